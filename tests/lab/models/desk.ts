import type { ServerResponse } from 'node:http';
import { usualAnswer } from './answer';
import { anthropic } from './anthropic';
import type { Call } from './call';
import { header, Refused } from './call';
import type { Frame } from './frames';
import type { Entry } from './journal';
import { entryFor } from './journal';
import { ollama, originAllowed } from './ollama';
import { openai } from './openai';
import { markedScenario } from './scenarios';
import type { Scenario, Stage } from './scenarios/scenario';
import { usualSpeech } from './scenarios/scenario';
import type { Shop, WritingRoute } from './shop';
import type { State } from './state';
import { play, write } from './steps';

/** One request at a provider: who is asked, what is refused, what is said, and what the wire does to it. */

export async function serve(call: Call, response: ServerResponse, state: State): Promise<void> {
  const shop = call.path.startsWith('/openai/')
    ? openai
    : call.path.startsWith('/ollama/')
      ? ollama
      : anthropic;
  const id = state.nextId();
  const marked = markedScenario(shop.rules(call.body));
  const scenario = state.scenarioNamed(marked);
  const entry = entryFor(call, state.entries.length + 1, scenario?.name ?? marked ?? '');
  state.entries.push(entry);
  response.once('close', () => {
    entry.status = response.headersSent ? response.statusCode : 0;
    entry.finished = response.writableFinished;
  });
  if (shop === ollama && !originAllowed(call, state.origins)) return end(response, 403, {}, '');
  const cors = corsFor(call);
  if (call.method === 'OPTIONS') return end(response, 204, cors, '');
  if (scenario?.proxy) {
    const { status, html } = scenario.proxy;
    return end(response, status, { 'content-type': 'text/html; charset=utf-8' }, html);
  }
  const headers = { ...cors, ...shop.headers(`req_${id}`) };
  try {
    await answer({ call, response, state, shop, scenario, marked, id, headers, entry });
  } catch (error) {
    const refused = error instanceof Refused ? error : new Refused(500, `lab: ${String(error)}`);
    if (response.headersSent) response.socket?.destroy();
    else {
      const told = { ...headers, ...jsonType, ...refused.more.headers };
      end(response, shop.status(refused), told, JSON.stringify(shop.error(refused, `req_${id}`)));
    }
  }
}

interface Visit {
  call: Call;
  response: ServerResponse;
  state: State;
  shop: Shop;
  scenario: Scenario | undefined;
  marked: string | undefined;
  id: string;
  headers: Readonly<Record<string, string>>;
  entry: Entry;
}

async function answer(visit: Visit): Promise<void> {
  const { call, response, state, shop, scenario, marked, headers } = visit;
  if (!scenario) throw new Refused(400, `lab: no such scenario: ${String(marked)}`);
  shop.door(call);
  const route = shop.route(call);
  if (!route) throw new Refused(404, 'Not found');
  if (route.writes) route.check(call);
  if (scenario.refuse && (route.writes || !scenario.writingOnly)) {
    const refused = scenario.refuse(state.attempt(scenario.name));
    if (refused) throw refused;
  }
  if (route.writes) await say(visit, scenario, route);
  else end(response, 200, { ...headers, ...jsonType }, JSON.stringify(route.give(call)));
}

async function say(visit: Visit, scenario: Scenario, route: WritingRoute): Promise<void> {
  const { call, response, state, id, headers, entry } = visit;
  const made = route.compose({
    id,
    body: call.body,
    answer: state.scripted() ?? scenario.answer ?? usualAnswer(route.passages(call.body)),
    speech: { ...usualSpeech, ...scenario.speech },
    remembered: state.remembered,
    now: Date.now(),
  });
  const streaming = call.body.stream === true;
  const frames: readonly Frame[] = streaming
    ? made.frames
    : [{ text: JSON.stringify(made.whole), what: 'body' }];
  const stage: Stage = { ...made.stage, streaming, dripMs: state.dripMs };
  const steps = scenario.script?.(frames, stage) ?? frames.map(({ text }) => write(text));
  response.statusCode = 200;
  const type = streaming ? streamType : jsonType;
  for (const [name, value] of Object.entries({ ...headers, ...type })) response.setHeader(name, value);
  const ending = await play(response, steps);
  entry.aborted = ending === 'gone';
}

const jsonType = { 'content-type': 'application/json; charset=utf-8' };
const streamType = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' };

/** The real ones let any page read them, once its author has said that the key is there on purpose. */
const corsFor = (call: Call): Readonly<Record<string, string>> =>
  header(call, 'origin')
    ? {
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, POST, OPTIONS',
        'access-control-allow-headers': header(call, 'access-control-request-headers') ?? '*',
        'access-control-expose-headers': '*',
      }
    : {};

function end(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): void {
  response.writeHead(status, headers);
  response.end(body);
}
