import type { Hit } from '../../knowledge/contract';
import type { Question } from '../../signals/brief';
import { intentsIn, isBroad, isTrouble, sameMatter } from '../../signals/intents/find-intents';
import { fold } from '../../signals/text/fold';
import type { DraftRequest } from '../contract';
import { reactionNotTold } from './bodily';
import { missesThing, tellsThing } from './tells';
import { aboutAnother, matchedBesideProduct, onProduct } from './topic';
import { topicTold } from './topic-told';

/** Whether a text that search found answers a question. */

/**
 * Share of a question's weight that a source must cover to answer it: less for a macro of an intent guessed here, more
 * for a passage that is the whole reply.
 */
export const enough = {
  alone: 0.5,
  beside: 0.42,
  withIntent: 0.2,
  heard: 0.08,
  main: 0.25,
  few: 0.7,
  named: 0.08,
};
/**
 * Words beside the product's own name that must match: every article about a product shares its name. Two are enough where
 * they are most of what was asked; "get" and "back" are in every article on money.
 */
const wordsBesideProduct = { few: 2, many: 3 };
/** An article's title stands over all its sections: the heading tells which one this is. */
const titleOf = ({ doc }: Pick<Hit, 'doc'>): string =>
  doc.kind === 'passage' ? (doc.title.split(': ').at(-1) ?? '') : doc.title;

/** Its heading, or the questions that it was written for, name the thing that is asked for. */
export const speaksOf = ({ doc }: Hit, question: Question, language: string): boolean =>
  tellsThing(question, [titleOf({ doc }), ...doc.asks].join('\n'), language);

export function answersIt(hit: Hit, question: Question, request: DraftRequest, alone: boolean): boolean {
  const { brief, material, ticket } = request;
  const said = `${titleOf(hit)}\n${hit.doc.text}`;
  if (
    aboutAnother(`${hit.doc.title}\n${hit.doc.text}`, ticket, material) ||
    missesThing(question, said, brief.language)
  )
    return false;
  if (hit.doc.kind === 'macro') {
    // Its own words, or the lines before it, say what a question is about; where they say nothing, what the mail is about. A
    // macro promises more than a passage tells: beside the matter that it is for, it is not guessed at.
    const told = [question.intents, question.near].find((each) => each.length > 0);
    const about = told ?? brief.intents.slice(0, 1);
    const isFor = (intent: string) => hit.doc.tags.includes(intent);
    const mailIsFor = brief.intents.some((intent) => isFor(intent) && !isBroad(intent));
    if (!about.some(isFor)) return !told && mailIsFor && hit.coverage >= enough.alone;
    return hit.coverage >= (about.filter(isFor).every(isBroad) ? enough.beside : enough.withIntent);
  }
  if (
    troubleNotTold(hit, question, brief.intents) ||
    reactionNotTold(hit, request) ||
    !topicTold(hit, question, request)
  )
    return false;
  const words = matchedBesideProduct(hit, material);
  // It tells the very thing that was asked for.
  if (words > 0 && hit.coverage >= enough.named && speaksOf(hit, question, brief.language)) return true;
  // Of the product that is asked about, a question that tells no matter may want anything.
  const asked = onProduct(hit.doc.title, ticket, material) && brief.intents.some(isBroad);
  if (!(asked && question.intents.length === 0) && ofAnother(hit, question, brief.intents)) return false;
  const few = words >= wordsBesideProduct.few && hit.coverage >= enough.few;
  // The article on the product that is asked about needs less to be the whole reply.
  const least = alone && !onProduct(hit.doc.title, ticket, material) ? enough.alone : enough.beside;
  return few || (words >= wordsBesideProduct.many && hit.coverage >= least);
}

/** A passage's own questions are on a matter that neither this question nor the ticket is about; only most of its words outweigh that. */
function ofAnother({ doc, coverage }: Hit, { intents }: Question, told: readonly string[]): boolean {
  const about = intentsIn(fold(doc.asks.join('. ')).text, doc.language).filter((one) => !isBroad(one));
  const meant = intents.length > 0 ? intents : told;
  if (about.length === 0 || meant.length === 0) return false;
  return coverage < enough.few && !about.some((one) => meant.some((other) => sameMatter(one, other)));
}

/** A passage on failed payments is no answer where nobody speaks of one. */
function troubleNotTold({ doc }: Hit, { intents }: Question, told: readonly string[]): boolean {
  const [own] = intentsIn(fold(doc.asks.join('. ')).text, doc.language);
  return own !== undefined && isTrouble(own) && !intents.includes(own) && !told.includes(own);
}
