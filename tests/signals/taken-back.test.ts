import { describe, expect, it } from 'vitest';
import { firedIn } from './one-message';

describe('what the customer took back', () => {
  const threat = 'I want to speak to your manager or I will ask my bank to reverse the payment.';
  it('no longer counts', () => {
    expect(firedIn(threat)).toEqual(expect.arrayContaining(['manager_request', 'chargeback']));
    const after = firedIn(threat, 'False alarm, it was at the neighbours. Forget what I said!');
    expect(after).not.toContain('manager_request');
    expect(after).not.toContain('chargeback');
  });
  it('counts again when it is said again', () => {
    expect(firedIn(threat, 'False alarm.', 'It is the wrong one. I want a manager now.')).toContain(
      'manager_request',
    );
  });
  it('never hides a person at risk', () => {
    expect(firedIn('I want to end it all tonight.', 'Forget what I said.')).toContain('self_harm');
  });
});

describe('words that are not the customer’s own', () => {
  it.each([
    'Is the lamp in stock?\n\nMarcus Feld\nTrial lawyer, head of chargebacks | Feld & Partners',
    'Is it in stock?\n\n---------- Forwarded message ----------\nFrom: Shop <a@shop.example>\nAsk for the manager or your bank to reverse the payment.',
  ])('do not count: %j', (text) => {
    expect(firedIn(text)).toEqual([]);
  });
});

describe('what stands in notes and system lines', () => {
  it('tells of a dispute and of a buyer who looks like a thief', () => {
    const note = 'Tried four different cards in ten minutes, name does not match. Do not ship, check first.';
    expect(firedIn('Please ship today.', { author: 'agent', public: false, text: note })).toContain(
      'fraud_concern',
    );
    const line = 'The buyer opened an A-to-z guarantee claim for this order.';
    expect(firedIn({ author: 'system', text: line })).toContain('chargeback');
  });
});
