import { type Kind, kinds } from './kinds';

/**
 * Placeholders as a model sees them: `[NAME_1_K7QX]`. The last part is drawn anew for each ticket, so that nobody can
 * write one into a mail beforehand; what never comes back is `[CARD_REMOVED]`.
 */
export const tokenOf = (kind: Kind, index: number, nonce: string): string => `[${kind}_${index}_${nonce}]`;
export const removedToken = (kind: Kind): string => `[${kind}_REMOVED]`;

const names = [...kinds].sort((a, b) => b.length - a.length).join('|');
/** Anything that looks like a placeholder, ours or a customer's. */
const lookAlike = new RegExp(
  `\\[(\\s{0,3}(?:${names})[\\s_-]{0,3}(?:\\d{1,6}[\\s_-]{0,3}[A-Z2-7]{0,8}|REMOVED)\\s{0,3})\\]`,
  'giu',
);

/** A customer's imitation loses its brackets. */
export const withoutLookAlikes = (text: string): string => text.replace(lookAlike, '($1)');

/** Ours, in the spellings that models make of them: other case, blanks or dashes for underscores. */
export const tokenPattern = (nonce: string): RegExp =>
  new RegExp(`\\[\\s{0,3}(${names})[\\s_-]{0,3}(\\d{1,6})[\\s_-]{0,3}${nonce}\\s{0,3}\\]`, 'giu');

/** Parts of one: a word of a kind with a number, a removed one, or the ticket's own letters. */
export const damagedPattern = (nonce: string): RegExp =>
  new RegExp(
    `\\[?(?<![\\p{L}\\p{N}])(?:${names})[_-](?:\\d{1,6}[\\w-]{0,12}|REMOVED)\\]?|\\[?[\\w-]{0,16}(?<![\\p{L}\\p{N}])${nonce}(?![\\p{L}\\p{N}])\\]?`,
    'giu',
  );

/** Letters of a token at most, so that a stream knows how long to wait for its end. */
export const longestToken = 48;
