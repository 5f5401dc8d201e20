import { describe, expect, it } from 'vitest';
import { otherRegister } from '../../lib/engines/on-device/register';
import type { Passage } from '../../lib/packs/material';
import { asked } from './asking';
import { brief, draftFor, hit, macro, material, passage, request, ticket } from './sample';

/** What the agent is told is open: neither what the draft answers in other words, nor less than what it passes over. */

const back = macro({
  id: 'back',
  intent: 'return',
  body: 'You have 30 days to send it back. Choose a label, or a code that the post office prints for you, so no printer is needed.',
});

interface Scene {
  text: string;
  questions: ReturnType<typeof asked>[];
  passages?: Passage[];
  flags?: string[];
  /** What search finds for the last question. */
  found?: Passage[];
}

async function notesFor({ text, questions, passages = [], flags = [], found = [] }: Scene) {
  const stop = macro({
    id: 'stop',
    body: 'A colleague will write to you.',
    when: [{ fact: 'brief.flags', is: 'includes', value: 'fraud_concern' }],
  });
  const one = flags.length > 0 ? stop : back;
  const { escalations } = material();
  const { last } = await draftFor(
    request({
      ticket: ticket({}, text),
      material: material({
        macros: [one],
        passages,
        escalations: [
          ...escalations,
          { trigger: 'fraud_concern', level: 'stop', owner: 'Payments', enabled: true } as never,
        ],
      }),
      brief: brief({
        questions,
        triggers: flags.map((trigger) => ({ trigger, rule: 'planted', spans: [] })),
      }),
      hits: [hit(one)],
      answers: questions.map((_, index) => [
        hit(one, 0.3),
        ...(index === questions.length - 1 ? found.map((each) => hit(each, 0.8)) : []),
      ]),
    }),
  );
  if (last?.type !== 'draft') throw new Error(JSON.stringify(last));
  return last.draft.missing;
}

const first = asked('How do I send it back?', ['return']);

describe('the notes', () => {
  it('list no question that a sentence answers in other words', async () => {
    const own = asked("I don't own a printer, hoping that's no problem?");
    expect(await notesFor({ text: own.text, questions: [first, own] })).toEqual([]);
    const other = asked("I don't own a bicycle, hoping that's no problem?");
    expect(await notesFor({ text: other.text, questions: [first, other] })).toEqual([
      { key: 'missing.answer', values: { question: other.text } },
    ]);
  });

  it('list a wrapped gift beside a word on gift cards', async () => {
    const wrapped = asked('Does it come gift wrapped?');
    const cards = macro({ ...back, id: 'cards', body: `${back.body} Gift cards are not taken back.` });
    const { last } = await draftFor(
      request({
        ticket: ticket({}, wrapped.text),
        material: material({ macros: [cards] }),
        brief: brief({ questions: [first, wrapped] }),
        hits: [hit(cards)],
        answers: [[hit(cards)], [hit(cards, 0.3)]],
      }),
    );
    expect(last).toMatchObject({
      draft: { missing: [{ key: 'missing.answer', values: { question: wrapped.text } }] },
    });
  });

  it('list a time that the reply does not tell, though it tells a term', async () => {
    const when = asked('How long does a repair take?');
    expect(await notesFor({ text: when.text, questions: [first, when] })).toEqual([
      { key: 'missing.answer', values: { question: when.text } },
    ]);
  });

  it('name the approved text that answers, where there was no room for it', async () => {
    const gift = asked('Can a gift card be combined with a code?');
    const box = asked('Does the cap come in a box?');
    const cards = passage({
      id: 'a/gift',
      title: 'Gift cards',
      text: 'A gift card can be combined with a code.',
    });
    const boxes = passage({ id: 'a/box', title: 'Box', text: 'The cap comes in a box of paper.' });
    const scene = {
      text: `${gift.text} ${box.text}`,
      questions: [first, gift, box],
      passages: [cards, boxes],
    };
    expect(await notesFor({ ...scene, found: [boxes] })).not.toContainEqual({
      key: 'missing.source',
      values: { question: gift.text, title: 'Box' },
    });
    const late = [...scene.questions, asked('Which gift card can be combined with a code?')];
    const notes = await notesFor({ ...scene, questions: late, found: [boxes] });
    expect(notes.filter(({ key }) => key === 'missing.answer').length).toBeGreaterThan(0);
  });

  it('take up a day that hangs on the answer, and no day of the past', async () => {
    const plan = 'We leave for Norway on Friday.';
    expect(await notesFor({ text: `${first.text} ${plan}`, questions: [first] })).toEqual([
      { key: 'missing.told', values: { text: plan } },
    ]);
    expect(await notesFor({ text: `${first.text} It came on Friday.`, questions: [first] })).toEqual([]);
  });

  it('leave what is asked beside a flag that stops to its owner', async () => {
    const reset = asked('How do I reset the lamp?');
    expect(await notesFor({ text: reset.text, questions: [reset], flags: ['fraud_concern'] })).toEqual([
      { key: 'missing.held', values: { question: reset.text } },
    ]);
  });
});

describe('two ways to address the customer', () => {
  const say = (text: string) => [{ text, sources: [] }];
  it('do not stand in one reply', () => {
    expect(otherRegister(say('Schick mir dein Foto.'), say('Bitte senden Sie es ein.'), 'de')).toBe(true);
    expect(otherRegister(say('Tu peux le renvoyer.'), say('Vous avez 30 jours.'), 'fr')).toBe(true);
    expect(otherRegister(say('U kunt het retourneren.'), say('Je krijgt een label.'), 'nl')).toBe(true);
  });
  it('are not seen where only one is', () => {
    expect(
      otherRegister(say('Das dauert drei Tage. Sie ist kostenlos.'), say('Schick mir dein Foto.'), 'de'),
    ).toBe(false);
    expect(otherRegister(say('You can return it.'), say('Your refund comes.'), 'en')).toBe(false);
  });
});
