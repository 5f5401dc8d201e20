import { z } from 'zod';
import { call } from './call';

const none = z.undefined();

/** What a helpdesk's page hands over of its own texts; see `lib/helpdesks/content.ts`. */
export const ContentAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), json: z.string().max(20_000_000), next: z.string().nullable() }),
  z.object({ ok: z.literal(false), reason: z.string(), retryAfter: z.number().optional() }),
]);

/** Reading a helpdesk's own macros and articles through a tab in which the lead is signed in. */
export const contentCalls = {
  /** Helpdesks that are open in tabs, with the lists that may be read through them. */
  'helpdesk.open': call(
    ['console'],
    none,
    z.array(
      z.object({ tabId: z.number(), helpdesk: z.string(), host: z.string(), lists: z.array(z.string()) }),
    ),
  ),
  /** One page of a list, as JSON that nobody has checked; or why there is none. */
  'helpdesk.content': call(
    ['console'],
    z.object({
      tabId: z.number().int(),
      host: z.string().max(300),
      list: z.string().max(40),
      cursor: z.string().max(2_000).nullable(),
    }),
    ContentAnswer,
  ),
} as const;
