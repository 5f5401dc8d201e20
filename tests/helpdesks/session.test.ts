// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSession } from '../../entrypoints/helpdesk.content/session';
import type { FromPage } from '../../lib/bridge/page-messages';
import type { HelpdeskPage, RawTicket, ReplyMode } from '../../lib/helpdesks/contract';
import { h } from './html';

const raw = (ticketId: string): RawTicket => ({
  helpdesk: 'zendesk',
  host: 'h',
  ticketId,
  via: 'api',
  parts: {},
  failures: [],
});

/** A helpdesk with one plain text box a ticket. */
function setUp() {
  const state = { open: '1' as string | null, mode: 'public' as ReplyMode, aborted: [] as string[] };
  const readings: { ticketId: string; done: () => void }[] = [];
  document.body.replaceChildren(
    h('div', { id: 'pane-1' }, [h('textarea', { id: 'box-1' }), h('button', { id: 'send' })]),
    h('div', { id: 'pane-2' }, [h('textarea', { id: 'box-2' })]),
  );
  const page: HelpdeskPage = {
    id: 'zendesk',
    matches: () => true,
    openTicket: () => state.open,
    pane: (doc, id) => doc.querySelector(`#pane-${id}`),
    read: (ticketId, signal) =>
      new Promise((done) => {
        signal.addEventListener('abort', () => {
          state.aborted.push(ticketId);
          done(raw(ticketId));
        });
        readings.push({ ticketId, done: () => done(raw(ticketId)) });
      }),
    composer: (pane) => pane.querySelector('textarea'),
    mode: () => state.mode,
    openNote: async () => {
      state.mode = 'internal';
      return true;
    },
    fields: {
      saves: 'with-submit',
      tags: () => null,
      tag: '.tag',
      assignee: () => null,
      assigned: '.who',
      opener: 'button',
      menu: '.menu',
    },
    reveal: (_pane, id) => id === '9',
    mayHaveSent: (event) => event.target instanceof Element && event.target.id === 'send',
  };
  const said: FromPage[] = [];
  const layouts: unknown[] = [];
  const session = createSession(
    page,
    document,
    { say: (message) => said.push(message), frameLoaded: () => {}, close: () => {} },
    { layout: (...args) => layouts.push(args) },
  );
  return { state, readings, said, layouts, session };
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const box = (id: string) => document.querySelector(`#box-${id}`) as HTMLTextAreaElement;
const kinds = (said: FromPage[]) => said.map((message) => message.type);

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom has no insert command; the browsers' own is tested end to end.
  document.execCommand = () => false;
});
afterEach(() => vi.useRealTimers());

describe('a session on a helpdesk page', () => {
  it('tells which ticket is open before it reads it, and reads it once', async () => {
    const { session, said, readings } = setUp();
    session.look();
    session.look();
    expect(said).toEqual([{ type: 'open', ticketId: '1' }]);
    expect(readings).toHaveLength(1);
    readings[0]?.done();
    await settle();
    expect(said.at(-1)).toMatchObject({ type: 'read', raw: { ticketId: '1' } });
  });

  it('drops the reading of a ticket that was left', async () => {
    const { session, said, state, readings } = setUp();
    session.look();
    state.open = '2';
    session.look();
    await settle();
    expect(state.aborted).toEqual(['1']);
    readings[1]?.done();
    await settle();
    expect(said.filter((m) => m.type === 'read')).toMatchObject([{ raw: { ticketId: '2' } }]);
  });

  it('goes back and forth without losing a reading', async () => {
    const { session, said, state, readings } = setUp();
    for (const open of ['1', '2', '1']) {
      state.open = open;
      session.look();
    }
    await settle();
    for (const reading of readings) reading.done();
    await settle();
    expect(said.filter((m) => m.type === 'read')).toMatchObject([{ raw: { ticketId: '1' } }]);
  });

  it('tells what was typed after a pause, and the mode', async () => {
    const { session, said, state } = setUp();
    session.look();
    await vi.advanceTimersByTimeAsync(400);
    box('1').value = 'Hel';
    session.look();
    await vi.advanceTimersByTimeAsync(100);
    box('1').value = 'Hello';
    session.look();
    await vi.advanceTimersByTimeAsync(400);
    state.mode = 'internal';
    session.look();
    await vi.advanceTimersByTimeAsync(400);
    const told = said.flatMap((m) =>
      m.type === 'composer' ? [`${m.composer.mode} ${m.composer.text}`] : [],
    );
    expect(told).toEqual(['public ', 'public Hello', 'internal Hello']);
  });

  it('tells a sidebar that came back everything anew', async () => {
    const { session, said, readings } = setUp();
    session.look();
    readings[0]?.done();
    await settle();
    said.length = 0;
    session.greet();
    expect(kinds(said)).toEqual(['open', 'read', 'composer']);
    expect(readings).toHaveLength(1);
  });

  it('says several times that a reply may have been sent, also after the ticket was left', async () => {
    const { session, said, state } = setUp();
    session.look();
    document.querySelector('#send')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    box('1').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    state.open = '2';
    session.look();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(said.filter((m) => m.type === 'maybe-sent')).toEqual(
      Array(3).fill({ type: 'maybe-sent', ticketId: '1' }),
    );
  });

  it('reads another ticket than the open one when asked, for a reply sent just before leaving', async () => {
    const { session, said, state, readings } = setUp();
    session.look();
    readings[0]?.done();
    await settle();
    state.open = '2';
    session.look();
    void session.hear({ type: 'read', ticketId: '1' });
    readings[2]?.done();
    await settle();
    expect(said.at(-1)).toMatchObject({ type: 'read', raw: { ticketId: '1' } });
  });

  const request = {
    type: 'insert' as const,
    id: 5,
    ticketId: '1',
    mode: 'public' as ReplyMode,
    text: 'Hi',
    html: '<p>Hi</p>',
  };
  const insertion = async (
    change: object,
    prepare: (state: ReturnType<typeof setUp>['state']) => void = () => {},
  ) => {
    const { session, said, state } = setUp();
    session.look();
    prepare(state);
    const hearing = session.hear({ ...request, ...change });
    await vi.advanceTimersByTimeAsync(3_000);
    await hearing;
    return said.flatMap((m) => (m.type === 'answer' ? [m] : []))[0];
  };

  it('refuses to insert into another ticket, in the other mode, or without a reply box', async () => {
    expect(await insertion({ ticketId: '2' })).toMatchObject({
      id: 5,
      result: { ok: false, reason: 'ticket-changed' },
    });
    expect(await insertion({ mode: 'internal' })).toMatchObject({
      result: { ok: false, reason: 'wrong-mode' },
    });
    expect(
      await insertion({}, (state) => {
        state.mode = 'internal';
      }),
    ).toMatchObject({ result: { reason: 'wrong-mode' } });
    expect(await insertion({}, () => document.querySelector('#box-1')?.remove())).toMatchObject({
      result: { reason: 'no-composer' },
    });
    expect(
      await insertion({}, (state) => {
        state.open = null;
      }),
    ).toMatchObject({ result: { reason: 'ticket-changed' } });
    expect(box('2').value).toBe('');
  });

  it('inserts, and leaves the caret in the reply box', async () => {
    expect(await insertion({})).toMatchObject({ result: { ok: true, editor: 'textarea' } });
    expect(box('1').value).toBe('Hi');
    expect(document.activeElement).toBe(box('1'));
  });

  it('puts nothing into a box that shows another ticket by the time the editor is ready', async () => {
    const { session, said, state } = setUp();
    session.look();
    const hearing = session.hear(request);
    await vi.advanceTimersByTimeAsync(100);
    state.open = '2';
    await vi.advanceTimersByTimeAsync(3_000);
    await hearing;
    const [answer] = said.filter((m) => m.type === 'answer');
    expect(answer).toMatchObject({ result: { ok: false, reason: 'ticket-changed' } });
    expect(box('1').value).toBe('');
    expect(box('2').value).toBe('');
  });

  it('opens the note, shows a message and focuses the reply box only on the ticket in front', async () => {
    const { session, said } = setUp();
    session.look();
    await session.hear({ type: 'open-note', id: 1, ticketId: '1' });
    await session.hear({ type: 'open-note', id: 2, ticketId: '2' });
    await session.hear({ type: 'reveal', id: 3, ticketId: '1', messageId: '9' });
    await session.hear({ type: 'reveal', id: 4, ticketId: '1', messageId: '8' });
    const answers = said.flatMap((m) => (m.type === 'answer' ? [m.result.ok] : []));
    expect(answers).toEqual([true, false, true, false]);
    await session.hear({ type: 'focus-composer', ticketId: '2' });
    expect(document.activeElement).not.toBe(box('2'));
    await session.hear({ type: 'focus-composer', ticketId: '1' });
    expect(document.activeElement).toBe(box('1'));
  });

  it('is quiet after it was closed', async () => {
    const { session, said } = setUp();
    session.look();
    session.close();
    said.length = 0;
    document.querySelector('#send')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(said).toEqual([]);
  });
});
