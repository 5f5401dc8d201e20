import { hits, hitsAt } from '../hits';
import type { Finder } from '../kinds';

const local = "[\\p{L}\\p{N}._%+'!#$&*=?^`{|}~-]{1,64}";
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})';
const address = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])${local}@(?:${label}\\.){1,6}\\p{L}{2,24}(?![\\p{L}\\p{N}-])`,
  'uy',
);
const at =
  '(?: ?[([{] ?(?:at|arroba|arobase|chez|bei|ät|@) ?[)\\]}] ?| (?:at|ät|arroba|arobase|chiocciola|apenstaartje|klammeraffe|@) | ?@ ?)';
const dot =
  '(?: ?[([{] ?(?:dot|punkt|point|punto|ponto|punt|\\.) ?[)\\]}] ?| (?:dot|punkt|point|punto|ponto|punt) |\\.)';
/** "ada (at) example (dot) com"; with a bare "at" the dot has to be written out as well, or be one. */
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}${at}[\\p{L}\\p{N}-]{1,63}(?:${dot}[\\p{L}\\p{N}-]{1,63}){0,3}${dot}(?:com|net|org|info|co|uk|de|fr|es|nl|it|pt|br|eu|io|me|us|mx|at|ch|be|ie|edu|gov|mail|example|test)(?![\\p{L}\\p{N}-])`,
  'iuy',
);

/** max@gmail, max at hotmail; max@web,de: the end is missing, or a comma stands for the dot. */
const provider = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{2,64}(?:${at}(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|gmx|posteo|protonmail|libero|orange|wanadoo|ziggo|kpnmail)(?![\\p{L}\\p{N}-])|@[\\p{L}\\p{N}-]{2,40}(?:, ?|\\. )(?:com|net|org|de|fr|es|nl|it|pt|br|uk|at|ch|be|ie|example|test)(?![\\p{L}\\p{N}-]))`,
  'iuy',
);

/** What stands between the two halves of an address, however it is written, with the blank before it. */
const middles =
  / ?[([{] ?(?:at|arroba|arobase|chez|bei|ät|@)| (?:at|ät|arroba|arobase|chiocciola|apenstaartje|klammeraffe|@) | ?@/giu;
/** Signs of an address before its middle; {@link plainSigns} those that cannot stand right before it. */
const localSign = /[\p{L}\p{N}._%+'!#$&*=?^`{|}~-]/u;
const plainSign = /[\p{L}\p{N}._%+-]/u;
const longestLocal = 64;

/** E-mail addresses, also spelled out. */
export const findEmails: Finder = (text) => {
  const whole: number[] = [];
  const other: number[] = [];
  for (const { 0: middle, index } of hits(text, middles)) {
    let at = index;
    while (at > 0 && at > index - longestLocal && localSign.test(text[at - 1] ?? '')) at -= 1;
    for (; at < index; at += 1) {
      if (at > 0 && plainSign.test(text[at - 1] ?? '')) continue;
      if (middle === '@') whole.push(at);
      other.push(at);
    }
  }
  return [
    ...hitsAt(text, address, whole).map(({ 0: hit, index }) => {
      // A quotation mark or an equals sign in front belongs to the text around it.
      const lead = /^[^\p{L}\p{N}]+/u.exec(hit)?.[0].length ?? 0;
      return { start: index + lead, end: index + hit.length, kind: 'EMAIL' as const };
    }),
    ...[...hitsAt(text, spelled, other), ...hitsAt(text, provider, other)].map(({ 0: hit, index }) => ({
      start: index,
      end: index + hit.length,
      kind: 'EMAIL' as const,
    })),
  ];
};
