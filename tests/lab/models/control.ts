import type { ServerResponse } from 'node:http';
import { answersFrom } from './answer';
import type { Call } from './call';
import { listOf } from './json';
import { scenarios } from './scenarios';
import type { State } from './state';

/** What tests in another process ask of the double, under `/__lab/`. */
export function control(call: Call, response: ServerResponse, state: State): void {
  try {
    const said = command(call, state);
    tell(response, said === undefined ? 404 : 200, said ?? { error: 'no such control' });
  } catch (error) {
    tell(response, 400, { error: String(error) });
  }
}

function command(call: Call, state: State): unknown {
  const done = { ok: true };
  switch (`${call.method} ${call.path.replace('/__lab/', '')}`) {
    case 'GET journal':
      return state.entries;
    case 'GET scenarios':
      return [...scenarios.values()].map(({ name, about }) => ({ name, about }));
    case 'POST scenario':
      state.choose(String(call.body.scenario), answersFrom(call.body.answer));
      return done;
    case 'POST origins':
      state.origins = listOf(call.body.allowed).map(String);
      return done;
    case 'POST reset':
      state.reset();
      return done;
    default:
      return undefined;
  }
}

function tell(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}
