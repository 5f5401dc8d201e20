import { expect, it } from 'vitest';
import { feedAddress, minutesToWait } from '../../../lib/packs/signing/feed';

it.each([
  ['https://packs.brand.example/a.json', true],
  ['http://localhost:8080/a.json', true],
  ['http://packs.brand.example/a.json', false],
  ['https://user:secret@packs.brand.example/a.json', false],
  ['ftp://packs.brand.example/a.json', false],
  ['javascript:alert(1)', false],
  ['packs.brand.example', false],
])('the address %s is one: %s', (text, fine) => {
  const read = () => feedAddress(text).href;
  if (fine) expect(read()).toBe(text);
  else expect(read).toThrow();
});

it('waits at least as long as the server asks, and never longer than a day', () => {
  expect(minutesToWait(0, 0.5)).toBe(15);
  expect(minutesToWait(0, 0)).toBe(12);
  expect(minutesToWait(0, 1)).toBeCloseTo(18);
  expect(minutesToWait(1, 0.5, 7_200)).toBe(120);
  expect(minutesToWait(60, 1)).toBe(24 * 60);
  expect(minutesToWait(0, 0.5, 9_999_999)).toBe(24 * 60);
});
