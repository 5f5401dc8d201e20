import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';

/** Asks the lab as a browser with one session would, from a test in the same machine. */

export interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  json(): unknown;
}

export interface Ask {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

export class LabClient {
  private cookie = '';
  private csrf = '';

  constructor(
    private readonly port: number,
    readonly host: string,
  ) {}

  /** Opens the agent page, which signs in, and keeps its cookie and token. */
  async signIn(): Promise<this> {
    const page = await this.get(this.host.endsWith('zendesk.com') ? '/agent/dashboard' : '/app/tickets');
    this.cookie = (page.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ');
    this.csrf = /name="csrf-token" content="([^"]+)"/.exec(page.text)?.[1] ?? '';
    return this;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Got> {
    return this.ask(path, { headers });
  }

  /** A write with the session's token, unless another is given. */
  write(method: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Got> {
    return this.ask(path, { method, body, headers: { 'x-csrf-token': this.csrf, ...headers } });
  }

  ask(path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Got> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: this.port,
          path,
          method,
          servername: this.host,
          rejectUnauthorized: false,
          headers: {
            host: this.host,
            ...(this.cookie ? { cookie: this.cookie } : {}),
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text,
              json: () => JSON.parse(text) as unknown,
            });
          });
        },
      );
      sent.on('error', reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }
}
