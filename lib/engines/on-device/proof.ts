import type { Macro } from '../../packs/schema';
import type { Question } from '../../signals/brief';
import { isBroad, sameMatter } from '../../signals/intents/find-intents';
import { countriesIn } from '../../signals/questions/countries';
import { asksTime, type Facet, facetsAsked, tellsFacet } from '../../signals/questions/facets';
import type { DraftRequest } from '../contract';
import { evidenceIn } from './evidence';
import { wordsOf } from './sentences';
import { lacks } from './tells';

/**
 * Whether a sentence of a reply answers a question: it tells what is asked for (a cost, a time, a size), and takes up the
 * question's own words or others for the same thing.
 */

/** Shares of a question's weight that a sentence must take up; chosen on 25 tickets written for it (decision 0002). */
const enough = { alone: 0.5, withRare: 0.3, withFacet: 0.25, trace: 0.15 };
/** Words that nobody wrote about; with more of them the question wants something else. */
const fewStrange = 1;
const severalFacets = 2;
const ofItsOwn = 2;

export interface Said {
  text: string;
  language: string;
  /** What the text was approved for; none for an article. */
  intent?: string | undefined;
}

/** The first sentence that answers it beyond doubt. */
export const proofOf = (question: Question, said: readonly Said[], request: DraftRequest): Said | undefined =>
  said.find((one) => proves(question, one, request));

function proves(
  question: Question,
  { text, language, intent }: Said,
  { brief, material }: DraftRequest,
): boolean {
  // Words are compared within one language only.
  if (language !== brief.language) return false;
  const asked = question.span.text;
  if (lacks(question, text, brief.language, language).length > 0) return false;
  if (asksTime(asked, brief.language) && !tellsTime(text, language)) return false;
  // "The 32": another figure is another thing.
  const figures = wordsOf(asked).filter((word) => /^\d{1,4}$/.test(word));
  if (figures.some((one) => !wordsOf(text).includes(one))) return false;
  const { share, rare, strange } = evidenceIn(asked, text, language, material);
  const named = facetsAsked(asked, brief.language);
  const facets = named.length + countriesIn(asked, brief.language).length;
  // Two things that are asked for by name stand side by side: that is no chance.
  if (named.filter((one) => !anyText.includes(one)).length >= severalFacets) return true;
  if (strange.length > fewStrange) return false;
  if (facets > 0)
    return share >= enough.withFacet || rare.length > 0 || (intent !== undefined && isOn(question, intent));
  return share >= enough.alone || (rare.length > 0 && share >= enough.withRare);
}

/** What texts on any matter tell. */
const anyText: readonly Facet[] = ['cost', 'time', 'arrival', 'where-to'];
const timeTerms: readonly Facet[] = ['time', 'arrival'];
const tellsTime = (text: string, language: string): boolean =>
  timeTerms.some((facet) => tellsFacet(facet, text, language));

/** By its own words, or by the lines before it. */
const isOn = ({ intents, near }: Question, intent: string): boolean =>
  [...(intents.length > 0 ? intents : near)].some((one) => !isBroad(one) && sameMatter(one, intent));

/**
 * Nothing in the reply hints at the question: not one of its own words, nor another for it, nor what it asks for. A
 * question on the reply's own matter, or one that only points at what was told, is none of these.
 */
export function untouched(
  question: Question,
  said: readonly Said[],
  spoken: readonly Macro[],
  { brief, material }: DraftRequest,
): boolean {
  const asked = question.span.text;
  // What was approved for a flag speaks for the whole ticket.
  if (spoken.some(({ when }) => when.some(({ fact }) => fact === 'brief.flags'))) return false;
  const onMatter = ({ intents }: Question) =>
    spoken.some(({ intent }) => intents.some((one) => !isBroad(one) && sameMatter(one, intent)));
  const further = brief.questions.find(onMatter) !== question;
  if (onMatter(question) && !further) return false;
  const own = said.filter(({ language }) => language === brief.language);
  if (own.length === 0) return false;
  const found = own.map(({ text, language }) => evidenceIn(asked, text, language, material));
  if (found.every(({ bare }) => bare)) return false;
  // A second question on the reply's matter, all in words of its own: "another shop has it cheaper, would you match that?"
  if (onMatter(question))
    return found.every(
      ({ share, strange, words }) =>
        share < enough.trace && strange.length > 0 && strange.length >= Math.min(ofItsOwn, words),
    );
  const facets = facetsAsked(asked, brief.language);
  const told = facets.filter((facet) => own.some(({ text, language }) => tellsFacet(facet, text, language)));
  return (
    told.length === 0 &&
    found.every(({ share, rare, strange }) =>
      strange.length > 0 ? share < enough.withRare : share < enough.trace && rare.length === 0,
    )
  );
}
