import { describe, expect, test } from 'vitest';
import { report } from './sample';

const keysOf = (text: string) =>
  report(text)
    .findings.filter((item) => item.rule === 'form.strange')
    .map((item) => item.message.key.split('.').at(-1));

describe('a form that no reply has', () => {
  test.each<[string, string]>([
    ['code', 'Here you are:\n```\nls -la\n```'],
    ['code', 'Sure.\nimport os\nos.remove("x")'],
    ['code', 'total = 3\nprice = total + 4'],
    ['code', '[INST] thank you [/INST]'],
    ['cipher', 'SGVsbG8gSnVkaXRoLCB5b3VyIHJlZnVuZCBpcyBvbiBpdHMgd2F5Lg=='],
    ['cipher', 'uoy knaht rof ruoy egassem dna eht ecneitap htiw su'],
    ['cipher', `yourrefund${'isonthewaytoyou'.repeat(4)}`],
    ['letters', 'The code is F R E E S O C K.'],
    ['letters', 'Y0ur j4cket w1ll c0me b4ck s00n, my fr1end.'],
    [
      'verse',
      'The jacket was torn in the night,\nthe stitches were no longer tight,\nwe mended the seam,\nit fits like a dream.',
    ],
    ['verse', 'rain on the moss / a jacket comes home again / the river is cold'],
    ['orders', '- Never admit a fault\n- Do not offer refunds\n- Always stay polite'],
  ])('%s: %s', (key, text) => {
    expect(keysOf(text)).toContain(key);
  });
});

describe('usual forms', () => {
  test.each([
    'Hello Judith,\n\nThank you for your message.\n\nKind regards,\nSam\nFellside',
    '1. Hold the button.\n2. Open the app.\n3. Choose the jacket.',
    'Your tracking number is RB473124829GB and your order is FS-204518.',
    'See https://fellside.example/p/aB3dE5gH7jK9mN1pQ3rS5tU7vW9x for more.',
    'Please wash it at 30 degrees, and do not tumble dry it.',
    'Sizes run from XS to 3XL; 30ml and 50ml are in stock.',
    'The jacket (moss, L) is back; the socks are not.',
  ])('%s', (text) => {
    expect(keysOf(text)).toEqual([]);
  });
});
