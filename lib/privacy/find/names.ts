import { hits } from '../hits';
import type { Finder, Known, Span } from '../kinds';
import { folded } from '../names/lists';
import { namesIn } from '../names/tagger/tagger';

/**
 * Names of people whom nothing but the text tells of: by what was learnt, and where a form says it by itself, by the form.
 */

const part = "(?:[dDlL]['’]|Mc|Mac|O['’])?\\p{Lu}[\\p{L}\\p{M}'’]{0,24}(?:-\\p{Lu}?[\\p{L}\\p{M}'’]{1,24})*";
const particle =
  "(?:van der|van den|van de|van|in ['’]t|in der|op de|op den|Lo|Li|Ó|Ní|i|von der|von|vom|zu|mac an|de la|de los|de las|de|del|della|di|da|dos|das|do|du|des|le|la|el|al|bin|ben|ibn|ter|ten|te|mac an|mac|mc|nic|ní|ó|st\\.?|'t|’t|y|e|La|Le|Van|De|Del|Di|Da|Van der|Van den|De la)";
const full = `(?:${particle} )?${part}(?: (?:${particle} )?(?:\\p{Lu}\\.(?: ?\\p{Lu}\\.)?|${part})){0,3}`;
const title =
  '(?:mr|mrs|ms|miss|mx|dr|prof|herrn?|frau|dhr|mevr|mevrouw|meneer|mw|monsieur|madame|mademoiselle|mme|mlle|sr|sra|srta|señora?|señorita|don|doña|sig|sig\\.ra|signora?|dott|dott\\.ssa|senhora?|dona)';

/** The words before in any case, the name behind with its capital: the `i` flag would make every word a name. */
const anyCase = (words: string) =>
  words.replace(/\p{L}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital === letter || capital.length > 1 ? letter : `[${letter}${capital}]`;
  });

const forms: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}])${anyCase(title)}\\.? (?:${anyCase('(?:dr|prof)')}\\.? )?(${full})`, 'gu'),
  // K. Brannigan; P.J. van den Heuvel; R J Cattermole.
  new RegExp(
    `(?<![\\p{L}\\d.-])((?:\\p{Lu}\\.[ -]?){1,3}(?:${particle} )?${part}(?:(?: (?:de|van|der|den)|(?<=-(?:de|van|der|den))) ${part})?|\\p{Lu} \\p{Lu} ${part})(?![\\p{L}])`,
    'gu',
  ),
];

/** Names of people in the text, without titles. */
export const findNames: Finder = (text, known: Known) => {
  const products = new Set(known.products.flatMap((name) => name.split(/[^\p{L}]+/u)).map(folded));
  const whole = new Set(known.products.map(folded));
  return [
    ...findFormedNames(text, products),
    ...namesIn(text, products)
      // The brand itself, whatever it is called like; "Aria" alone may be a customer.
      .filter(({ start, end }) => !whole.has(folded(text.slice(start, end))))
      .map(({ start, end }): Span => ({ start, end, kind: 'NAME' })),
  ];
};

/** @param products words of products and brands, folded */
export const findFormedNames = (text: string, products: ReadonlySet<string>): Span[] =>
  forms.flatMap((form) =>
    hits(text, form).flatMap(({ 0: whole, 1: name = '', index }): Span[] => {
      const start = index + whole.lastIndexOf(name);
      return /\p{L}{2}/u.test(name) && !products.has(folded(name))
        ? [{ start, end: start + name.length, kind: 'NAME' }]
        : [];
    }),
  );
