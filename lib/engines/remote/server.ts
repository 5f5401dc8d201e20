import { z } from 'zod';

/** What a test call finds out about a server. */

/** A model as its provider lists it. */
export const ModelInfo = z.object({
  id: z.string().max(200),
  /** `YYYY-MM-DD` on which the provider switches it off, where it says so. */
  retiresOn: z.string().max(10).optional(),
});
export type ModelInfo = z.infer<typeof ModelInfo>;

/** What one server can do, found out once by small requests and remembered. */
export const Capabilities = z.object({
  maxTokensField: z.enum(['max_tokens', 'max_completion_tokens']),
  json: z.enum(['schema', 'object', 'none']),
  usage: z.boolean(),
});
export type Capabilities = z.infer<typeof Capabilities>;
