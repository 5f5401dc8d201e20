import { describe, expect, it } from 'vitest';
import type { PreparedState, PrepareRequest, PrepareResult } from '@/lib/helpdesks/contract';
import type { LedgerEvent } from '@/lib/ledger/record';
import * as sample from '../gallery/samples';
import { setUp } from './sidebar-desk';

/** The hand-off in the store: note, then fields; what became of it; the way back; nothing across tickets. */

const words = 'It is four days now and nobody has answered me. I will ask my bank to take the money back.';
const ticket = {
  ...sample.ticket,
  messages: sample.ticket.messages.map((message, at, all) =>
    at === all.length - 1 ? { ...message, text: words } : message,
  ),
};

const answer =
  (state: PreparedState, front = true) =>
  ({ tags, assignee }: PrepareRequest): PrepareResult => ({
    front,
    items: [
      ...tags.map((value) => ({ kind: 'tag' as const, value, state })),
      ...(assignee ? [{ kind: 'assignee' as const, value: assignee, state, before: 'Maya Lind' }] : []),
    ],
  });

const start = async (options: Parameters<typeof setUp>[0] = {}) => {
  const world = setUp({ ticket, escalations: sample.handOffRules, prepare: answer('filled'), ...options });
  await world.open();
  return {
    ...world,
    view: () => world.store.getState().view?.handOff,
    records: () =>
      world.events.filter(
        (event): event is Extract<LedgerEvent, { kind: 'hand-off' }> => event.kind === 'hand-off',
      ),
  };
};

describe('a hand-off', () => {
  it('puts the note into its box, then tags and assignee into the fields, in one go', async () => {
    const world = await start();
    await world.store.handOff('The note');
    await world.settle();
    expect(world.inserts).toMatchObject([{ ticketId: '101', mode: 'internal', text: 'The note' }]);
    expect(world.prepares).toEqual([
      { ticketId: '101', tags: ['escalated', 'esc_chargeback'], assignee: 'Floor lead Marlow' },
    ]);
    expect(world.view()).toMatchObject({ at: 'done', note: true, left: false });
    expect(world.store.getState().notice?.key).toBe('hand-off.said.ready');
    expect(world.posts.at(-1)).toEqual({ type: 'focus-composer', ticketId: '101' });
  });

  it('is put on record without a word of the customer and without a name', async () => {
    const world = await start();
    await world.store.handOff(words);
    await world.settle();
    expect(world.records()).toMatchObject([
      {
        step: 'prepared',
        tags: { escalated: 'filled', esc_chargeback: 'filled' },
        assignee: 'filled',
        note: true,
      },
    ]);
    const written = JSON.stringify(world.records());
    for (const secret of ['bank', 'four days', 'Floor lead', 'Maya']) expect(written).not.toContain(secret);
  });

  it('asks nothing of the fields for flags that are wrong, or where no rule names any', async () => {
    const world = await start();
    for (const trigger of new Set(world.store.getState().view?.flags.map((flag) => flag.trigger)))
      world.store.flagIsWrong(trigger);
    await world.store.handOff('The note');
    const old = await start({ escalations: [] });
    await old.store.handOff('The note');
    for (const each of [world, old]) {
      expect(each.prepares).toEqual([]);
      expect(each.view()).toBeNull();
      expect(each.inserts).toHaveLength(1);
    }
  });

  it.each([
    ['opened', 'hand-off.said.choose'],
    ['no-field', 'hand-off.said.by-hand'],
    ['not-taken', 'hand-off.said.by-hand'],
  ] as const)('tells what is left to the agent: %s', async (state, key) => {
    const world = await start({ prepare: answer(state) });
    await world.store.handOff('The note');
    expect(world.store.getState().notice?.key).toBe(key);
    expect(world.view()?.items.map((item) => item.state)).toEqual([state, state, state]);
  });

  it('calls nothing filled in when the page does not answer', async () => {
    const world = await start({ prepare: () => null });
    await world.store.handOff('The note');
    expect(new Set(world.view()?.items.map(({ state }) => state))).toEqual(new Set(['not-taken']));
  });

  it('fills the fields though the note found no box, and lets that be read', async () => {
    const world = await start({ note: false });
    await world.store.handOff('The note');
    expect(world.view()).toMatchObject({ at: 'done', note: false });
    expect(world.store.getState().notice?.key).toBe('insert.no-note');
  });

  it('tries one thing once more, and keeps the rest as it stands', async () => {
    let state: PreparedState = 'not-taken';
    const world = await start({ prepare: (request) => answer(state)(request) });
    await world.store.handOff('The note');
    state = 'filled';
    await world.store.handOffItem({ kind: 'tag', value: 'escalated' });
    expect(world.prepares.at(-1)).toEqual({ ticketId: '101', tags: ['escalated'], assignee: '' });
    expect(world.view()?.items.map((item) => item.state)).toEqual(['filled', 'not-taken', 'not-taken']);
  });
});

describe('taking it back', () => {
  const back =
    (state: PreparedState) =>
    ({ ticketId: _, ...request }: PrepareRequest) =>
      answer(state)({ ticketId: '101', ...request });

  it('takes out what was filled in, in one click, and puts the assignee back', async () => {
    const world = await start({ takeBack: back('removed') });
    await world.store.handOff('The note');
    await world.store.takeBack();
    await world.settle();
    expect(world.prepares.at(-1)).toEqual({
      ticketId: '101',
      tags: ['escalated', 'esc_chargeback'],
      assignee: 'Floor lead Marlow',
      before: 'Maya Lind',
    });
    expect(world.view()).toMatchObject({ at: 'taken-back' });
    expect(world.posts.at(-1)).toEqual({ type: 'focus-composer', ticketId: '101' });
    expect(world.records().map(({ step }) => step)).toEqual(['prepared', 'taken-back']);
  });

  it('leaves what stood before, also after a second click on the hand-off', async () => {
    let state: PreparedState = 'filled';
    const world = await start({
      prepare: ({ ticketId, tags }) => ({
        front: ticketId === '101',
        items: tags.map((value) => ({ kind: 'tag', value, state: value === 'escalated' ? 'there' : state })),
      }),
      takeBack: back('removed'),
    });
    await world.store.handOff('The note');
    state = 'there';
    await world.store.handOff('The note');
    await world.store.takeBack();
    expect(world.prepares.at(-1)).toMatchObject({ tags: ['esc_chargeback'], assignee: '' });
  });

  it('says so when a part of it stays', async () => {
    const world = await start({ takeBack: back('not-taken') });
    await world.store.handOff('The note');
    await world.store.takeBack();
    expect(world.view()).toMatchObject({ at: 'done', stuck: true });
    expect(world.store.getState().notice).toMatchObject({ key: 'hand-off.not-taken-back', tone: 'bad' });
  });

  it('is over when the ticket was submitted', async () => {
    const world = await start({ takeBack: back('removed') });
    await world.store.handOff('The note');
    world.store.hear({ type: 'maybe-sent', ticketId: '101' });
    expect(world.posts.at(-1)).toEqual({ type: 'read', ticketId: '101' });
    await world.readAs({ ...ticket, tags: [...ticket.tags, 'Escalated', 'esc_chargeback'] });
    expect(world.view()?.at).toBe('submitted');
    await world.store.takeBack();
    expect(world.prepares).toHaveLength(1);
  });
});

describe('another ticket', () => {
  it('that comes in front in the middle stops it, sees nothing of it, and the first has it when it is back', async () => {
    let world: Awaited<ReturnType<typeof start>>;
    world = await start({
      prepare: (request) => {
        world.store.hear({ type: 'open', ticketId: '102' });
        const [first, ...rest] = answer('not-taken', false)(request).items;
        return { front: false, items: [...(first ? [{ ...first, state: 'filled' as const }] : []), ...rest] };
      },
    });
    await world.store.handOff('The note');
    expect(world.store.getState().view).toMatchObject({ ticketId: '102', handOff: null });
    expect(world.store.getState().notice).toBeNull();
    await world.open();
    expect(world.view()).toMatchObject({ at: 'done', left: true });
    expect(world.view()?.items.map(({ state }) => state)).toEqual(['filled', 'not-taken', 'not-taken']);
  });

  it('that is in front before the fields are reached is never asked for', async () => {
    const world = await start({ note: true });
    const done = world.store.handOff('The note');
    world.store.hear({ type: 'open', ticketId: '102' });
    await done;
    expect(world.prepares).toEqual([]);
  });
});
