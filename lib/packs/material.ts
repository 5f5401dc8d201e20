import { z } from 'zod';
import { Authority, Brand, Checks, Escalation, Macro, Policy, Voice } from './schema';

/** One section of an approved article, the smallest thing that a draft can cite. */
export const Passage = z.object({
  /** `article-id/section-id`. */
  id: z.string(),
  articleId: z.string(),
  title: z.string(),
  heading: z.string(),
  text: z.string(),
  asks: z.array(z.string()),
  language: z.string(),
  url: z.string().optional(),
  audience: z.enum(['public', 'internal']),
  version: z.number(),
  approver: z.string().optional(),
  approvedOn: z.string().optional(),
  validUntil: z.string().optional(),
  tags: z.array(z.string()),
});
export type Passage = z.infer<typeof Passage>;

/**
 * What may be used for one brand on one day: approved, in date, this brand's own. Everything behind the pack room
 * (search, engines, gate) sees a brand only through this.
 */
export const Material = z.object({
  brand: Brand,
  voice: Voice,
  packVersion: z.number(),
  /** RFC 3339: from then on nothing may be used; none where the pack has no end. */
  packUntil: z.string().optional(),
  /** `YYYY-MM-DD`, the day for which validity was judged. */
  day: z.string(),
  macros: z.array(Macro),
  passages: z.array(Passage),
  policies: z.array(Policy),
  escalations: z.array(Escalation),
  authority: Authority,
  checks: Checks.prefault({}),
  linkHosts: z.array(z.string()),
});
export type Material = z.infer<typeof Material>;
