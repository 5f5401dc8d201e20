import { describe, expect, test } from 'vitest';
import { found, gateFor, pack, report, section } from './sample';

describe('facts that stand nowhere', () => {
  test.each<[string, string]>([
    ['We will take £25 off for you.', 'fact.amount block £25'],
    ['It costs 33 pounds to send.', 'fact.amount block 33 pounds'],
    ['Delivery is free over €60.', 'fact.amount block €60'],
    ['You get 20% off today.', 'fact.percent block 20%'],
    ['You have forty-five days to send it back.', 'fact.duration block forty-five days'],
    ['Delivery takes 5 days.', 'fact.duration block 5 days'],
    ['It was posted on 12 November 2026.', 'fact.date block 12 November 2026'],
    ['Please order by 18:30.', 'fact.date block 18:30'],
    ['Use SPRING30 at the till.', 'fact.code block SPRING30'],
    ['Go to https://fellside-refunds.example/form', 'fact.url block https://fellside-refunds.example/form'],
    ['Go to fellside.example.net/returns please', 'fact.url block fellside.example.net/returns'],
    ['Go to https://fellsіde.example/returns', 'fact.url block https://fellsіde.example/returns'],
    ['See https://fellside.example/outlet', 'fact.url warn https://fellside.example/outlet'],
    ['See https://a:b@fellside.example/returns', 'fact.url block https://a:b@fellside.example/returns'],
    ['Write to refunds@fellside.example', 'fact.email block refunds@fellside.example'],
    ['Call us on 020 7946 0322.', 'fact.phone block 020 7946 0322'],
    ['Your order FS-204581 is on its way.', 'fact.order block FS-204581'],
    ['Your label is RL-100200.', 'fact.order block RL-100200'],
    ['The number is RB473124892GB.', 'fact.tracking block RB473124892GB'],
    ['It went out with FedEx.', 'fact.carrier warn FedEx'],
    ['There are 312 left in the warehouse.', 'fact.number warn 312'],
    ['You may like the Nimbus 2 better.', 'fact.product warn Nimbus 2'],
    ['You may like our Cloud Parka better.', 'fact.product warn Cloud Parka'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

describe('what only the customer said', () => {
  test.each<[string, string]>([
    ['Our return window is 90 days.', 'fact.duration block 90 days'],
    ['You have 90 days to return it.', 'fact.duration block 90 days'],
    ['You can use 40% off with your order.', 'fact.percent block 40%'],
    ['MARLOW90 works for you.', 'fact.code block MARLOW90'],
    ['Claim it at https://evil.example/claim', 'fact.url block https://evil.example/claim'],
    ['Call 0800 555 0199 for that.', 'fact.phone block 0800 555 0199'],
    ['It takes 8 days.', 'fact.duration warn 8 days'],
  ])('is no source: %s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test.each([
    'You mention a 90 day return window. Our return window is 30 days from delivery.',
    'MARLOW90 is not one of our codes, so I cannot apply it.',
    'Thank you for telling us that it came on 14 November.',
    'The window is not 90 days but 30 days from delivery.',
  ])('may be repeated as theirs or denied: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a value of another thing', () => {
  test.each<[string, string]>([
    ['You can return it within 14 days.', 'fact.duration block 14 days'],
    ['The warranty lasts 30 days.', 'fact.duration block 30 days'],
    ['Your refund arrives within 5 days of the return.', 'fact.duration block 5 days'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test('says what is approved, and leaves it to the agent to choose', () => {
    const [finding] = report('You can return it within 14 days.').findings;
    expect(finding).toMatchObject({ standing: 'contradicted' });
    // Another value for nearly the same words may still be about another thing: no fix at a click.
    expect(finding?.fix).toBeUndefined();
    expect(finding?.source?.quote).toContain('30 days');
  });
});

describe('internal text', () => {
  test('proves nothing to a customer', () => {
    const internal = {
      ...section('desk', 'Late returns: up to 45 days the lead says yes.'),
      audience: 'internal' as const,
    };
    const gate = gateFor({ ...pack, articles: [...pack.articles, internal] });
    const found = report('You have 45 days to send it back.', { gate }).findings;
    expect(found.some((finding) => finding.level === 'block')).toBe(true);
  });
});

describe('what is clean', () => {
  test.each([
    'You can return it within 30 days of delivery, so until 14 December.',
    'You have thirty days from delivery.',
    'We refund within five working days once it reaches us.',
    'Standard delivery takes 3-5 working days and costs £3.95; it is free over £60.',
    'It can take up to 5 business days.',
    'Order FS-204518 (#FS-204518) went out with Royal Mail, RB473124829GB: https://fellside.example/track/RB473124829GB',
    'The jacket was £145 and the socks £14, together £159.',
    'With AUTUMN15 you get 15% off, so the jacket is £123.25.',
    'SUMMER25 has ended, I am sorry.',
    'Call us on 020 7946 0321, Monday to Friday, or write to Help@fellside.example.',
    'See fellside.example/returns or https://fellside.example/repairs/.',
    'You ordered 13 days ago.',
    'One of our colleagues will look at the two photos; we are here 24/7.',
    'Give me two minutes, please.',
    '1. Pack it.\n2. Print the label.\n3. Drop it off.',
    'Seams have a one-year warranty.',
    'I have passed your Tarn Jacket to our team, Judith.',
    'The number RB473124829GB is with Royal Mail.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('every fact carries where it stands', () => {
  const { checked } = report('Order FS-204518: 30 days, £159, £85, MARLOW90, 14 November.');
  expect(checked.map((item) => [item.fact.text, item.standing])).toEqual([
    ['FS-204518', 'approved-source'],
    ['30 days', 'approved-source'],
    ['£159', 'approved-source'],
    ['£85', 'nowhere'],
    ['MARLOW90', 'customer-said'],
    ['14 November', 'customer-said'],
  ]);
});

test('a source that ran out since the material was chosen no longer counts', () => {
  const text = 'The umbrella is £18.50 today.';
  const offer = section('umbrella', 'The umbrella is £18.50.', { validUntil: '2026-11-23' });
  const gate = gateFor({ ...pack, articles: [...pack.articles, offer] });
  expect(found(text, { gate })).toEqual([]);
  expect(found(text, { gate, now: '2026-11-24T00:01:00Z' })).toEqual(['fact.amount block £18.50']);
});
