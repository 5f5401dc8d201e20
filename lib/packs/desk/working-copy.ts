import type { Approval, Article, Macro, Pack } from '../schema';
import type { Desk, Entry, Note } from './entry';

/** How items of a working copy change. Every change that could reach a customer takes the approval away. */

/** A pack as a lead begins to work on it. */
export function deskOf(pack: Pack, base = pack.version): Desk {
  const { macros, articles, ...rest } = pack;
  return {
    brandId: pack.brand.id,
    base,
    rest,
    entries: [
      ...macros.map(
        (item): Entry => ({
          kind: 'macro',
          item,
          approved: item.status === 'approved' ? item : null,
          note: {},
        }),
      ),
      ...articles.map(
        (item): Entry => ({
          kind: 'article',
          item,
          approved: item.status === 'approved' ? item : null,
          note: {},
        }),
      ),
    ],
    dismissed: [],
  };
}

type Item = Macro | Article;
/** What only an approval sets. */
type Signed = 'approver' | 'approvedOn' | 'approval';

/** Without what an approval had set. */
function unsigned<T extends Item>(item: T): Omit<T, Signed> & Partial<Pick<T, Signed & keyof T>> {
  const copy: Record<string, unknown> = { ...item };
  for (const field of ['approver', 'approvedOn', 'approval']) delete copy[field];
  return copy as Omit<T, Signed> & Partial<Pick<T, Signed & keyof T>>;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Fields that are undefined in a change are taken off. */
function withChange<T extends object>(item: T, change: { [K in keyof T]?: T[K] | undefined }): T {
  const made: Record<string, unknown> = { ...item, ...change };
  for (const [field, value] of Object.entries(made)) if (value === undefined) delete made[field];
  return made as T;
}

export type MacroChange = { [K in keyof Omit<Macro, 'id' | 'status' | 'version'>]?: Macro[K] | undefined };
export type ArticleChange = {
  [K in keyof Omit<Article, 'id' | 'status' | 'version'>]?: Article[K] | undefined;
};

/**
 * With other content: a draft again, of the next version where the last one was finished. A change that changes nothing
 * gives the same entry.
 */
export function edited<E extends Entry>(
  entry: E,
  change: E extends { kind: 'macro' } ? MacroChange : ArticleChange,
): E {
  const before: Item = entry.item;
  const after = withChange<Item>(before, change as Partial<Item>);
  if (same(before, after)) return entry;
  const finished = before.status === 'approved' || before.status === 'retired';
  return {
    ...entry,
    item: {
      ...unsigned(after),
      status: before.status === 'in_review' ? 'in_review' : 'draft',
      version: before.version + (finished ? 1 : 0),
    },
  };
}

/** Into the review queue. */
export const proposed = <E extends Entry>(entry: E): E => ({
  ...entry,
  item: { ...unsigned(entry.item), status: 'in_review' },
  note: without(entry.note, 'comment'),
});

/** Back to whoever wrote it, with the reason. */
export const sentBack = <E extends Entry>(entry: E, comment: NonNullable<Note['comment']>): E => ({
  ...entry,
  item: { ...unsigned(entry.item), status: 'draft' },
  note: { ...entry.note, comment },
});

/** @param day `YYYY-MM-DD` */
export function readyToSign<E extends Entry>(entry: E, by: string, day: string): E {
  return { ...entry, item: { ...unsigned(entry.item), status: 'approved', approver: by, approvedOn: day } };
}

/** With the lead's signature over it. */
export const signedOff = <E extends Entry>(entry: E, approval: Approval): E => {
  const item = { ...entry.item, approval };
  return { ...entry, item, approved: item, note: without(entry.note, 'comment') };
};

/** Not used any more, from the next release on. */
export const retired = <E extends Entry>(entry: E): E =>
  entry.item.status === 'retired'
    ? entry
    : {
        ...entry,
        item: { ...unsigned(entry.item), status: 'retired', version: entry.item.version + 1 },
        approved: null,
      };

/** An earlier text as the next version: a draft, because nobody has approved it for today. */
export function restored<E extends Entry>(entry: E, earlier: E['item']): E {
  return {
    ...entry,
    item: { ...unsigned(earlier as Item), status: 'draft', version: entry.item.version + 1 },
  } as E;
}

const without = (note: Note, field: keyof Note): Note => {
  const { [field]: _gone, ...rest } = note;
  return rest;
};

/**
 * The pack that agents would get: of each item the last approved text, and what was retired. Drafts stay here: their words
 * may come from agents' replies, and nobody has read them yet.
 *
 * @param day `YYYY-MM-DD`
 * @param installed version of the pack that is installed, so that the next one is above it
 */
export function releaseOf(desk: Desk, day: string, installed: number): Pack {
  const released = desk.entries.flatMap((entry): Entry[] => {
    if (entry.item.status === 'approved' || entry.item.status === 'retired') return [entry];
    return entry.approved ? [{ ...entry, item: entry.approved } as Entry] : [];
  });
  const macros = released.flatMap((entry) => (entry.kind === 'macro' ? [entry.item] : []));
  const ids = new Set(macros.map(({ id }) => id));
  return {
    ...desk.rest,
    version: Math.max(desk.base, installed) + 1,
    updatedOn: day,
    // A translation of a draft that is not in the release stands alone.
    macros: macros.map((macro) =>
      macro.translationOf === undefined || ids.has(macro.translationOf)
        ? macro
        : withChange(macro, { translationOf: undefined }),
    ),
    articles: released.flatMap((entry) => (entry.kind === 'article' ? [entry.item] : [])),
  };
}

/** What a release signs beside what was approved one by one: texts that were marked approved before there was a key. */
export const unsignedIn = ({ entries }: Desk): Entry[] =>
  entries.filter(({ approved }) => approved !== null && approved.approval === undefined);

/** What of the working copy is not in a release yet: drafts and items in review. */
export const waiting = ({ entries }: Desk): Entry[] =>
  entries.filter(({ item: { status } }) => status === 'draft' || status === 'in_review');
