import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Answer } from './answer';
import { readCall } from './call';
import { control } from './control';
import { serve } from './desk';
import type { Entry } from './journal';
import { State } from './state';

export type { Answer } from './answer';
export type { Entry } from './journal';
export { scenarios } from './scenarios';

export interface ModelsOptions {
  /** 0, the default, takes a free one. */
  port?: number;
  /** One of nine pauses of the slow answer. */
  dripMs?: number;
}

export interface Models {
  /** Base for Anthropic; OpenAI's is `${url}/openai/v1`, Ollama's `${url}/ollama/v1`. */
  url: string;
  journal(): readonly Entry[];
  /** Several answers are given in turn. */
  setScenario(name: string, answer?: Answer | readonly Answer[]): void;
  /** What a user allows with OLLAMA_ORIGINS. */
  allowOrigins(patterns: readonly string[]): void;
  reset(): void;
  stop(): Promise<void>;
}

const usualDripMs = 5000;

/** Plays the providers on loopback, over real HTTP. */
export async function startModels(options: ModelsOptions = {}): Promise<Models> {
  const state = new State(options.dripMs ?? usualDripMs);
  const sockets = new Set<Socket>();
  const server = createServer(async (request, response) => {
    try {
      const call = await readCall(request);
      if (call.path.startsWith('/__lab/')) control(call, response, state);
      else await serve(call, response, state);
    } catch {
      // The client went while it was still asking.
      request.socket.destroy();
    }
  });
  server.on('connection', (socket: Socket) => {
    // Packets leave as they are written, so that a script decides where they end.
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    journal: () => state.entries,
    setScenario: (name, answer) =>
      state.choose(name, answer === undefined ? [] : Array.isArray(answer) ? answer : [answer as Answer]),
    allowOrigins: (patterns) => {
      state.origins = patterns;
    },
    reset: () => state.reset(),
    stop: () => close(server, sockets),
  };
}

function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const socket of sockets) socket.destroy();
  return closed;
}
