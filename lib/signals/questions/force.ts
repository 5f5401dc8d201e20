import type { ByLanguage } from '../language/rule-languages';
import { phrasesFor, says } from '../text/by-language';
import { courtesies, greetings, openings, plans, troubles, wishes } from './asking';
import { idle, indirect, reasons, rhetorical } from './indirect';
import { pointsOnly } from './pointing';

/** How much a sentence asks. Folded text throughout. */

export const words = /[\p{L}\p{N}]+/gu;

/** "No quiero que ..." wishes for nothing that a reply could give. */
const unwanted =
  /(?<![a-z])(?:no quiero|no quisiera|je ne veux pas|nao quero|non voglio|i don't want|ik wil niet|ich will nicht)(?![a-z])/g;

/** 3: a question or wish; 2: a trouble told; 0: neither. */
export function forceOf(whole: string, language: string): number {
  const sentence = whole.slice(startOf(greetings, language, whole));
  const count = sentence.match(words)?.length ?? 0;
  if (count < 2) return 0;
  const courteous = startsWith(courtesies, language, sentence);
  if (says(rhetorical, language, sentence)) return 0;
  if (sentence.includes('?')) return 3;
  if (startsWith(reasons, language, sentence)) return 0;
  // Who plans to buy and wonders about something asks that.
  if (says(indirect, language, sentence)) return 3;
  if (says(plans, language, sentence)) return 0;
  if (courteous && count < 8) return 0;
  if (startsWith(openings, language, sentence) && count >= 3) return 3;
  if (says(wishes, language, sentence.replace(unwanted, ' '))) return 3;
  return says(troubles, language, sentence) ? 2 : 0;
}

export const startsWith = (lists: ByLanguage, language: string, sentence: string): boolean =>
  startOf(lists, language, sentence) > 0;

/** Length of the phrase that the sentence begins with; 0 without one. */
function startOf(lists: ByLanguage, language: string, sentence: string): number {
  for (const pattern of phrasesFor(lists, language)) {
    pattern.lastIndex = 0;
    const match = pattern.exec(sentence);
    if (match !== null && match.index <= 1) return match.index + match[0].length;
  }
  return 0;
}

/** "Keep me posted", "anyone there?": nothing is asked beside an answer. */
export function isIdle(sentence: string, language: string): boolean {
  let rest = sentence.slice(startOf(greetings, language, sentence));
  let found = false;
  for (const list of [idle, courtesies])
    for (const pattern of phrasesFor(list, language)) {
      pattern.lastIndex = 0;
      if (list === idle && pattern.test(rest)) found = true;
      rest = rest.replace(pattern, ' ');
    }
  return found && pointsOnly(rest, language);
}
