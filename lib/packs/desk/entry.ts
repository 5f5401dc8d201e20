import { z } from 'zod';
import { Article, Macro, Pack } from '../schema';

/**
 * A lead's working copy of one brand's pack. Agents get nothing of it before the lead signs and exports it, so it may hold
 * what a pack may not: a macro without a title, a text that is half written.
 */

const DeskMacro = Macro.extend({ title: z.string(), body: z.string() });
const Section = Article.shape.sections.element.extend({ text: z.string() });
const DeskArticle = Article.extend({ title: z.string(), sections: z.array(Section).min(1) });

/** Where an item came from, for who reviews it. */
export const Source = z.strictObject({
  kind: z.enum(['hand', 'import', 'written-again', 'same-edit', 'gap', 'merge']),
  /** For people: a file's name, or how often agents wrote it. */
  text: z.string().max(2_000),
  /** The proposal that it was made from, so that this is not proposed again. */
  proposal: z.string().max(200).optional(),
});
export type Source = z.infer<typeof Source>;

const Note = z.strictObject({
  source: Source.optional(),
  /** Why it was sent back. */
  comment: z.strictObject({ text: z.string().max(2_000), by: z.string(), at: z.string() }).optional(),
});
export type Note = z.infer<typeof Note>;

const MacroEntry = z.strictObject({
  kind: z.literal('macro'),
  item: DeskMacro,
  /** What a release holds until `item` is approved; null for what never was. */
  approved: Macro.nullable(),
  note: Note,
});
export type MacroEntry = z.infer<typeof MacroEntry>;

const ArticleEntry = z.strictObject({
  kind: z.literal('article'),
  item: DeskArticle,
  approved: Article.nullable(),
  note: Note,
});
export type ArticleEntry = z.infer<typeof ArticleEntry>;

export const Entry = z.discriminatedUnion('kind', [MacroEntry, ArticleEntry]);
export type Entry = z.infer<typeof Entry>;
export type Kind = Entry['kind'];

/** Everything of a pack that is not a macro or an article. */
export const Rest = Pack.omit({ macros: true, articles: true });
export type Rest = z.infer<typeof Rest>;

export const Desk = z.strictObject({
  brandId: z.string(),
  /** Version of the pack that it was taken from; 0 for a brand that has none yet. */
  base: z.number().int().nonnegative(),
  rest: Rest,
  entries: z.array(Entry),
  /** Keys of proposals that a lead does not want to see again. */
  dismissed: z.array(z.string()),
});
export type Desk = z.infer<typeof Desk>;

/** What was done to an item. */
export const Act = z.enum([
  'taken',
  'created',
  'imported',
  'edited',
  'proposed',
  'approved',
  'sent-back',
  'rejected',
  'retired',
  'merged',
  'restored',
]);
export type Act = z.infer<typeof Act>;

/** An item as it was after an act. */
export const Version = z.strictObject({
  /** RFC 3339. */
  at: z.string(),
  /** The lead's name; empty where none is set up on this profile. */
  by: z.string(),
  act: Act,
  comment: z.string().optional(),
  item: z.union([DeskMacro, DeskArticle]),
});
export type Version = z.infer<typeof Version>;

/** Stands for one item of a desk: macros and articles may share an id. */
export const keyOf = ({ kind, item }: { kind: Kind; item: { id: string } }): string => `${kind}/${item.id}`;
