import type { Control } from './control';
import { DelayRequest, FailRequest, VariantRequest } from './control';
import { type Asked, json, type Reply } from './http';
import type { State } from './state';

/** The control over HTTP, at `/__lab/` of any host, for tests that run in another process. */
export function labApi(asked: Asked, control: Control, state: State): Reply {
  const what = asked.path.slice('/__lab/'.length);
  if (asked.method === 'GET') {
    if (what === 'requests') return json(state.requests);
    if (what === 'problems') return json(state.problems);
    if (what === 'tickets') return json(addresses(state));
    return json({ error: 'requests, problems or tickets' }, 404);
  }
  try {
    if (what === 'fail') control.fail(FailRequest.parse(asked.body));
    else if (what === 'delay') control.delay(DelayRequest.parse(asked.body));
    else if (what === 'variant') control.variant(VariantRequest.parse(asked.body));
    else if (what === 'reset') control.reset();
    else return json({ error: 'fail, delay, variant or reset' }, 404);
  } catch (error) {
    return json({ error: String(error) }, 400);
  }
  return json({ ok: true });
}

/** Every ticket's address, brand and the note for people who test. */
export const addresses = (state: State) =>
  [...state.world.values()].flatMap((account) =>
    [...account.conversations.values()].map(({ lab }) => ({
      id: lab.id,
      url: `https://${account.host}${account.helpdesk === 'zendesk' ? '/agent/tickets' : '/app/ticket'}/${lab.id}`,
      brand: lab.brand,
      channel: lab.channel,
      language: lab.language,
      subject: lab.subject,
      note: lab.note,
    })),
  );
