import { diffWordsWithSpace } from 'diff';
import type { Entry, Kind, MacroEntry } from './entry';
import { dayAfter, folded } from './filters';
import { groupsOf, likeness, nearPairs, runsIn } from './near';
import type { Usage } from './usage';

/** What the product proposes to a lead, from what agents did on this device. It never writes a macro by itself. */

/** A reply as it was drafted and sent, its texts already without frames and personal data. */
export interface Reply {
  suggestion: string;
  language: string;
  intent: string;
  /** Empty where the draft rests on none. */
  macro: string;
  draft: string;
  sent: string;
  /** The agent wrote another reply instead of the draft. */
  replaced: boolean;
}

/** A ticket for which nothing was drafted. */
export interface Unanswered {
  language: string;
  intent: string;
  reason: string;
  /** Without personal data; empty where it was not kept. */
  subject: string;
}

export interface Side {
  kind: 'macro' | 'passage' | 'policy';
  id: string;
  /** As people know it. */
  name: string;
  value: string;
  quote: string;
}

export interface ItemRef {
  kind: Kind;
  id: string;
  title: string;
}

export type Proposal = { key: string; count: number } & (
  | { kind: 'written-again'; language: string; intent: string; text: string; samples: string[] }
  /** `body`: the macro's text with the edit in it; null where it can not be placed with certainty. */
  | { kind: 'same-edit'; item: ItemRef; gone: string; added: string; body: string | null }
  | { kind: 'gap'; language: string; intent: string; reason: string; subjects: string[] }
  | { kind: 'expiring'; item: ItemRef; until: string }
  | { kind: 'conflict'; a: Side; b: Side }
  | { kind: 'unused' | 'always-edited'; item: ItemRef }
);

/** Times before "again and again" is said. */
export const often = 3;
/** Share of word runs that replies of one matter have in common when different people write them. */
const sameMatter = 0.3;
/** A reply this like an approved macro is that macro. */
const covered = 0.55;
/** Words a reply needs before it could be a macro. */
const fewestWords = 8;
/** Drafts on record before a macro that was not among them is called unused. */
export const enoughDrafts = 50;
const samplesShown = 3;

const refOf = ({ kind, item: { id, title } }: Entry): ItemRef => ({ kind, id, title });

/** Replies that agents wrote instead of the draft, again and again, and that no approved macro says. */
export function writtenAgain(replies: readonly Reply[], macros: readonly MacroEntry[]): Proposal[] {
  const own = replies.filter(({ replaced, sent }) => replaced && sent.split(/\s+/).length >= fewestWords);
  const known = macros.flatMap(({ approved }) =>
    approved ? [{ language: approved.language, runs: runsIn(approved.body) }] : [],
  );
  const groups = groupsOf(
    own.length,
    nearPairs(
      own.map(({ sent }) => sent),
      sameMatter,
    ).filter(({ a, b }) => own[a]?.language === own[b]?.language),
  );
  return groups.flatMap((places): Proposal[] => {
    const group = places.flatMap((at) => own[at] ?? []);
    const best = mostCommon(group);
    if (group.length < often || !best) return [];
    const runs = runsIn(best.sent);
    if (known.some(({ language, runs: one }) => language === best.language && likeness(one, runs) >= covered))
      return [];
    const key = `written-again/${group.map(({ suggestion }) => suggestion).sort()[0]}`;
    const others = new Set(group.map(({ sent }) => sent).filter((sent) => sent !== best.sent));
    return [
      {
        kind: 'written-again',
        key,
        count: group.length,
        language: best.language,
        intent: best.intent,
        text: best.sent,
        samples: [...others].slice(0, samplesShown),
      },
    ];
  });
}

/** The reply that is most like all the others: what the group has in common, in words that somebody really sent. */
function mostCommon(group: readonly Reply[]): Reply | undefined {
  // The first ones tell enough; each is compared with each.
  const few = group.slice(0, 40).map((reply) => ({ reply, runs: runsIn(reply.sent) }));
  const score = (runs: ReadonlySet<string>) =>
    few.reduce((sum, other) => sum + likeness(runs, other.runs), 0);
  return few.map(({ reply, runs }) => ({ reply, score: score(runs) })).sort((a, b) => b.score - a.score)[0]
    ?.reply;
}

interface Change {
  gone: string;
  added: string;
  /** The words right before it. */
  before: string;
}

/** Letters of one change; more is another reply. */
const longestChange = 400;

/** Runs of words that were taken out, put in, or both, one after the other. */
export function changesIn(draft: string, sent: string): Change[] {
  const found: Change[] = [];
  let before = '';
  let open: Change | null = null;
  const close = () => {
    if (open && open.gone.trim() + open.added.trim() !== '') found.push(open);
    open = null;
  };
  for (const { value, added, removed } of diffWordsWithSpace(draft, sent)) {
    if (!added && !removed) {
      // A blank between two changed words does not part them.
      if (open && value.trim() === '') {
        const now: Change = open;
        open = { ...now, gone: now.gone + value, added: now.added + value };
        continue;
      }
      close();
      before = value;
      continue;
    }
    const now: Change = open ?? { gone: '', added: '', before };
    open = added ? { ...now, added: now.added + value } : { ...now, gone: now.gone + value };
  }
  close();
  return found.filter(({ gone, added }) => gone.length + added.length <= longestChange);
}

const plain = (text: string) => folded(text).replace(/\s+/g, ' ').trim();

/** The same change, made to one macro again and again. */
export function sameEdits(replies: readonly Reply[], macros: readonly MacroEntry[]): Proposal[] {
  const byId = new Map(macros.map((entry) => [entry.item.id, entry]));
  const groups = new Map<string, { macro: MacroEntry; change: Change; suggestions: Set<string> }>();
  for (const reply of replies) {
    const macro = byId.get(reply.macro);
    if (!macro || reply.replaced || macro.item.status === 'retired') continue;
    for (const change of changesIn(reply.draft, reply.sent)) {
      const key = `same-edit/${macro.item.id}/${plain(change.gone)}/${plain(change.added)}`.slice(0, 200);
      const group = groups.get(key) ?? { macro, change, suggestions: new Set<string>() };
      group.suggestions.add(reply.suggestion);
      groups.set(key, group);
    }
  }
  return [...groups].flatMap(([key, { macro, change, suggestions }]): Proposal[] => {
    if (suggestions.size < often) return [];
    const body = applied(macro.item.body, change);
    // The lead has made it already.
    if (body === macro.item.body) return [];
    const { gone, added } = change;
    return [{ kind: 'same-edit', key, count: suggestions.size, item: refOf(macro), gone, added, body }];
  });
}

/** The text with the change in it, where its place is certain: once in the text, and in no placeholder or block mark. */
function applied(body: string, { gone, added, before }: Change): string | null {
  const anchor = gone.trim() === '' ? before.trim().split(/\s+/).slice(-5).join(' ') : gone.trim();
  const at = anchor === '' ? -1 : body.indexOf(anchor);
  if (at < 0 || body.indexOf(anchor, at + 1) >= 0 || anchor.includes('{{')) return null;
  if (gone.trim() === '') {
    const end = at + anchor.length;
    if (body.slice(end).trimStart().startsWith(added.trim())) return body;
    return `${body.slice(0, end)} ${added.trim()}${body.slice(end)}`;
  }
  return `${body.slice(0, at)}${added.trim()}${body.slice(at + anchor.length)}`.replace(/ {2,}/g, ' ');
}

/** Where nothing was drafted, by language, matter and reason. */
export function gapsIn(unanswered: readonly Unanswered[]): Proposal[] {
  const groups = new Map<string, Unanswered[]>();
  for (const one of unanswered) {
    const key = `gap/${one.language}/${one.intent || '-'}/${one.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].flatMap(([key, list]): Proposal[] => {
    const [first] = list;
    if (!first) return [];
    const { language, intent, reason } = first;
    const subjects = [...new Set(list.map(({ subject }) => subject).filter(Boolean))].slice(0, samplesShown);
    return [{ kind: 'gap', key, count: list.length, language, intent, reason, subjects }];
  });
}

/** Approved items and sections that end within so many days from today. */
export function expiringSoon(entries: readonly Entry[], today: string, days: number): Proposal[] {
  const last = dayAfter(today, days);
  return entries.flatMap((entry): Proposal[] => {
    if (entry.item.status !== 'approved') return [];
    const own = [
      entry.item.validUntil,
      ...(entry.kind === 'article' ? entry.item.sections.map((s) => s.validUntil) : []),
    ];
    const [until] = own.flatMap((one) => (one && one >= today && one <= last ? [one] : [])).sort();
    if (!until) return [];
    return [
      {
        kind: 'expiring',
        key: `expiring/${entry.kind}/${entry.item.id}/${until}`,
        count: 1,
        item: refOf(entry),
        until,
      },
    ];
  });
}

/** Macros that no draft rested on, once there are enough drafts to tell, and those that nobody sends as they are. */
export function byUse(
  macros: readonly MacroEntry[],
  usage: ReadonlyMap<string, Usage>,
  drafts: number,
): Proposal[] {
  return macros.flatMap((entry): Proposal[] => {
    if (entry.item.status !== 'approved') return [];
    const one = usage.get(entry.item.id);
    const item = refOf(entry);
    const key = `${entry.item.id}/${entry.item.version}`;
    if (one?.alwaysEdited)
      return [{ kind: 'always-edited', key: `always-edited/${key}`, count: one.edited + one.replaced, item }];
    return one === undefined && drafts >= enoughDrafts
      ? [{ kind: 'unused', key: `unused/${key}`, count: 0, item }]
      : [];
  });
}

const order: readonly Proposal['kind'][] = [
  'conflict',
  'expiring',
  'gap',
  'written-again',
  'same-edit',
  'always-edited',
  'unused',
];

/** Without those that were put away; by kind, each kind by how often. */
export const ranked = (proposals: readonly Proposal[], dismissed: readonly string[]): Proposal[] =>
  proposals
    .filter(({ key }) => !dismissed.includes(key))
    .sort(
      (a, b) =>
        order.indexOf(a.kind) - order.indexOf(b.kind) || b.count - a.count || (a.key < b.key ? -1 : 1),
    );
