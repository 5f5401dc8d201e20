import { describe, expect, test } from 'vitest';
import { found, gateFor, pack, section } from './sample';

const gate = gateFor({
  ...pack,
  articles: [
    ...pack.articles,
    section(
      'sale',
      'Sale items cannot be returned. The lining is washable at home. Gift cards never expire, they are not bound to a year.',
    ),
    section('ausverkauf', 'Reduzierte Ware nehmen wir nicht zurück.', { language: 'de' }),
    section('soldes', 'Les articles soldés ne sont pas échangés.', { language: 'fr' }),
  ],
});
const rules = (text: string, language = 'en') =>
  found(text, { gate, language }).filter((item) => item.startsWith('claim.negation'));

describe('a "not" that was lost or added', () => {
  test.each([
    ['en', 'Sale items can be returned.'],
    ['en', 'The lining is not washable at home.'],
    ['de', 'Reduzierte Ware nehmen wir zurück.'],
    ['fr', 'Les articles soldés sont échangés.'],
  ])('%s: %s', (language, text) => {
    expect(rules(text, language)).toHaveLength(1);
  });

  test.each([
    ['en', 'Sale items cannot be returned.'],
    ['en', "Sale items can't be returned, I'm sorry."],
    ['en', 'The lining is washable at home.'],
    ['en', 'Can sale items be returned?'],
    ['en', 'I am sorry that the sale jacket was not what you hoped for.'],
    ['de', 'Reduzierte Ware nehmen wir leider nicht zurück.'],
    ['fr', 'Les articles soldés ne sont pas échangés.'],
  ])('kept: %s: %s', (language, text) => {
    expect(rules(text, language)).toEqual([]);
  });
});
