import { z } from 'zod';
import { ContentAnswer } from '@/lib/bridge/content-calls';
import type { Handlers } from '@/lib/bridge/serve';

export type ContentCalls = Extract<keyof Handlers, `helpdesk.${string}`>;

/** The part of the browser's tabs that this needs. */
export interface Tabs {
  query(what: object): Promise<{ id?: number | undefined }[]>;
  sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
}

const Hello = z.object({
  helpdesk: z.string().max(40),
  host: z.string().max(300),
  lists: z.array(z.string().max(40)).max(10),
});
const Answer = z.intersection(z.object({ host: z.string() }), ContentAnswer);

/**
 * The way from the console to a helpdesk's own texts: only a script in the helpdesk's page sends the session of whoever is
 * signed in there. Tabs are asked, not looked at, because the extension may see no tab's address.
 */
export function contentHandlers(tabs: Tabs): Pick<Handlers, ContentCalls> {
  const say = (tabId: number, message: object) =>
    tabs.sendMessage(tabId, { proofdesk: 'content', ...message }, { frameId: 0 });
  return {
    'helpdesk.open': async () => {
      const ids = (await tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
      const found = await Promise.all(
        ids.map(async (tabId) => {
          // A tab without our script has nobody to answer.
          const hello = Hello.safeParse(await say(tabId, {}).catch(() => null));
          return hello.success ? [{ tabId, ...hello.data }] : [];
        }),
      );
      return found.flat();
    },
    'helpdesk.content': async ({ tabId, host, list, cursor }) => {
      const answer = Answer.safeParse(await say(tabId, { list, cursor }).catch(() => null));
      // Closed, or gone to another helpdesk since it was chosen.
      if (!answer.success || answer.data.host !== host) return { ok: false, reason: 'tab' };
      const { host: _, ...rest } = answer.data;
      return rest;
    },
  };
}
