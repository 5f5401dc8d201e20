import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flagsOf } from '@/lib/copilot/flags';
import type { Material } from '@/lib/packs/material';
import type { TriggerHit } from '@/lib/signals/brief';
import { featureCount, featuresOf } from '@/lib/signals/learnt/features';
import { type Judge, judged, unpacked } from '@/lib/signals/learnt/judge';
import { limits } from '@/lib/signals/learnt/weights';
import { packed } from '../eval/train/sentences/pack';
import { briefOf, firedIn } from './one-message';

describe('the features of a sentence', () => {
  it('are whole numbers in range, each once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { words, pieces } = featuresOf(text);
        const all = [...words, ...pieces];
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((one) => Number.isInteger(one) && one >= 0 && one < featureCount)).toBe(true);
      }),
    );
  });

  it('are read to an end, so that a long text costs no more', () => {
    const long = 'word '.repeat(20_000);
    expect(featuresOf(long)).toEqual(featuresOf('word '.repeat(200)));
  });
});

describe('a judge', () => {
  it('is the same after it was packed and unpacked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(featureCount * 2 - 1), fc.integer({ min: -127, max: 127 })), {
          maxLength: 60,
        }),
        (weights) => {
          const values = new Int8Array(featureCount * 2);
          for (const [place, value] of weights) values[place] = value;
          const judge: Judge = { classes: ['a', 'b'], values, steps: [0.5, 0.25], bias: [-1, 1] };
          const data = Buffer.from(packed(judge)).toString('base64');
          const again = unpacked(judge.classes, data, judge.steps, judge.bias).values;
          expect(Buffer.compare(Buffer.from(again.buffer), Buffer.from(values.buffer))).toBe(0);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('weighs what its features weigh', () => {
    const values = new Int8Array(featureCount);
    for (const feature of featuresOf('refund').words) values[feature] = 100;
    const judge: Judge = { classes: ['a'], values, steps: [0.01], bias: [-0.5] };
    expect(judged(judge, 'refund')).toEqual([0.5]);
    expect(judged(judge, '')).toEqual([-0.5]);
  });
});

describe('what the judge finds', () => {
  it('has its sentence as evidence', () => {
    const hit = briefOf(
      'Hello. The money has been fetched back by the issuer of my card, a case number exists. Bye.',
    ).triggers.find(({ trigger }) => trigger === 'chargeback');
    expect(hit?.spans[0]?.text).toContain('issuer of my card');
  });

  it('no longer counts when it was taken back', () => {
    const text = 'The money has been fetched back by the issuer of my card, a case number exists.';
    expect(firedIn(text)).toContain('chargeback');
    expect(firedIn(text, 'False alarm, forget what I said.')).not.toContain('chargeback');
  });

  it.each([
    'Hi, could you tell me when order 20931 leaves your warehouse? I am away from Friday.',
    'Guten Tag, passt die Jacke auch über einen dicken Pullover? Ich trage sonst M.',
    "Bonjour, j'aimerais changer l'adresse de livraison, je déménage samedi. Merci !",
  ])('is nothing in an ordinary message: %s', (text) => {
    expect(firedIn(text)).toEqual([]);
  });

  it('has a limit for each trigger that words can show', () => {
    expect(Object.keys(limits).length).toBeGreaterThanOrEqual(13);
    for (const limit of Object.values(limits)) expect(limit).toBeGreaterThan(-1);
  });
});

describe('what is only guessed', () => {
  const text = 'The money has been fetched back by the issuer of my card, a case number exists.';
  const material = {
    escalations: [
      { trigger: 'chargeback', enabled: true, level: 'stop', owner: 'Payments', may: '', mayNot: '' },
    ],
  } as unknown as Material;

  it('is told as a guess, and warns where a rule would stop', () => {
    const level = (hits: readonly TriggerHit[]) =>
      flagsOf(hits, material).find(({ trigger }) => trigger === 'chargeback')?.level;
    const guess = briefOf(text).triggers;
    expect(guess).toContainEqual(expect.objectContaining({ rule: 'chargeback.learnt', guessed: true }));
    expect(level(guess)).toBe('warn');
    expect(level(briefOf('I have already filed a chargeback with my bank.').triggers)).toBe('stop');
  });

  it('is no reason for what a reply is about', () => {
    const plain = briefOf('I do not want to cancel, I love it, I just need a break from it. Can I skip one?');
    expect(plain.triggers.filter(({ trigger }) => trigger === 'self_harm')).toEqual([]);
    expect(briefOf(text).intents).not.toContain('chargeback');
  });
});
