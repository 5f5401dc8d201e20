import type { AskBackground } from '../../../bridge/background-calls';
import { duplicatesIn, merged } from '../../../packs/desk/duplicates';
import { type Act, type Entry, keyOf, type MacroEntry, type Source } from '../../../packs/desk/entry';
import { freeId, type MacroStart, newMacro, takenIds } from '../../../packs/desk/new-item';
import { edited, proposed, restored, retired } from '../../../packs/desk/working-copy';
import { problemOf } from '../problem';
import { withEntries, withoutKeys } from './rows';
import type { BulkChange, DeskCore, DeskVerbs } from './state';

/** Edits of items. Each is drawn at once and kept at once: a reload finds it. */

type Verbs = Pick<
  DeskVerbs,
  | 'editMacro'
  | 'editArticle'
  | 'create'
  | 'propose'
  | 'retire'
  | 'restore'
  | 'bulk'
  | 'merge'
  | 'findDuplicates'
  | 'closeDuplicates'
  | 'readVersions'
  | 'keepAgain'
  | 'settled'
>;

export interface Keeper {
  entry(key: string): Entry | undefined;
  macros(): MacroEntry[];
  /** Draws and keeps. */
  keep(entries: readonly Entry[], act: Act, comment?: string): void;
  drop(keys: readonly string[], comment: string): void;
  /** A call that is counted as unsaved until it is answered. */
  save(work: () => Promise<unknown>, refused?: () => void, kept?: () => void): void;
  again(): void;
  settled(): Promise<void>;
  add(start: Partial<MacroStart>, source: Source, status?: 'draft' | 'in_review'): MacroEntry | null;
}

export function keeperOf(ask: AskBackground, { get, set }: DeskCore): Keeper {
  let queue: Promise<void> = Promise.resolve();

  /** Items whose newest change was refused, and other work that was. */
  const refusedItems = new Map<string, Act>();
  const refusedWork: (() => Promise<unknown>)[] = [];
  const tell = () => set({ unkept: refusedItems.size + refusedWork.length });

  const save: Keeper['save'] = (work, refused = () => refusedWork.push(work), kept = () => undefined) => {
    set({ unsaved: get().unsaved + 1, done: null });
    // Sent at once, so that a page that is closed now loses nothing; the queue only tells when all were answered.
    const sent = work().then(
      () => {
        kept();
        set({ unsaved: get().unsaved - 1 });
        tell();
      },
      (error: unknown) => {
        refused();
        set({ unsaved: get().unsaved - 1, problem: problemOf(error) });
        tell();
      },
    );
    queue = Promise.all([queue, sent]).then(() => undefined);
  };

  const send = (brandId: string, entries: readonly Entry[], act: Act, comment?: string) => {
    const keys = entries.map(keyOf);
    save(
      () => ask('desk.save', { brandId, entries: [...entries], act, ...(comment ? { comment } : {}) }),
      () => {
        for (const key of keys) refusedItems.set(key, act);
      },
      () => {
        for (const key of keys) refusedItems.delete(key);
      },
    );
  };

  const keep: Keeper['keep'] = (entries, act, comment) => {
    const { desk, rows, brandId } = get();
    if (!desk || entries.length === 0) return;
    set({ ...withEntries(desk, rows, entries, get()), problem: null });
    send(brandId, entries, act, comment);
  };

  return {
    again() {
      const { desk, brandId } = get();
      // As they are now: an older state must not come over a newer one.
      const acts = [...refusedItems];
      refusedItems.clear();
      set({ problem: null });
      for (const act of new Set(acts.map(([, one]) => one))) {
        const keys = new Set(acts.flatMap(([key, one]) => (one === act ? [key] : [])));
        const entries = desk?.entries.filter((one) => keys.has(keyOf(one))) ?? [];
        if (entries.length > 0) send(brandId, entries, act);
      }
      for (const work of refusedWork.splice(0)) save(work);
    },
    entry: (key) => get().desk?.entries.find((one) => keyOf(one) === key),
    macros: () => get().rows.map(({ entry }) => entry),
    keep,
    save,
    settled: () => queue,
    drop(keys, comment) {
      const { desk, rows, brandId, open } = get();
      if (!desk) return;
      set({
        ...withoutKeys(desk, rows, new Set(keys)),
        ...(open && keys.includes(open) ? { open: null } : {}),
      });
      save(() => ask('desk.remove', { brandId, keys: [...keys], ...(comment ? { comment } : {}) }));
    },
    add(start, source, status = 'draft') {
      const { desk } = get();
      if (!desk) return null;
      const { language } = desk.rest.brand;
      const full = { title: '', body: '', language, intent: 'general', owner: '', ...start };
      const made = newMacro(full, source, desk.entries);
      const entry: MacroEntry = { ...made, item: { ...made.item, status } };
      keep([entry], 'created');
      return entry;
    },
  };
}

export function itemVerbs(ask: AskBackground, { get, set, attempt }: DeskCore, keeper: Keeper): Verbs {
  const { keep } = keeper;
  let reading = 0;
  const each = (keys: readonly string[], act: Act, change: (entry: Entry) => Entry) => {
    const entries = keys.flatMap((key) => keeper.entry(key) ?? []);
    const changed = entries.flatMap((entry) => {
      const next = change(entry);
      return next === entry ? [] : [next];
    });
    keep(changed, act);
    return changed.length;
  };
  const macro = (key: string) => {
    const entry = keeper.entry(key);
    return entry?.kind === 'macro' ? entry : undefined;
  };
  return {
    settled: keeper.settled,
    keepAgain: keeper.again,
    editMacro: (key, change) =>
      void each([key], 'edited', (entry) => (entry.kind === 'macro' ? edited(entry, change) : entry)),
    editArticle: (key, change) =>
      void each([key], 'edited', (entry) => (entry.kind === 'article' ? edited(entry, change) : entry)),
    create(kind) {
      const { desk } = get();
      const source: Source = { kind: 'hand', text: '' };
      if (!desk) return '';
      if (kind === 'macro') {
        const made = keeper.add({}, source);
        return made ? keyOf(made) : '';
      }
      const entry: Entry = {
        kind: 'article',
        item: {
          id: freeId('article', takenIds(desk.entries, 'article')),
          title: '',
          language: desk.rest.brand.language,
          audience: 'public',
          status: 'draft',
          version: 1,
          owner: '',
          sections: [{ id: 'section-1', heading: '', text: '', asks: [] }],
          tags: [],
        },
        approved: null,
        note: { source },
      };
      keep([entry], 'created');
      return keyOf(entry);
    },
    propose: (keys) => void each(keys, 'proposed', (entry) => (canPropose(entry) ? proposed(entry) : entry)),
    retire: (keys) => void each(keys, 'retired', retired),
    restore: (key, { item }) =>
      void each([key], 'restored', (entry) => restored(entry, item as typeof entry.item)),
    bulk(change) {
      const changed = each([...get().marked], 'edited', (entry) =>
        entry.kind === 'macro' ? edited(entry, bulkChange(entry, change)) : entry,
      );
      set({ done: { key: 'desk.bulk.done', values: { count: changed } } });
    },
    merge(keepKey, dropKey) {
      const [one, other] = [macro(keepKey), macro(dropKey)];
      if (!one || !other || one === other) return;
      keep(merged(one, other, keeper.macros()), 'merged');
      set({
        duplicates: duplicatesIn(keeper.macros()),
        open: keepKey,
        done: { key: 'desk.merge.done', values: { kept: one.item.title, dropped: other.item.title } },
      });
    },
    closeDuplicates: () => set({ duplicates: null }),
    findDuplicates: () => set({ duplicates: duplicatesIn(keeper.macros()) }),
    async readVersions(key) {
      reading += 1;
      const mine = reading;
      await keeper.settled();
      // Of many keys typed, the last one reads.
      if (mine !== reading) return;
      const versions = await attempt(() => ask('desk.versions', { brandId: get().brandId, key }));
      if (versions && mine === reading) set({ versions });
    },
  };
}

const canPropose = ({ item: { status } }: Entry) => status === 'draft';

function bulkChange({ item: { tags } }: MacroEntry, change: BulkChange) {
  const { owner, addTag, removeTag, validFrom, validUntil } = change;
  const kept = removeTag ? tags.filter((tag) => tag !== removeTag) : tags;
  return {
    ...(owner ? { owner } : {}),
    ...(addTag || removeTag ? { tags: addTag && !kept.includes(addTag) ? [...kept, addTag] : kept } : {}),
    ...(validFrom === undefined ? {} : { validFrom: validFrom || undefined }),
    ...(validUntil === undefined ? {} : { validUntil: validUntil || undefined }),
  };
}
