import { fold } from './fold';
import type { Reading } from './reading';

/** Names of products are no words: "Fell Overshirt" tells of no fall, "Glow Serum" of no light. */

/**
 * The reading with every product's name made meaningless, letter by letter, so that all places stay. The last word of a
 * name says what the thing is ("Charger", "Cream") and stays.
 */
export function withoutNames(reading: Reading, products: readonly string[]): Reading {
  let { text } = reading.folded;
  for (const product of products) {
    const name = fold(product).text.trim();
    const given = name.replace(/\s*\S+$/u, '');
    if (given === '') continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (inWord(text, at, at + name.length)) continue;
      text = text.slice(0, at) + given.replace(/\S/gu, 'x') + text.slice(at + given.length);
    }
  }
  return text === reading.folded.text ? reading : { ...reading, folded: { ...reading.folded, text } };
}

/** The name is part of a longer word. */
const inWord = (text: string, start: number, end: number): boolean =>
  /[a-z0-9]/.test(text[start - 1] ?? ' ') || /[a-z0-9]/.test(text[end] ?? ' ');
