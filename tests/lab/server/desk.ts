import { setTimeout as wait } from 'node:timers/promises';
import type { Control, FailRequest, Variant } from './control';
import { gorgias } from './gorgias/routes';
import { type Asked, json, type Reply } from './http';
import { labApi } from './lab-api';
import { checkedAnswer, type Place } from './place';
import type { Session, Sessions } from './session';
import { signIn, site } from './site';
import type { State } from './state';
import type { Account } from './world';
import { zendesk } from './zendesk/routes';

export const hangs = 'hang';

const logLimit = 20_000;

export interface Desk {
  control: Control;
  state: State;
  sessions: Sessions;
  clock(): number;
  folder: string | undefined;
}

/** The header by which the replica's own page makes itself known. */
const pageHeader = 'x-lab-page';

/** One request from arrival to answer: rules of the test first, then the helpdesk that the host stands for. */
export async function answer(asked: Asked, desk: Desk): Promise<Reply | 'drop' | typeof hangs> {
  const { control, state } = desk;
  if (asked.path.startsWith('/__lab/')) return labApi(asked, control, state);
  const by = asked.headers[pageHeader] === undefined ? 'other' : 'page';
  const seen = {
    method: asked.method,
    host: asked.host,
    path: asked.path,
    query: asked.query.toString(),
    by,
    status: 0,
    at: desk.clock(),
  } as const;
  const log = (status: number) => {
    state.requests.push({ ...seen, status });
    // A lab that is left open for a day must not grow without end.
    if (state.requests.length > logLimit) state.requests.splice(0, logLimit / 2);
  };

  const account = state.world.get(asked.host);
  if (!account) {
    log(404);
    return json({ error: `${asked.host} is not played here` }, 404);
  }
  const delay = by === 'page' ? 0 : control.takeDelay(asked.host, asked.path);
  if (delay > 0) await wait(delay);
  // The page's own requests stay whole, so that a broken JSON can be tested beside a page that still draws.
  const failure = by === 'page' ? undefined : control.takeFailure(asked.host, asked.method, asked.path);
  if (failure?.kind === 'drop' || failure?.kind === 'hang') {
    log(0);
    return failure.kind;
  }
  const reply = failure ? failed(failure, account) : helpdesk(asked, account, desk, by);
  log(reply.status);
  return failure?.kind === 'broken-json'
    ? { ...reply, body: reply.body.slice(0, reply.body.length / 2) }
    : reply;

  function failed(rule: FailRequest, at: Account): Reply {
    if (rule.kind === 'html') return signIn(at.host);
    if (rule.kind === 'broken-json') return json({ ticket: { id: 1, subject: 'half of an answer' } });
    const after = rule.retryAfter ?? (rule.status === 429 ? 30 : undefined);
    return json(
      {
        error: rule.status === 429 ? 'APIRateLimitExceeded' : 'InternalError',
        description: 'As the test asked',
      },
      rule.status ?? 500,
      after === undefined ? {} : { 'retry-after': String(after) },
    );
  }
}

function helpdesk(asked: Asked, account: Account, desk: Desk, by: 'page' | 'other'): Reply {
  const { control, state, sessions } = desk;
  const variant = control.variantOf(asked.host);
  const known = variant.signedIn ? sessions.of(asked, account.helpdesk) : undefined;
  if (!asked.path.startsWith('/api/')) return page(asked, account, desk, variant, known);
  const limited = overLimit(asked, desk, variant);
  if (limited) return limited;
  const place: Place = {
    account,
    session: known,
    now: desk.clock,
    answer: checkedAnswer(state.problems, `${asked.method} ${asked.host}${asked.path}`),
  };
  if (account.helpdesk === 'zendesk') return withLimits(zendesk(place, asked), variant);
  return gorgias(place, asked, state.start, variant.json === 'refused' && by === 'other');
}

/** Opening a page signs the agent in, unless the test says that nobody is. */
function page(
  asked: Asked,
  account: Account,
  desk: Desk,
  variant: Variant,
  known: Session | undefined,
): Reply {
  const { sessions, folder } = desk;
  const session = known ?? (variant.signedIn ? sessions.begin(account.host) : undefined);
  const cookie = session && session !== known ? sessions.cookie(session, account.helpdesk) : undefined;
  const reply = site({ asked, account, session, editor: variant.editor, json: variant.json, folder }, cookie);
  return reply ?? { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
}

const withLimits = (reply: Reply, { perMinute }: Variant): Reply => ({
  ...reply,
  headers: { ...reply.headers, 'x-rate-limit': String(perMinute || 700) },
});

function overLimit(asked: Asked, desk: Desk, { perMinute }: Variant): Reply | undefined {
  if (perMinute === 0) return undefined;
  const now = desk.clock();
  const recent = desk.state.requests.filter(
    (seen) =>
      seen.host === asked.host &&
      seen.path.startsWith('/api/') &&
      seen.status !== 429 &&
      now - seen.at < 60_000,
  );
  const first = recent[0];
  if (recent.length < perMinute || !first) return undefined;
  const seconds = Math.max(1, Math.ceil((first.at + 60_000 - now) / 1000));
  return json(
    { error: 'APIRateLimitExceeded', description: 'Number of allowed API requests per minute exceeded' },
    429,
    {
      'retry-after': String(seconds),
      'x-rate-limit': String(perMinute),
      'x-rate-limit-remaining': '0',
    },
  );
}
