import { diffArrays } from 'diff';
import type { EditClass } from './record';

/** How far what was sent is from what was drafted, by tokens. */

export interface EditMeasure {
  /** 0 (same) to 1 (nothing kept): changed tokens over all tokens of the longer side. */
  distance: number;
  editClass: EditClass;
  /** Changed runs that touch a number, date, price, code, name, link, negation or promise. */
  factEdits: number;
  styleEdits: number;
}

/** Words, numbers with their marks, links, and single punctuation signs. */
const token = /https?:\/\/\S+|[\p{L}\p{M}\p{N}]+(?:[.,:/@#&'’_-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

export function tokensOf(text: string): string[] {
  return text.normalize('NFC').match(token) ?? [];
}

/**
 * Limits from the metric definitions: verbatim 0, light up to 0.20, heavy up to 0.40, discarded beyond.
 * @param draft,sent greeting and sign-off should be left out by the caller, who knows the brand's.
 * @param isFact tells words that carry a fact beyond digits and links: negations and promises of the language.
 */
export function measureEdit(
  draft: string,
  sent: string,
  isFact: (token: string) => boolean = isFactToken,
): EditMeasure {
  const [from, to] = [tokensOf(draft), tokensOf(sent)];
  const parts = diffArrays(from, to);
  let removed = 0;
  let added = 0;
  let factEdits = 0;
  let styleEdits = 0;
  let changedRun: string[] = [];
  const closeRun = () => {
    if (changedRun.length === 0) return;
    if (changedRun.some(isFact)) factEdits += 1;
    else styleEdits += 1;
    changedRun = [];
  };
  for (const part of parts) {
    if (part.added) added += part.value.length;
    if (part.removed) removed += part.value.length;
    if (part.added || part.removed) changedRun.push(...part.value);
    else closeRun();
  }
  closeRun();
  const longest = Math.max(from.length, to.length);
  const distance = longest === 0 ? 0 : Math.min(1, Math.max(removed, added) / longest);
  return { distance, editClass: classOf(distance), factEdits, styleEdits };
}

function classOf(distance: number): EditClass {
  if (distance === 0) return 'verbatim';
  if (distance <= 0.2) return 'light';
  return distance <= 0.4 ? 'heavy' : 'discarded';
}

const factWords = new Set(
  [
    'not never no cannot can’t can’t don’t won’t isn’t refund refunded replace replacement credit free guarantee waive',
    'nicht kein keine nie ersatz erstattung gutschrift kostenlos',
    'pas jamais aucun remboursement rembourser remplacement avoir gratuit',
    'nunca ningún reembolso reembolsar reemplazo gratis',
    'niet geen nooit terugbetaling vervanging gratis',
    'não nunca reembolso grátis',
    'non mai rimborso sostituzione gratuito',
  ]
    .join(' ')
    .split(' '),
);

/** Digits, links, addresses, capitalised codes, negations and words of a promise. */
export function isFactToken(word: string): boolean {
  return (
    /\p{N}/u.test(word) ||
    /^https?:|@/.test(word) ||
    /^[\p{Lu}\p{N}_-]{4,}$/u.test(word) ||
    /^[€$£¥%]$/.test(word) ||
    factWords.has(word.toLowerCase().replace(/'/g, '’'))
  );
}
