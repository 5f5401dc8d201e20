import { createServer, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { LabTicket } from '../lab-ticket';
import { makeCertificate } from './certificate';
import { Control, type VariantRequest } from './control';
import { answer, hangs } from './desk';
import { readAsked, write } from './http';
import { Sessions } from './session';
import { buildSite } from './site';
import type { State } from './state';
import { createWorld, ticketFiles } from './world';

export interface LabOptions {
  /** 0, the default, takes a free one. */
  port?: number;
  /** Where the lab's clock begins; it runs on from there. */
  now?: Date;
  variants?: VariantRequest[];
  /** Conversations beside those in the files, for one test. */
  extra?: readonly LabTicket[];
  /** False leaves the agent pages unbuilt, for tests of the JSON alone. */
  pages?: boolean;
}

export interface Lab {
  port: number;
  /** The address that a mapped browser opens, without the port. */
  url(host: string, path?: string): string;
  stop(): Promise<void>;
  control: Control;
  state: State;
}

/** Starts the replicas on loopback. */
export async function startLab(options: LabOptions = {}): Promise<Lab> {
  const began = Date.now();
  const first = options.now?.getTime() ?? began;
  const clock = () => first + (Date.now() - began);
  const files = [...ticketFiles(), ...(options.extra ?? [])];
  const state: State = { requests: [], problems: [], start: first, world: createWorld(files, first) };
  const control = new Control(options.variants ?? [], () => {
    state.start = clock();
    state.requests.length = 0;
    state.problems.length = 0;
    state.world = createWorld(files, state.start);
  });
  const [certificate, folder] = await Promise.all([
    makeCertificate(),
    options.pages === false ? undefined : buildSite(),
  ]);
  const sessions = new Sessions();
  const sockets = new Set<Socket>();
  const server = createServer(certificate, async (request, response) => {
    try {
      const asked = await readAsked(request);
      const reply = await answer(asked, { control, state, sessions, clock, folder });
      if (reply === 'drop') request.socket.destroy();
      else if (reply !== hangs) write(response, reply);
    } catch (error) {
      state.problems.push(String(error));
      write(response, { status: 500, headers: { 'content-type': 'text/plain' }, body: String(error) });
    }
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    url: (host, path = '/') => `https://${host}${path}`,
    stop: () => close(server, sockets),
    control,
    state,
  };
}

function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const socket of sockets) socket.destroy();
  return closed;
}
