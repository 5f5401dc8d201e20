import { z } from 'zod';

/** One schema, one versioned item. Adding a field needs a default; changing one needs a migration. */
export const Settings = z.object({
  v: z.literal(1).default(1),
  /** Off: nothing is drafted; the brief and flags still show. */
  drafting: z.boolean().default(true),
  /** Engine id by brand; `on-device` where none is named. */
  engines: z.record(z.string(), z.string()).default({}),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Sidebar width in CSS pixels. */
  width: z.number().min(320).max(560).default(380),
  collapsed: z.boolean().default(false),
});
export type Settings = z.infer<typeof Settings>;
