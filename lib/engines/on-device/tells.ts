import type { Question } from '../../signals/brief';
import { withoutSlip } from '../../signals/intents/own-slip';
import { countriesIn, countriesTold } from '../../signals/questions/countries';
import { isTerm } from '../../signals/questions/facet-words';
import { facetsAsked, tellsFacet } from '../../signals/questions/facets';

/** Whether a text gives what a question asks for: a size is no colour, and a cost no duration. */

/** "3XL": whether a size at the ends of the scale is made is told by its name alone. */
const rareSizes = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])(?:[2-6]x[sl]|xx+[sl])(?![\p{L}\p{N}])/giu)].map(([size]) =>
    size.toUpperCase().replace(/^X+(?=X[SL]$)/, (more) => String(more.length + 1)),
  );

const asksIn = ({ span, intents }: Question, language: string) => ({
  facets: facetsAsked(withoutSlip(span.text, language), language).filter(
    (facet) => !(intents.includes('restock') && ofAnItem.has(facet)),
  ),
  countries: countriesIn(span.text, language),
});
/** When a thing is back is told without its colour and size. */
const ofAnItem: ReadonlySet<string> = new Set(['variant', 'colour', 'size']);

/** "Does that 15 % fee apply?" is told by the text that has the 15 %. */
function sameRate({ span }: Question, text: string): boolean {
  const rates = (from: string) => [...from.matchAll(/\d+(?=\s?%)/gu)].map(([rate]) => rate);
  const asked = rates(span.text);
  return asked.length > 0 && asked.every((rate) => rates(text).includes(rate));
}

/** What the question asks for and the text does not tell: facets, and countries by their codes. */
export function lacks(question: Question, text: string, language: string, textLanguage = language): string[] {
  const { facets, countries } = asksIn(question, language);
  const told = countries.length > 0 ? countriesTold(text, textLanguage) : [];
  return [
    ...facets.filter(
      (facet) => !tellsFacet(facet, text, textLanguage) && !(facet === 'cost' && sameRate(question, text)),
    ),
    ...countries.filter((code) => !told.includes(code)),
    ...rareSizes(question.span.text).filter((size) => !rareSizes(text).includes(size)),
  ];
}

/** Of what the text lacks, the things without which it speaks of something else. */
export const missesThing = (question: Question, text: string, language: string): boolean =>
  lacks(question, text, language).some((one) => !isTerm(one));

/** The question asks for something by name, and the text tells all of it. */
export function tellsAll(
  question: Question,
  text: string,
  language: string,
  textLanguage = language,
): boolean {
  const { facets, countries } = asksIn(question, language);
  return facets.length + countries.length > 0 && lacks(question, text, language, textLanguage).length === 0;
}

/** As `tellsAll`, and at least one of them is a thing rather than a cost or a time. */
export function tellsThing(
  question: Question,
  text: string,
  language: string,
  textLanguage = language,
): boolean {
  const { facets, countries } = asksIn(question, language);
  return (
    [...facets, ...countries].some((one) => !isTerm(one)) && tellsAll(question, text, language, textLanguage)
  );
}
