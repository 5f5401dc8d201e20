import type { PreparedItem, PrepareResult } from '@/lib/helpdesks/contract';
import { type HandOffWish, handOffOf } from '@/lib/packs/hand-off';
import type { Core, Suggestion } from './core';
import type { Inserting } from './inserting';
import type { HandOffView, TicketView } from './state';

/** A hand-off in one go: the note, and the tags and the assignee that the brand's rules name. The agent submits. */
export interface HandingOff {
  handOff(note: string): Promise<void>;
  /** Tries one thing once more, or opens its field where the agent chooses. */
  handOffItem(item: Pick<PreparedItem, 'kind' | 'value'>): Promise<void>;
  /** Takes out what was filled in, as long as it was not submitted. */
  takeBack(): Promise<void>;
  /** True while something of this ticket waits for its Submit. */
  waits(ticketId: string): boolean;
}

/** Tickets whose hand-off is remembered: on Zendesk, what was filled in still stands when the agent comes back. */
const MAX_KEPT = 20;

export function createHandingOff(core: Core, inserting: Inserting): HandingOff {
  const { deps } = core;
  const kept = new Map<string, HandOffView>();

  /** It belongs to the ticket, whichever run is drawn; the view of another ticket never sees it. */
  const put = (ticketId: string, handOff: HandOffView) => {
    kept.delete(ticketId);
    kept.set(ticketId, handOff);
    const [oldest] = kept.keys();
    if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    const view = core.view();
    if (view?.ticketId === ticketId) core.patch(view, { handOff });
  };

  core.store.subscribe(({ view }) => {
    const known = view && kept.get(view.ticketId);
    if (!known) return;
    const submitted = known.at === 'done' && isSaved(known, view);
    if (submitted) put(view.ticketId, { ...known, at: 'submitted' });
    else if (view.handOff !== known) core.patch(view, { handOff: known });
  });

  const record = (suggestion: Suggestion, handOff: HandOffView, step: 'prepared' | 'taken-back') => {
    const assignee = handOff.items.find(({ kind }) => kind === 'assignee')?.state;
    const tags = handOff.items.filter(({ kind }) => kind === 'tag');
    core.recorder.record(suggestion, {
      kind: 'hand-off',
      step,
      triggers: handOff.triggers,
      tags: Object.fromEntries(tags.map(({ value, state }) => [value, state])),
      ...(assignee ? { assignee } : {}),
      note: handOff.note,
    });
  };

  /** Fills in, puts what became of it on record, and tells. */
  const fill = async (view: TicketView, suggestion: Suggestion, handOff: HandOffView, wish: HandOffWish) => {
    const { ticketId } = view;
    put(ticketId, { ...handOff, at: 'working' });
    const result = await deps.page.prepare({ ticketId, ...wish });
    const items = merged(handOff.items, result?.items ?? refused(wish));
    const done: HandOffView = { ...handOff, at: 'done', left: result?.front === false, items };
    put(ticketId, done);
    record(suggestion, done, 'prepared');
    // A note that did not get into its box has been told, and that stays to be read.
    if (core.view()?.ticketId !== ticketId || done.left || !done.note) return;
    const way = wayOf(items);
    core.say({ key: `hand-off.said.${way}` }, way === 'by-hand' ? 'bad' : 'plain');
    // Where a menu waits for the agent's choice it has the keyboard.
    if (way === 'ready') deps.page.post({ type: 'focus-composer', ticketId });
  };

  /** The ticket in front with its suggestion, unless one is being prepared. */
  const free = () => {
    const view = core.view();
    const suggestion = core.suggestion();
    return view && suggestion && view.handOff?.at !== 'working' ? { view, suggestion } : null;
  };

  return {
    async handOff(text) {
      const now = free();
      if (!now) return;
      const { view, suggestion } = now;
      const triggers = [...new Set(view.flags.map(({ trigger }) => trigger))].filter(
        (trigger) => !view.wrongFlags.includes(trigger),
      );
      const wish = handOffOf(suggestion.room.material.escalations, triggers);
      const note = await inserting.note(text);
      const here = core.view();
      if (here?.ticketId !== view.ticketId || (wish.tags.length === 0 && wish.assignee === '')) return;
      // A second time, what the first filled in can still be taken back.
      const items = here.handOff?.at === 'submitted' ? [] : (here.handOff?.items ?? []);
      await fill(here, suggestion, { at: 'working', note, left: false, triggers, items }, wish);
    },
    async handOffItem({ kind, value }) {
      const now = free();
      if (!now?.view.handOff) return;
      const wish = kind === 'tag' ? { tags: [value], assignee: '' } : { tags: [], assignee: value };
      await fill(now.view, now.suggestion, now.view.handOff, wish);
    },
    async takeBack() {
      const now = free();
      const handOff = now?.view.handOff;
      if (!now || handOff?.at !== 'done') return;
      const { ticketId } = now.view;
      const filled = handOff.items.filter(({ state }) => state === 'filled');
      const assigned = filled.find(({ kind }) => kind === 'assignee');
      put(ticketId, { ...handOff, at: 'working' });
      const result: PrepareResult | null = await deps.page.takeBack({
        ticketId,
        tags: filled.flatMap(({ kind, value }) => (kind === 'tag' ? [value] : [])),
        assignee: assigned?.value ?? '',
        before: assigned?.before ?? '',
      });
      const removed = (result?.items ?? []).filter(({ state }) => state === 'removed');
      const items = merged(handOff.items, removed);
      const rest = items.some(({ state }) => state === 'filled');
      const done: HandOffView = { ...handOff, at: rest ? 'done' : 'taken-back', stuck: rest, items };
      put(ticketId, done);
      record(now.suggestion, done, 'taken-back');
      if (core.view()?.ticketId !== ticketId) return;
      core.say(
        { key: rest ? 'hand-off.not-taken-back' : 'hand-off.said.taken-back' },
        rest ? 'bad' : 'plain',
      );
      // The fields had the keyboard, and the button that was pressed is gone.
      deps.page.post({ type: 'focus-composer', ticketId });
    },
    waits: (ticketId) => kept.get(ticketId)?.at === 'done',
  };
}

/** The page did not answer. */
const refused = ({ tags, assignee }: HandOffWish): PreparedItem[] => [
  ...tags.map((value): PreparedItem => ({ kind: 'tag', value, state: 'not-taken' })),
  ...(assignee === '' ? [] : [{ kind: 'assignee', value: assignee, state: 'not-taken' } as const]),
];

const same = (a: PreparedItem, b: PreparedItem) => a.kind === b.kind && a.value === b.value;

/** What is new takes its place; what was filled in by us stays so when it is found there. */
function merged(before: readonly PreparedItem[], now: readonly PreparedItem[]): PreparedItem[] {
  const kept = before.map((item) => {
    const next = now.find((one) => same(one, item));
    if (!next) return item;
    return item.state === 'filled' && next.state === 'there' ? item : next;
  });
  return [...kept, ...now.filter((one) => !before.some((item) => same(item, one)))];
}

/** In words for the agent: all stands, the choice is theirs, or they have to do it by hand. */
export function wayOf(items: readonly PreparedItem[]): 'ready' | 'choose' | 'by-hand' {
  const states = new Set(items.map(({ state }) => state));
  if (states.has('no-field') || states.has('not-taken')) return 'by-hand';
  return states.has('opened') || states.has('later') ? 'choose' : 'ready';
}

/** The helpdesk's own data has every tag that was filled in: it was submitted. */
function isSaved({ items }: HandOffView, { ticket }: TicketView): boolean {
  const tags = new Set(ticket?.tags.map((tag) => tag.toLowerCase()));
  const filled = items.filter(({ kind, state }) => kind === 'tag' && state === 'filled');
  return filled.length > 0 && filled.every(({ value }) => tags.has(value.toLowerCase()));
}
