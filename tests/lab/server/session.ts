import { randomBytes } from 'node:crypto';
import type { Asked } from './http';

export interface Session {
  id: string;
  host: string;
  /** What a write must carry in `X-CSRF-Token`. */
  csrf: string;
}

const cookieNames = { zendesk: '_zendesk_session', gorgias: 'session' } as const;

export class Sessions {
  private readonly open = new Map<string, Session>();

  /** The session of a request, if its cookie is one that this host gave out. */
  of(asked: Asked, helpdesk: keyof typeof cookieNames): Session | undefined {
    const session = this.open.get(asked.cookies.get(cookieNames[helpdesk]) ?? '');
    return session?.host === asked.host ? session : undefined;
  }

  begin(host: string): Session {
    const session = { id: token(), host, csrf: token() };
    this.open.set(session.id, session);
    return session;
  }

  cookie(session: Session, helpdesk: keyof typeof cookieNames): string {
    return `${cookieNames[helpdesk]}=${session.id}; Path=/; Secure; HttpOnly; SameSite=Lax`;
  }

  clear(): void {
    this.open.clear();
  }
}

const token = () => randomBytes(24).toString('base64url');
