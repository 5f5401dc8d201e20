import { z } from 'zod/mini';

/**
 * The one window message there is. The content script posts it to its own frame together with a MessagePort; `secret`
 * came from the background and is checked there by the frame. A page script may post what it likes: it cannot know
 * the secret, so its port is never used.
 */
export const Hello = z.object({ proofdesk: z.literal('hello'), secret: z.string() });
export type Hello = z.infer<typeof Hello>;

/** The frame's first word over an accepted port. Until it comes, the page end does not believe that it is paired. */
export const READY = 'proofdesk-ready';
