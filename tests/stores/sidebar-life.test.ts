import { describe, expect, it } from 'vitest';
import { figureOf } from '@/lib/ledger/figures/registry';
import { storiesOf } from '@/lib/ledger/stories';
import * as sample from '../gallery/samples';
import { reply, setUp, textNow } from './sidebar-desk';

describe("a suggestion's life in the sidebar", () => {
  it('is shown, inserted, sent as it was, and on record with its timings', async () => {
    const world = setUp();
    await world.open();
    expect(world.status()).toBe('ready');
    const text = textNow(world);
    await world.store.insertDraft();
    expect(world.inserts[0]).toMatchObject({ ticketId: '101', mode: 'public', text });
    expect(world.inserts[0]?.html).toMatch(/^<p>/);
    expect(world.posts).toContainEqual({ type: 'focus-composer', ticketId: '101' });
    expect(world.status()).toBe('inserted');
    world.store.hear({ type: 'maybe-sent', ticketId: '101' });
    expect(world.posts).toContainEqual({ type: 'read', ticketId: '101' });
    await world.readAs(reply(text));
    expect(world.kinds().filter((kind) => kind !== 'flag-shown')).toEqual([
      'opened',
      'shown',
      'inserted',
      'sent',
    ]);
    expect(world.events[0]).toMatchObject({ kind: 'opened', channel: 'email', eligible: true });
    expect(world.events.at(-1)).toMatchObject({
      editClass: 'verbatim',
      distance: 0,
      ticket: 'handle',
      suggestion: 's1',
    });
    expect(world.status()).toBe('sent');
    const shown = world.events.find((event) => event.kind === 'shown');
    expect(shown).toMatchObject({ engine: 'replay', packVersion: 12, insertable: true });
    expect(shown).toMatchObject({ claims: { checkable: expect.any(Number), supported: expect.any(Number) } });
    expect(shown?.kind === 'shown' && shown.msToDraft >= shown.msToBrief && shown.msToBrief > 0).toBe(true);
  });

  it('tells a fact edit from a style edit in what was sent', async () => {
    const world = setUp();
    await world.open();
    await world.store.insertDraft();
    await world.readAs(reply(textNow(world).replace('5 business days', '9 business days')));
    expect(world.events.at(-1)).toMatchObject({ kind: 'sent', editClass: 'light', factEdits: 1 });
  });

  it('does not take another message, or a click, for a sent reply', async () => {
    const world = setUp();
    await world.open();
    world.store.hear({ type: 'maybe-sent', ticketId: '101' });
    expect(world.posts.filter((post) => post.type === 'read')).toEqual([]);
    await world.readAs(reply('Written by hand'));
    expect(world.kinds()).not.toContain('sent');
  });

  it('cannot be inserted between a change and its check, nor while a wrong fact stands in it', async () => {
    const world = setUp();
    await world.open();
    const drafted = textNow(world);
    world.store.edit(drafted.replace('5 business days', '3 business days'));
    await world.store.insertDraft();
    expect(world.inserts).toEqual([]);
    world.runTimers();
    expect(world.status()).toBe('blocked');
    await world.store.insertDraft();
    expect(world.inserts).toEqual([]);
    world.store.undoEdits();
    expect(textNow(world)).toBe(drafted);
    await world.store.insertDraft();
    expect(world.inserts).toHaveLength(1);
  });

  it('records edits made here before inserting', async () => {
    const world = setUp();
    await world.open();
    world.store.edit(`${textNow(world)}\n\nThank you.`);
    world.runTimers();
    await world.store.insertDraft();
    await world.settle();
    expect(world.kinds().slice(-2)).toEqual(['edited', 'inserted']);
  });

  it('goes to the clipboard when no editor takes it, and says so', async () => {
    const world = setUp({ insert: { ok: false, reason: 'not-taken' } });
    await world.open();
    await world.store.insertDraft();
    await world.settle();
    expect(world.copied).toEqual([textNow(world)]);
    expect(world.store.getState().notice?.key).toBe('insert.copied');
    expect(world.events.at(-1)).toMatchObject({ kind: 'inserted', copied: true });
  });

  it('is not copied too when the box took it in part: it would stand there twice', async () => {
    const world = setUp({ insert: { ok: false, reason: 'not-taken', detail: 'taken-otherwise' } });
    await world.open();
    await world.store.insertDraft();
    await world.settle();
    expect(world.copied).toEqual([]);
    expect(world.store.getState().notice?.key).toBe('insert.partly');
  });

  it.each(['ticket-changed', 'wrong-mode'] as const)(
    'is neither copied nor recorded when refused: %s',
    async (reason) => {
      const world = setUp({ insert: { ok: false, reason } });
      await world.open();
      await world.store.insertDraft();
      await world.settle();
      expect(world.copied).toEqual([]);
      expect(world.kinds()).not.toContain('inserted');
      expect(world.store.getState().notice?.key).toBe(`insert.${reason}`);
    },
  );

  it('comes back with its edits when the agent returns to the ticket, and is shown once in the record', async () => {
    const world = setUp();
    await world.open();
    world.store.edit(`${textNow(world)}\n\nThank you.`);
    world.runTimers();
    const edited = textNow(world);
    world.store.hear({ type: 'open', ticketId: '102' });
    expect(world.status()).toBe('loading');
    await world.open();
    expect(textNow(world)).toBe(edited);
    expect(world.kinds().filter((kind) => kind === 'shown')).toHaveLength(1);
  });

  it('asks for the brand where nothing tells it, and remembers the answer', async () => {
    const ticket = { ...sample.ticket, signals: { host: 'harbor.zendesk.com', inboxes: [], stores: [] } };
    const world = setUp({ ticket });
    await world.open();
    expect(world.status()).toBe('brand-unknown');
    expect(world.store.getState().view?.draft.at).toBe('none');
    expect(world.events).toEqual([]);
    await world.store.chooseBrand('marlow');
    await world.settle();
    expect(world.status()).toBe('ready');
  });

  it('is rejected with a reason, and a flag corrected, once', async () => {
    const world = setUp();
    await world.open();
    const [flag] = world.store.getState().view?.flags ?? [];
    world.store.flagIsWrong(flag?.trigger ?? '');
    world.store.flagIsWrong(flag?.trigger ?? '');
    world.store.discard('wrong-tone');
    await world.settle();
    expect(world.kinds().filter((kind) => kind === 'flag-corrected')).toHaveLength(1);
    expect(world.events.at(-1)).toMatchObject({ kind: 'rejected', reason: 'wrong-tone' });
    expect(world.status()).toBe('discarded');
  });

  it('lets a correction of a flag be taken back, and the figures follow', async () => {
    const world = setUp();
    await world.open();
    const trigger = world.store.getState().view?.flags[0]?.trigger ?? '';
    world.store.flagIsRight(trigger);
    world.store.flagIsWrong(trigger);
    world.store.flagIsRight(trigger);
    await world.settle();
    expect(world.store.getState().view?.wrongFlags).toEqual([]);
    const corrections = world.events.filter((event) => event.kind === 'flag-corrected');
    expect(corrections.map(({ correction }) => correction)).toEqual(['wrong', 'withdrawn']);
    const records = world.events.map((event, seq) => ({
      v: 1 as const,
      seq,
      at: '',
      prev: '',
      hash: '',
      event,
    }));
    const stories = storiesOf(records);
    expect(figureOf('flags-shown').measure(stories).counted).toHaveLength(1);
    expect(figureOf('flags-wrong').measure(stories).counted).toEqual([]);
  });

  it('shows a macro with the values that would be inserted', async () => {
    const world = setUp();
    await world.open();
    const [hit] = world.store.getState().view?.macros ?? [];
    if (!hit) throw new Error('the sample ticket finds a macro');
    await world.store.insertSource('macro', hit.doc.id);
    await world.settle();
    const inserted = world.inserts[0]?.text ?? textNow(world);
    expect(hit.doc.text).toBe(inserted);
    expect(inserted).toContain('the Fell Overshirt, moss, L.');
  });

  it('is not drafted while drafting is off, but flags and sources stay', async () => {
    const world = setUp();
    await world.open();
    await world.store.setDrafting(false);
    await world.settle();
    expect(world.status()).toBe('drafting-off');
    expect(world.settings.drafting).toBe(false);
    expect(world.store.getState().view?.flags.length).toBeGreaterThan(0);
    expect(world.store.getState().view?.macros.length).toBeGreaterThan(0);
  });

  it('opens a source for editing instead of inserting its gaps', async () => {
    const world = setUp({
      ticket: { ...sample.ticket, orders: [], messages: sample.ticket.messages.slice(1) },
    });
    await world.open();
    await world.store.insertSource('macro', 'return-in-window');
    expect(world.inserts).toEqual([]);
    expect(world.status()).toBe('blocked');
    expect(world.store.getState().view?.draft).toMatchObject({ at: 'ready', from: 'macro' });
    await world.store.insertSource('passage', 'desk/goodwill');
    expect(world.inserts).toEqual([]);
  });

  it('puts a hand-off into the note box only', async () => {
    const world = setUp();
    await world.open();
    await world.store.handOff('Hand-off');
    await world.settle();
    expect(world.inserts).toEqual([
      { ticketId: '101', mode: 'internal', text: 'Hand-off', html: '<p>Hand-off</p>' },
    ]);
    expect(world.events.at(-1)).toMatchObject({ kind: 'inserted', what: 'note' });
  });
});
