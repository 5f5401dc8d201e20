import type { Fact } from '../brief';
import { courtesies, topics, troubles, wishes } from '../questions/asking';
import { tried } from '../questions/tried';
import { says } from '../text/by-language';
import type { Reading } from '../text/reading';
import type { Piece } from '../text/sentences';

/** A sentence of the thread with the pieces of knowledge that it holds, each with what it is worth. */
export interface Candidate {
  reading: Reading;
  piece: Piece;
  units: ReadonlyMap<string, number>;
  /** Taken off whatever else it holds: thanks, questions of the agent. */
  toll: number;
  wish: boolean;
  tried: boolean;
  question: boolean;
  promise: boolean;
}

/** What a fact of a kind is worth; others are worth nothing. */
const worthOf: Partial<Record<Fact['kind'], number>> = {
  order: 3,
  tracking: 2,
  amount: 3,
  code: 3,
  date: 2.5,
  percent: 2.5,
  duration: 2,
  product: 1.5,
  number: 0.8,
};
const word = /\p{L}{4,}|\p{N}{2,}/gu;
/** Worth of one word that the summary does not have yet: what a customer writes weighs more than what is answered. */
const wordWorth = { customer: 0.4, agent: 0.25, other: 0.4, system: 0.1 } as const;
/** "Matthias Brückner", "Callum, Marlow & Fenn": a sign-off tells nothing. */
const isName = (text: string) => /^(?:\p{Lu}[\p{L}\p{M}.'’-]*[ ,&·]*){1,5}$/u.test(text.trim());
const maxSentences = 60;
const maxLength = 400;

/** @param facts of this message; @param promised places of promises in it */
export function candidatesOf(
  reading: Reading,
  facts: readonly Fact[],
  promised: readonly { start: number; end: number }[],
): Candidate[] {
  const { message, language, folded } = reading;
  const by = message.author;
  return reading.sentences.slice(0, maxSentences).flatMap((piece): Candidate[] => {
    const sentence = folded.text.slice(piece.start, Math.min(piece.end, piece.start + maxLength));
    const [start, end] = [folded.at(piece.start), folded.at(piece.end)];
    const units = new Map<string, number>();
    for (const [stem] of sentence.matchAll(word)) units.set(stem.slice(0, 6), wordWorth[by]);
    for (const fact of facts)
      if (fact.start >= start && fact.end <= end)
        units.set(`${fact.kind} ${fact.value}`, worthOf[fact.kind] ?? 0);
    const hasFact = units.size > 0 && [...units.values()].some((worth) => worth >= 1);
    if (units.size === 0 || (!hasFact && isName(reading.message.text.slice(start, end)))) return [];
    const says_ = (signs: Parameters<typeof says>[0]) => says(signs, language, sentence);
    const question = sentence.includes('?');
    const wish = by !== 'agent' && says_(wishes);
    const promise = promised.some((one) => one.start < end && one.end > start);
    if (by !== 'agent' && says_(troubles)) units.set(`trouble ${message.id}`, 2);
    if (wish) units.set(`wish ${message.id}`, 3);
    if (says_(topics)) units.set(`topic ${message.id}`, 0.6);
    if (promise) units.set(`promise ${start} ${message.id}`, 5);
    const polite = end - start < 60 && says_(courtesies);
    const toll = (polite ? 3 : 0) + (by === 'agent' && question ? 1.5 : 0);
    return [{ reading, piece, units, toll, wish, tried: !question && says_(tried), question, promise }];
  });
}
