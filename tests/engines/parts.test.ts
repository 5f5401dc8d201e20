import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstName } from '../../lib/engines/on-device/first-name';
import { joinBlocks, renderMacro } from '../../lib/engines/on-device/render';
import { overlap, repeats, sentencesOf } from '../../lib/engines/on-device/sentences';
import { createReplay, ReplayScripts } from '../../lib/engines/replay';
import { macro, request } from './sample';

describe('first names', () => {
  it.each([
    ['Anna Weber', 'Anna'],
    ['WEBER, Anna', 'Anna'],
    ['anna', 'Anna'],
    ['Dr. Jean-Luc Martin', 'Jean-Luc'],
    ["o'neil sean", "O'Neil"],
    ['anna@example.com', undefined],
    ['Shop 24', undefined],
    ['X', undefined],
    ['tomasz.wanders', undefined],
    ['Kay_B', undefined],
    [undefined, undefined],
    ['<b>Anna</b>', undefined],
  ])('%s is greeted as %s', (name, expected) => {
    expect(firstName(name)).toBe(expected);
  });
});

describe('sentences', () => {
  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => sentencesOf(text, 'en').join('') === text),
    );
  });
  it('does not break after an abbreviation', () => {
    expect(sentencesOf('Ask Mr. Vale. He knows.', 'en')).toEqual(['Ask Mr. Vale. ', 'He knows.']);
    expect(sentencesOf('Das gilt z. B. hier. Gut.', 'de')).toEqual(['Das gilt z. B. hier. ', 'Gut.']);
  });
  it('knows a sentence that was said before from one that limits or denies it', () => {
    const said = 'You can return any jacket for free within 30 days.';
    expect(repeats('You can return jackets for free within 30 days.', said)).toBe(true);
    expect(repeats('You can return any jacket for free.', said)).toBe(true);
    expect(repeats('You can return any jacket for free within 60 days.', said)).toBe(false);
    expect(repeats("You can't return any jacket for free within 30 days.", said)).toBe(false);
    expect(repeats('You can only return any jacket for free within 30 days.', said)).toBe(false);
    expect(
      repeats('You can return any jacket for free within 30 days, unworn and with its tags on.', said),
    ).toBe(false);
  });
  it('measures what two texts share', () => {
    expect(overlap('You can return it', 'you CAN return it within 30 days')).toBe(1);
    expect(overlap('blue jacket', 'red trousers')).toBe(0);
  });
});

describe('rendering', () => {
  it('keeps every mandatory clause whole and apart', () => {
    const { segments } = renderMacro(
      macro({ id: 'a', body: 'One. {{#must}}Two. Three.{{/must}} Four.' }),
      {},
    );
    expect(segments.filter((segment) => segment.must).map((segment) => segment.text)).toEqual([
      'Two. ',
      'Three.',
    ]);
  });
  it('names what is not known and which ticket values stand where', () => {
    const { segments, unfilled } = renderMacro(
      macro({ id: 'a', body: 'Order {{order.id}} is {{order.status}}.' }),
      {
        'order.id': 'AL-7',
      },
    );
    expect(unfilled).toEqual(['order.status']);
    expect(segments[0]?.sources.map((source) => source.id)).toEqual(['a', 'order.id']);
  });
  it('leaves no gap where a conditional part fell away', () => {
    const block = [
      { text: 'One.\n\n', sources: [] },
      { text: '\n\n', sources: [] },
      { text: '  Two.\n\n\n\n', sources: [] },
    ];
    expect(
      joinBlocks([block, [], [{ text: 'Bye', sources: [] }]])
        .map((segment) => segment.text)
        .join(''),
    ).toBe('One.\n\nTwo.\n\nBye');
  });
});

describe('the replay engine', () => {
  const scripts = ReplayScripts.parse({
    '1': { segments: [{ text: 'One. ' }, { text: 'Two.' }] },
    '2': { segments: [{ text: 'x' }], fail: 'offline' },
  });
  const collect = async (id: string, signal = new AbortController().signal) => {
    const input = request();
    const events: string[] = [];
    const engine = createReplay(scripts, async () => undefined);
    for await (const event of engine.draft({ ...input, ticket: { ...input.ticket, id } }, signal))
      events.push(event.type);
    return events;
  };
  it('plays its script, fails as scripted, and has nothing for other tickets', async () => {
    expect(await collect('1')).toEqual(['segment', 'segment', 'draft']);
    await expect(collect('2')).rejects.toMatchObject({ state: 'offline' });
    expect(await collect('3')).toEqual(['abstained']);
  });
  it('stops when it is told to', async () => {
    const stopped = new AbortController();
    stopped.abort();
    await expect(collect('1', stopped.signal)).rejects.toThrow();
  });
});
