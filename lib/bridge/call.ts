import type { z } from 'zod';

/**
 * `page` is a content script in a helpdesk tab, `frame` the sidebar in that tab, `console` a top-level extension page.
 * Who is calling is taken from what the browser stamped on the sender, never from the message.
 */
export type Caller = 'page' | 'frame' | 'console';

interface Call<A extends z.ZodType, R extends z.ZodType> {
  args: A;
  result: R;
  from: readonly Caller[];
}

/** One entry of the call table. */
export const call = <A extends z.ZodType, R extends z.ZodType>(
  from: readonly Caller[],
  args: A,
  result: R,
): Call<A, R> => ({
  from,
  args,
  result,
});
