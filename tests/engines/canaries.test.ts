import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canariesOf, expectClean, leaksIn } from '../e2e/remote-desk';
import { type Models, startModels } from '../lab/models';
import { createWorld, ticketFiles } from '../lab/server/world';

/** The search of the browser tests' requests finds what is planted in them. */

const canaries = canariesOf(createWorld(ticketFiles(), Date.parse('2026-11-20T10:00:00Z')));

let models: Models;
beforeAll(async () => {
  models = await startModels();
});
afterAll(() => models.stop());

describe('the search for canaries', () => {
  it('looks for many people and orders', () => {
    expect(canaries.length).toBeGreaterThan(40);
    expect(canaries).toContain('MF-204518');
  });

  it.each([
    ['a marked name', 'Iˆamˆ Judithˆ Askew'],
    ['a name over two lines', '"Judith\\nAskew"'],
    ['an order', 'parcel of MF-204518'],
  ])('finds %s', (_, planted) => {
    expect(leaksIn(planted, canaries)).not.toEqual([]);
    expect(leaksIn('The customer asks for a return.', canaries)).toEqual([]);
  });

  it.each([
    ['body', { body: '{"text": "Judith Askew"}' }, ''],
    ['address', { body: '{}' }, '?key=sk-canary-0123456789'],
  ])('reads the %s of what was received', async (_, init, query) => {
    models.reset();
    await fetch(`${models.url}/v1/messages${query}`, { method: 'POST', ...init });
    expect(() => expectClean(models, canaries)).toThrow();
  });
});
