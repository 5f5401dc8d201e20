import { describe, expect, it } from 'vitest';
import { type DraftCost, EngineFailed } from '@/lib/engines/contract';
import type { AnyAsk, AnyResult, TaskEvent } from '@/lib/engines/tasks';
import { reply, setUp, textNow } from './sidebar-desk';

const cost = { model: 'm', prompts: { task: 1 }, input: 5, cachedInput: 0, output: 2 };
const parity = { lost: [], added: [] };
/** An engine that answers at once, with what the test wants. */
const answering = (result: (ask: AnyAsk) => AnyResult) => ({
  async *perform(ask: AnyAsk): AsyncGenerator<TaskEvent> {
    yield { type: 'sent', host: 'api.example', body: '{}', stands: [] };
    yield { type: 'done', result: result(ask), cost };
  },
});
const rewriting = (change: (text: string) => string) =>
  answering((ask) => ({ task: 'rewrite', text: ask.task === 'rewrite' ? change(ask.text) : '', parity }));
const draftOf = (world: ReturnType<typeof setUp>) => {
  const draft = world.store.getState().view?.draft;
  if (draft?.at !== 'ready') throw new Error(`no draft: ${draft?.at}`);
  return draft;
};

describe('a draft that an engine changed', () => {
  it('takes its place, is checked, keeps the proof of what stands unchanged, and can be taken back', async () => {
    const world = setUp(
      rewriting((text) => text.replace('Thank you for telling us about the Fell Overshirt. ', '')),
    );
    await world.open();
    const before = textNow(world);
    world.store.rewrite('shorter');
    await world.settle();
    const changed = draftOf(world);
    expect(changed.text).not.toContain('Thank you for telling us');
    expect(changed.report?.insertable).toBe(true);
    expect(changed.change).toMatchObject({ task: 'rewrite', after: changed.text });
    expect(
      changed.draft.segments.some(({ sources, text }) => text.includes('30 days') && sources.length > 0),
    ).toBe(true);
    expect(changed.draft.segments.map(({ text }) => text).join('')).toBe(changed.text);
    world.store.undoChange();
    expect(textNow(world)).toBe(before);
    expect(draftOf(world).change).toBeUndefined();
  });

  it('cannot be inserted when it says what no source says', async () => {
    const world = setUp(rewriting((text) => text.replace('5 business days', '3 business days')));
    await world.open();
    world.store.rewrite('warmer');
    await world.settle();
    expect(draftOf(world).report?.insertable).toBe(false);
    await world.store.insertDraft();
    expect(world.inserts).toEqual([]);
  });

  it('is what the sent reply is measured against: the engine’s change is not the agent’s', async () => {
    const world = setUp(
      rewriting((text) => text.replace('Thank you for telling us about the Fell Overshirt. ', '')),
    );
    await world.open();
    world.store.rewrite('shorter');
    await world.settle();
    await world.store.insertDraft();
    await world.readAs(reply(draftOf(world).text));
    expect(world.events.find(({ kind }) => kind === 'sent')).toMatchObject({ editClass: 'verbatim' });
    expect(world.kinds()).not.toContain('edited');
    expect(world.events.find(({ kind }) => kind === 'assisted')).toMatchObject({ task: 'rewrite', cost });
  });

  it('is translated part by part, each with its sources, and checked in its language', async () => {
    const world = setUp(
      answering((ask) => ({
        task: 'translate',
        parts: ask.task === 'translate' ? ask.parts.map((part) => part.replace('Hi', 'Hallo')) : [],
        gloss: ['word', 'for word'],
        parity,
      })),
    );
    await world.open();
    const { draft } = draftOf(world);
    world.store.translate('de');
    await world.settle();
    const changed = draftOf(world);
    expect(changed.draft.language).toBe('de');
    expect(changed.draft.segments.map(({ sources }) => sources)).toEqual(
      draft.segments.map(({ sources }) => sources),
    );
    expect(changed.report?.findings.map(({ rule }) => rule)).toContain('language.wrong');
  });
});

describe('a draft that the agent cannot read', () => {
  it('is shown in the agent’s own language, and stays as it is', async () => {
    const asks: AnyAsk[] = [];
    const world = setUp(
      answering((ask) => {
        asks.push(ask);
        return { task: 'translate', parts: ['In other words.'], gloss: ['x'], parity };
      }),
    );
    await world.open();
    const before = textNow(world);
    world.store.gloss();
    await world.settle();
    expect(asks[0]).toMatchObject({ task: 'translate', to: 'en', forReading: true });
    expect(world.store.getState().view?.readings.gloss).toEqual({ of: before, text: 'In other words.' });
    expect(textNow(world)).toBe(before);
    expect(draftOf(world).change).toBeUndefined();
  });

  it('is translated from the language that the agent wrote it in', async () => {
    const asks: AnyAsk[] = [];
    const world = setUp(
      answering((ask) => {
        asks.push(ask);
        return { task: 'translate', parts: ['x'], gloss: ['x'], parity };
      }),
    );
    await world.open();
    world.store.edit(
      'Guten Tag, vielen Dank für Ihre Nachricht. Sie können den Artikel gern an uns zurückschicken.',
    );
    world.runTimers();
    world.store.translate('en');
    await world.settle();
    expect(asks[0]).toMatchObject({ from: 'de', to: 'en' });
  });
});

describe('what an engine reads', () => {
  it('stands beside what the rules found', async () => {
    const world = setUp(
      answering(() => ({
        task: 'second-opinion',
        mood: 'negative',
        found: [{ trigger: 'churn_risk', messageId: 'm2', quote: 'If this goes on' }],
      })),
    );
    await world.open();
    const before = world.store.getState().view?.flags;
    world.store.secondOpinion();
    await world.settle();
    expect(world.store.getState().view?.readings.secondOpinion?.found).toHaveLength(1);
    expect(world.store.getState().view?.flags).toEqual(before);
    expect(world.store.getState().view?.leaves).toHaveLength(1);
  });

  it('is put into the note box, never sent', async () => {
    const world = setUp(answering(() => ({ task: 'hand-off', text: '- Judith waits.' })));
    await world.open();
    world.store.writeNote((summary) => `Hand-off\n${summary}`);
    await world.settle();
    expect(world.inserts).toMatchObject([{ mode: 'internal', text: 'Hand-off\n- Judith waits.' }]);
  });

  it('is looked up without an engine too', async () => {
    const world = setUp();
    await world.open();
    await world.store.askBrand('no printer');
    expect(world.store.getState().view?.readings.asked?.hits.map(({ doc }) => doc.id)).toContain(
      'returns/no-printer',
    );
    expect(world.kinds()).not.toContain('assisted');
  });
});

it('says what went wrong, and leaves the draft as it was', async () => {
  const world = setUp({
    // biome-ignore lint/correctness/useYield: it fails before it says anything.
    async *perform() {
      throw new EngineFailed('limit', '429', { retryAfter: 60 });
    },
  });
  await world.open();
  const before = textNow(world);
  world.store.rewrite('shorter');
  await world.settle();
  expect(world.store.getState().view?.help).toEqual({
    at: 'failed',
    task: 'rewrite',
    state: 'limit',
    again: '2026-11-23T09:01:00.000Z',
  });
  expect(textNow(world)).toBe(before);
  world.store.stopHelp();
  expect(world.store.getState().view?.help).toBeNull();
});

it('records what failed after tokens had been paid for', async () => {
  const world = setUp({
    // biome-ignore lint/correctness/useYield: it fails before it says anything.
    async *perform() {
      throw Object.assign(new EngineFailed('broken', 'no JSON'), { cost });
    },
  });
  await world.open();
  world.store.rewrite('shorter');
  await world.settle();
  expect(world.events.find(({ kind }) => kind === 'assisted')).toMatchObject({ cost, failed: 'broken' });
});

it('ends what it was asked when the agent stops it, on the wire', async () => {
  const signals: AbortSignal[] = [];
  const world = setUp({
    async *perform(_, signal) {
      signals.push(signal);
      yield { type: 'text', text: 'Hi' };
      await new Promise(() => {});
    },
  });
  await world.open();
  world.store.rewrite('shorter');
  await world.settle();
  expect(world.store.getState().view?.help).toMatchObject({ at: 'working', text: 'Hi' });
  world.store.stopHelp();
  world.store.rewrite('shorter');
  await world.settle();
  world.store.regenerate();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});

describe('what was paid for and nobody waited for', () => {
  /** Says words until it is stopped, then what they have cost, as the engines do. */
  async function* endless(
    { onStopped }: { onStopped?: ((cost: DraftCost) => void) | undefined },
    signal: AbortSignal,
  ) {
    try {
      yield { type: 'text' as const, text: 'Hi' };
      await new Promise((_, stop) => signal.addEventListener('abort', () => stop(signal.reason)));
    } finally {
      onStopped?.(cost);
    }
  }
  const stopped = (world: ReturnType<typeof setUp>) =>
    world.events.flatMap((event) =>
      event.kind === 'assisted' && event.failed === 'stopped' ? [event.task] : [],
    );

  it('is on record when a draft is stopped, and when its ticket is left', async () => {
    const world = setUp({ draft: (request, signal) => endless(request, signal) });
    await world.open();
    world.store.stop();
    await world.settle();
    expect(stopped(world)).toEqual(['draft']);
    world.store.regenerate();
    await world.settle();
    world.store.regenerate();
    await world.settle();
    expect(stopped(world)).toEqual(['draft', 'draft']);
  });

  it('is on record when a task is stopped', async () => {
    const world = setUp({ perform: ({ about }, signal) => endless(about, signal) });
    await world.open();
    world.store.rewrite('shorter');
    await world.settle();
    world.store.stopHelp();
    await world.settle();
    expect(stopped(world)).toEqual(['rewrite']);
  });
});
