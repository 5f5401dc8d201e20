import { CallFailed } from '../../lib/bridge/ask';
import type { AskBackground } from '../../lib/bridge/background-calls';
import { link } from '../../lib/ledger/chain';
import type { LedgerEvent, LedgerRecord, SuggestionText } from '../../lib/ledger/record';
import type { Desk, Entry } from '../../lib/packs/desk/entry';
import { newMacro } from '../../lib/packs/desk/new-item';
import { deskOf, edited, proposed } from '../../lib/packs/desk/working-copy';
import { Pack } from '../../lib/packs/schema';
import { summaryOf } from '../../lib/packs/summary';
import { Settings } from '../../lib/settings/settings';
import { type ConsoleStore, createConsoleStore } from '../../lib/stores/console';
import marlow from '../lab/brands/marlow.json';
import { inserted, sent, shown, withheld } from '../ledger/sample';
import { consoleWorld } from '../stores/console-world';
import { exercises } from './practice-states';

/** The lead's desk in its states: the real store over a background that keeps one working copy in memory. */

const pack = Pack.parse(marlow);
const brand = pack.brand.id;

const gift =
  'A gift card can be used together with one discount code at checkout. Two gift cards in one order are fine too: enter the second one after the first.';

/** A desk on a working morning: an edit under way, three things to decide, an article of last year. */
function morning(): Desk {
  const desk = deskOf(pack);
  const entries = desk.entries.map((entry, i): Entry => {
    if (entry.kind === 'macro' && i === 1)
      return edited(entry, { body: `${entry.item.body}\n\nYou can follow it at {{order.tracking_link}}.` });
    if (entry.kind === 'macro' && i === 2)
      return proposed(
        edited(entry, { body: entry.item.body.replace(/\d+/, '21'), validUntil: '2026-11-20' }),
      );
    return entry;
  });
  const start = {
    title: 'Gift cards in one order',
    body: gift,
    language: 'en',
    intent: 'gift-card',
    owner: '',
  };
  const made = newMacro(start, { kind: 'written-again', text: '7' }, entries);
  const own = newMacro(
    {
      ...start,
      title: 'Holiday opening hours',
      body: 'Our team answers from 9 to 17 on 24 December.',
      owner: 'Ines Rowe',
    },
    { kind: 'import', text: 'macros-november.csv' },
    entries,
  );
  return { ...desk, entries: [...entries, proposed(made), proposed(own)] };
}

/** Two thousand macros, so that the list is as long as a large brand's. */
const many = (): Desk => {
  const desk = deskOf(pack);
  const macros = desk.entries.filter((entry) => entry.kind === 'macro');
  const entries = Array.from({ length: 2_000 }, (_, i): Entry[] => {
    const entry = macros[i % macros.length];
    if (!entry) return [];
    const item = { ...entry.item, id: `${entry.item.id}-${i}`, title: `${entry.item.title} ${i}` };
    return [{ ...entry, item, approved: item } as Entry];
  }).flat();
  return { ...desk, entries };
};

function records(): LedgerRecord[] {
  const events: LedgerEvent[] = Array.from({ length: 60 }, (_, i): LedgerEvent[] => {
    const id = `s${i}`;
    const macro = pack.macros[i % 5];
    const draft = shown(id, {
      brand,
      intent: i % 5 === 0 ? 'gift-card' : 'return',
      ...(macro ? { macro: { id: macro.id, version: macro.version } } : {}),
      passages: pack.articles
        .slice(0, 2)
        .map(({ id: article, sections }) => ({ id: `${article}/${sections[0]?.id}` })),
    });
    if (i % 6 === 0) return [{ ...withheld(id), brand, ticket: `t-${i}` }];
    const editClass =
      i % 5 === 0 ? ('discarded' as const) : i % 5 === 1 ? ('light' as const) : ('verbatim' as const);
    return [draft, { ...inserted(id), brand }, { ...sent(id, { editClass }), brand }];
  }).flat();
  const made: LedgerRecord[] = [];
  for (const event of events) {
    const at = new Date(Date.UTC(2026, 9, 5, 8) + made.length * 3_600_000).toISOString();
    made.push(link(made.at(-1) ?? null, event, at));
  }
  return made;
}

const texts: SuggestionText[] = Array.from({ length: 60 }, (_, i) => ({
  suggestion: `s${i}`,
  brand,
  at: '2026-11-01T08:00:00.000Z',
  subject: 'Two gift cards?',
  ...(i % 5 === 0
    ? {
        draft: 'Hi Ana,\n\nPlease see our terms.',
        sent: `Hi Ana,\n\n${gift} ${i % 2 === 0 ? 'Enjoy.' : ''}\n\nAll the best,\nLea\nMarlow & Fenn`,
      }
    : { draft: 'It ships in 3 days.', sent: 'It ships in 3 working days.' }),
}));

function store(desk: Desk | null, lead = { name: 'Ines Rowe', open: true }): ConsoleStore {
  const kept = records();
  const answers: Record<string, (args: never) => unknown> = {
    'packs.list': () => [summaryOf(pack, '2026-11-02')],
    'packs.standings': () => [],
    'settings.get': () => Settings.parse({ lead: lead.name }),
    'engine.keys': () => [],
    'engine.spend': () => [],
    'lead.state': () => lead,
    'ledger.page': ({ after }: { after: number }) => kept.filter(({ seq }) => seq > after),
    'desk.open': () => {
      if (!desk) throw new CallFailed('background-lost', '');
      return desk;
    },
    'desk.list': () => [],
    'desk.texts': () => texts,
    'desk.versions': () => {
      const [, first] = desk?.entries ?? [];
      if (!first) return [];
      return [
        { at: '2026-11-02T08:40:00.000Z', by: 'Ines Rowe', act: 'edited', item: first.item },
        { at: '2026-10-28T15:10:00.000Z', by: '', act: 'taken', item: first.approved ?? first.item },
      ];
    },
  };
  const ask = (async (name: string, args: never) => answers[name]?.(args)) as unknown as AskBackground;
  return createConsoleStore(ask, consoleWorld());
}

export interface DeskView {
  place: 'macros' | 'review' | 'knowledge' | 'voice' | 'exercises';
  store(): ConsoleStore;
  act(store: ConsoleStore): Promise<void>;
}

const mails = 'Can I use two gift cards in one order?\n---\nMy parcel has not moved for six days.';
const chosen =
  (then: (store: ConsoleStore) => unknown = () => undefined) =>
  async (one: ConsoleStore) => {
    await one.desk.choose(brand);
    await then(one);
  };
const keyAt = (one: ConsoleStore, place: number): string => {
  const entry = one.desk.getState().rows[place]?.entry;
  return entry ? `macro/${entry.item.id}` : '';
};

export const deskStates: Record<string, DeskView> = {
  'desk-macros': { place: 'macros', store: () => store(morning()), act: chosen() },
  'desk-macros-many': {
    place: 'macros',
    store: () => store(many()),
    act: chosen(({ desk }) => desk.mark(['macro/none'], true)),
  },
  'desk-macros-open': {
    place: 'macros',
    store: () => store(morning()),
    act: chosen(async (one) => {
      one.desk.openItem(keyAt(one, 1));
      await one.desk.preview(keyAt(one, 1));
    }),
  },
  'desk-macros-fine': {
    place: 'macros',
    store: () => store(morning()),
    act: chosen(async (one) => {
      one.desk.openItem(keyAt(one, 0));
      await one.desk.preview(keyAt(one, 0));
    }),
  },
  'desk-macros-bulk': {
    place: 'macros',
    store: () => store(morning()),
    act: chosen((one) =>
      one.desk.mark(
        [0, 1, 3].map((place) => keyAt(one, place)),
        true,
      ),
    ),
  },
  'desk-macros-duplicates': {
    place: 'macros',
    store: () => {
      const desk = morning();
      const [first] = desk.entries;
      const twin =
        first?.kind === 'macro' ? { ...first, item: { ...first.item, id: 'twin', title: 'Twin' } } : null;
      return store({ ...desk, entries: [...desk.entries, ...(twin ? [twin] : [])] });
    },
    act: chosen(({ desk }) => desk.findDuplicates()),
  },
  'desk-macros-empty': {
    place: 'macros',
    store: () => store({ ...deskOf(pack), entries: [] }),
    act: chosen(),
  },
  'desk-macros-lost': { place: 'macros', store: () => store(null), act: chosen() },
  'desk-review': {
    place: 'review',
    store: () => store(morning()),
    act: chosen(async (one) => {
      const key = keyAt(one, 2);
      one.desk.openItem(key);
      one.desk.paste(mails);
      await one.desk.preview(key);
      await one.desk.runTrial(key);
    }),
  },
  'desk-review-proposals': {
    place: 'review',
    store: () => store({ ...deskOf(pack) }, { name: '', open: false }),
    act: chosen(async ({ desk }) => {
      await desk.findConflicts();
      await desk.lookForProposals();
    }),
  },
  'desk-knowledge': {
    place: 'knowledge',
    store: () => store(morning()),
    act: chosen(({ desk }) => desk.openItem(`article/${pack.articles[0]?.id}`)),
  },
  'desk-voice': {
    place: 'voice',
    store: () => store(morning()),
    act: chosen(({ desk }) => desk.lintVoice()),
  },
  'desk-voice-changed': {
    place: 'voice',
    store: () => store(morning()),
    act: chosen(async ({ desk }) => {
      const { voice } = desk.getState().desk?.rest ?? {};
      const [first] = voice?.signOffs.en ?? [];
      if (!voice || !first) return;
      const text = first.text.replace(/^.*$/m, 'With warm wishes,');
      desk.changeVoice({ signOffs: { ...voice.signOffs, en: [{ ...first, text }] } });
      await desk.compareVoice();
    }),
  },
  'desk-exercises': {
    place: 'exercises',
    store: () => store({ ...morning(), rest: { ...morning().rest, exercises } }),
    act: chosen(async ({ desk }) => {
      const [first] = exercises;
      if (!first) return;
      desk.openExercise(first.id);
      await desk.tryExercise(first, '');
    }),
  },
  'desk-exercises-none': { place: 'exercises', store: () => store(morning()), act: chosen() },
};
