import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vetoes } from '@/lib/signals/learnt/sentence-judge';
import { read } from '@/lib/signals/text/reading';
import { isHard } from '@/lib/signals/triggers/hard-words';
import { verdictOn } from '@/lib/signals/triggers/veto';
import { Message } from '@/lib/ticket/ticket';
import { briefOf, firedIn } from './one-message';

const reading = (text: string) =>
  read(
    Message.parse({ id: 'm', author: 'customer', public: true, at: '2026-03-01T00:00:00Z', text }),
    'en',
    0,
  );
const whole = (text: string) => ({ start: 0, end: text.length });

describe('what the judge makes of words that a rule found', () => {
  it.each([
    [
      'manager_request',
      'Frau Aydin war so nett, das erlebt man selten. Sagen Sie das bitte auch Ihrem Chef.',
    ],
    [
      'product_defect',
      'Der Karton war gerissen und zwei von sechs Gläsern sind kaputt, der Bote hat es gesehen.',
    ],
    ['repeat_contact', 'Wo finde ich nochmal die Seriennummer? Ich will die Garantie registrieren.'],
    ['fraud_concern', 'Our accountant needs the invoice with our tax number, the name on it does not match.'],
  ])('drops or doubts %s where the sense is missing: %s', (trigger, text) => {
    const sure = briefOf(text).triggers.filter((hit) => hit.trigger === trigger && !hit.guessed);
    expect(sure).toEqual([]);
  });

  it.each([
    ['manager_request', 'I want to speak to your manager about this, please.'],
    ['product_defect', 'The kettle stopped working after two days, it does not turn on any more.'],
    ['chargeback', 'I have already asked my bank to reverse the payment.'],
    ['churn_risk', 'Please cancel my subscription, I am moving to another shop.'],
  ])('leaves %s where it is meant: %s', (trigger, text) => {
    const sure = briefOf(text).triggers.filter((hit) => hit.trigger === trigger && !hit.guessed);
    expect(sure).not.toEqual([]);
  });

  it('has no say over the gravest words', () => {
    // The judge sees nothing in a recipe, and yet the words stand.
    const recipe = 'Two eggs, some flour, a suicide note and a pinch of salt.';
    expect(verdictOn('self_harm', reading(recipe), whole(recipe))).toBe('stands');
    const plain = 'Two eggs, some flour and a pinch of salt.';
    expect(verdictOn('self_harm', reading(plain), whole(plain))).toBe('dropped');
  });

  it('has no say where a body may be hurt', () => {
    const plain = 'Two eggs, some flour and a pinch of salt.';
    expect(verdictOn('safety_health', reading(plain), whole(plain))).toBe('stands');
    const rash =
      'Hola buenas, compré el sérum y al tercer día se me ha puesto la cara roja y me pica bastante. ¿Es normal al principio? ¿Lo dejo?';
    expect(
      briefOf(rash)
        .triggers.filter(({ guessed }) => !guessed)
        .map(({ trigger }) => trigger),
    ).toContain('safety_health');
  });

  it('has no say over what is not learnt', () => {
    const plain = 'Two eggs, some flour and a pinch of salt.';
    expect(verdictOn('vip_customer', reading(plain), whole(plain))).toBe('stands');
  });

  it('doubts before it drops', () => {
    expect(Object.keys(vetoes).length).toBeGreaterThanOrEqual(13);
    for (const { drop, doubt } of Object.values(vetoes)) expect(drop).toBeLessThanOrEqual(doubt);
  });

  it('takes any text and any place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.nat(250),
        fc.nat(50),
        (text, start, size) => {
          const hit = { start: Math.min(start, text.length), end: Math.min(start + size, text.length) };
          expect(['stands', 'doubtful', 'dropped']).toContain(verdictOn('legal_threat', reading(text), hit));
        },
      ),
    );
  });
});

describe('hard words', () => {
  it('are whole beginnings of words', () => {
    expect(isHard('legal_threat', 'see you in court')).toBe(true);
    expect(isHard('legal_threat', 'the escort was polite')).toBe(false);
    expect(isHard('chargeback', 'under section 75')).toBe(true);
    expect(isHard('product_defect', 'under section 75')).toBe(false);
  });
});

describe('an exception', () => {
  it('is none where the time is said to be within the policy', () => {
    expect(
      firedIn(
        'I opened the box and would like a refund. It arrived yesterday and I am still within the 30 days.',
      ),
    ).not.toContain('refund_exception');
    expect(
      firedIn('I am no longer within the 30 days and have worn it. Could you make an exception?'),
    ).toContain('refund_exception');
  });
});
