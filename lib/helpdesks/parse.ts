import { z } from 'zod';
import { cleanMessage } from '../ticket/clean';
import type { Attachment, Author, Channel, Message } from '../ticket/ticket';
import { type RawTicket, TicketUnreadable } from './contract';

/** @throws {TicketUnreadable} naming the part and where in it; never what it held, because that is customers' text. */
export function checked<T extends z.ZodType>(schema: T, value: unknown, part: string): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new TicketUnreadable(part, `${issue?.path.join('.') || 'answer'}: ${issue?.code ?? 'invalid'}`);
}

/** As `checked`, for a part that a ticket can do without: undefined when it does not fit. */
export function optional<T extends z.ZodType>(schema: T, value: unknown): z.output<T> | undefined {
  return schema.safeParse(value).data;
}

/** Times as helpdesks write them; Gorgias leaves out the zone and means UTC. Becomes RFC 3339 with `Z`. */
export const Time = z.string().transform((text, context) => {
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`;
  const ms = Date.parse(zoned);
  if (Number.isNaN(ms)) {
    context.issues.push({ code: 'custom', input: text, message: 'not a time' });
    return z.NEVER;
  }
  return new Date(ms).toISOString();
});

export const AttachmentList = z
  .array(
    z.object({
      file_name: z.string().nullish(),
      name: z.string().nullish(),
      content_type: z.string().nullish(),
      size: z.number().nonnegative().nullish(),
    }),
  )
  .nullish()
  .transform((list) =>
    (list ?? []).map(
      (each): Attachment => ({
        name: each.file_name ?? each.name ?? 'file',
        contentType: each.content_type ?? 'application/octet-stream',
        size: each.size ?? 0,
      }),
    ),
  );

export interface Written {
  id: string;
  author: Author;
  authorId?: string | undefined;
  authorName?: string | null | undefined;
  authorEmail?: string | null | undefined;
  public: boolean;
  at: string;
  html?: string | null | undefined;
  text?: string | null | undefined;
  attachments?: Attachment[];
}

/** Earlier messages that a body is compared with to find history that repeats them. */
const LOOK_BACK = 20;

/**
 * The thread with its bodies cleaned, in the order given, which must be oldest first. A mail that only repeats what was
 * written before keeps its words: someone sent it again. Agents close each reply in the same words, so theirs are
 * compared with other people's only.
 */
export function messagesOf(thread: readonly Written[]): Message[] {
  const messages: Message[] = [];
  for (const written of thread) {
    const earlier = messages.filter((each) => written.author !== 'agent' || each.author !== 'agent');
    messages.push(
      messageOf(
        written,
        earlier.slice(-LOOK_BACK).map((each) => each.text),
      ),
    );
  }
  return messages;
}

function messageOf(written: Written, previous: readonly string[]): Message {
  const { html, text } = written;
  const body = { ...(html ? { html } : {}), ...(text ? { text } : {}) };
  const compared = cleanMessage({ ...body, previous });
  const cleaned = compared.text === '' ? cleanMessage(body) : compared;
  return {
    id: written.id,
    author: written.author,
    ...(written.authorId ? { authorId: written.authorId } : {}),
    ...(written.authorName ? { authorName: written.authorName } : {}),
    ...(written.authorEmail ? { authorEmail: written.authorEmail } : {}),
    public: written.public,
    at: written.at,
    text: cleaned.text,
    ...(cleaned.quoted ? { quoted: cleaned.quoted } : {}),
    ...(cleaned.signature ? { signature: cleaned.signature } : {}),
    warnings: cleaned.warnings,
    attachments: written.attachments ?? [],
  };
}

/** Oldest first; equal times keep the helpdesk's order. */
export const byTime = <T extends { at: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

const channels: readonly (readonly [RegExp, Channel])[] = [
  [/whatsapp/, 'whatsapp'],
  [/instagram/, 'instagram'],
  [/tiktok/, 'tiktok'],
  [/amazon|ebay|walmart|etsy|marketplace/, 'marketplace'],
  [/facebook|messenger/, 'facebook'],
  [/sms|text_message/, 'sms'],
  [/voice|phone|aircall/, 'phone'],
  [/chat|messaging|mobile_sdk/, 'chat'],
  [/mail/, 'email'],
];

/** A helpdesk's word for a channel; unknown words are `web`. */
export function channelOf(word: string | null | undefined): Channel {
  const folded = (word ?? '').toLowerCase();
  return channels.find(([pattern]) => pattern.test(folded))?.[1] ?? 'web';
}

/** Names of parts that could not be read and that the ticket is poorer for. */
export function missingOf(raw: RawTicket, unneeded: readonly string[]): string[] {
  const parts = raw.failures.map(({ part }) => part).filter((part) => !unneeded.includes(part));
  return [...new Set(parts)];
}

/** The failure that explains why there is no thread. */
export function unreadable(raw: RawTicket, parts: readonly string[]): TicketUnreadable {
  const failure = raw.failures.find(({ part }) => parts.includes(part)) ?? raw.failures[0];
  return new TicketUnreadable(failure?.part ?? parts[0] ?? 'ticket', failure?.reason ?? 'not-found');
}
