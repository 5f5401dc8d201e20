import { hits } from '../hits';
import type { Finder } from '../kinds';

const local = "[\\p{L}\\p{N}._%+'!#$&*=?^`{|}~-]{1,64}";
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})';
const address = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])${local}@(?:${label}\\.){1,6}\\p{L}{2,24}(?![\\p{L}\\p{N}-])`,
  'gu',
);
const at =
  '(?: ?[([{] ?(?:at|arroba|arobase|chez|bei|ät|@) ?[)\\]}] ?| (?:at|ät|arroba|arobase|chiocciola|apenstaartje|klammeraffe|@) | ?@ ?)';
const dot =
  '(?: ?[([{] ?(?:dot|punkt|point|punto|ponto|punt|\\.) ?[)\\]}] ?| (?:dot|punkt|point|punto|ponto|punt) |\\.)';
/** "ada (at) example (dot) com"; with a bare "at" the dot has to be written out as well, or be one. */
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}${at}[\\p{L}\\p{N}-]{1,63}(?:${dot}[\\p{L}\\p{N}-]{1,63}){0,3}${dot}(?:com|net|org|info|co|uk|de|fr|es|nl|it|pt|br|eu|io|me|us|mx|at|ch|be|ie|edu|gov|mail|example|test)(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** max@gmail, max at hotmail; max@web,de: the end is missing, or a comma stands for the dot. */
const provider = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{2,64}(?:${at}(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|gmx|posteo|protonmail|libero|orange|wanadoo|ziggo|kpnmail)(?![\\p{L}\\p{N}-])|@[\\p{L}\\p{N}-]{2,40}(?:, ?|\\. )(?:com|net|org|de|fr|es|nl|it|pt|br|uk|at|ch|be|ie|example|test)(?![\\p{L}\\p{N}-]))`,
  'giu',
);

/** E-mail addresses, also spelled out. */
export const findEmails: Finder = (text) => [
  ...hits(text, address).map(({ 0: whole, index }) => {
    // A quotation mark or an equals sign in front belongs to the text around it.
    const lead = /^[^\p{L}\p{N}]+/u.exec(whole)?.[0].length ?? 0;
    return { start: index + lead, end: index + whole.length, kind: 'EMAIL' as const };
  }),
  ...(/@| [aä]t |arroba|arobase|chiocciola|apenstaartje|klammeraffe|[([{] ?(?:at|ät|chez|bei)/iu.test(text)
    ? [...hits(text, spelled), ...hits(text, provider)].map(({ 0: whole, index }) => ({
        start: index,
        end: index + whole.length,
        kind: 'EMAIL' as const,
      }))
    : []),
];
