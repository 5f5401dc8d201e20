import type { Hit } from '../../knowledge/contract';
import { fold } from '../../signals/text/fold';
import { openMessages } from '../../ticket/ticket';
import type { DraftRequest } from '../contract';

/**
 * What an article on reactions of the body says ("keep the product until the safety desk writes") frightens a customer who
 * told of none. It follows only where the ticket speaks of one, however many words it shares.
 */

/** Folded words of a reaction, in the seven languages. */
const reaction =
  /(?<![a-z])(?:allerg[a-z]*|anaphyla[a-z]*|rash(?:es)?|hives|swollen|swelling|itch(?:y|ing|es)?|irritat[a-z]*|burn(?:s|ing|t|ed)? (?:my|on|skin|face)|(?:skin|face|eyes?|scalp|lips?) (?:is |are |was |were )?(?:burn[a-z]*|red|stings?|stinging|swell[a-z]*)|(?:skin|adverse|bad|allergic) reactions?|reacted (?:badly|to)|stings?|redness|blisters?|hautreaktion[a-z]*|ausschlag|juck[a-z]*|schwellung[a-z]*|geschwollen|rotung[a-z]*|brennt|reizung[a-z]*|reaction[s]? (?:cutanee[s]?|allergique[s]?)|rougeur[s]?|demange[a-z]*|gonfle[es]*|brulure[s]?|brule|reaccion(?:es)?|sarpullido|ronchas?|hinchad[oa]s?|hinchazon|picazon|comezon|ardor|arde|enrojec[a-z]*|irritac[a-z]*|huidreactie[s]?|uitslag|jeuk|gezwollen|zwelling|roodheid|branderig|reacao|alergi[a-z]*|coceira|inchad[oa]s?|inchaco|vermelhidao|reazion[ei]|sfogo|prurito|gonfi[oae]?|gonfiore|arrossament[oi]|brucia|bruciore)(?![a-z])/;

const speaks = (text: string): boolean => reaction.test(fold(text).text);

/** The passage's article is on a reaction of the body, and nobody tells of one. */
export function reactionNotTold(hit: Hit, { ticket, brief, material }: DraftRequest): boolean {
  const own = material.passages.find(({ id }) => id === hit.doc.id);
  if (!own || brief.intents.includes('allergic-reaction')) return false;
  // A section such as "Tell us" bears no word of it; the article's name does.
  const about = [own.title, own.heading, ...own.asks].some(speaks);
  return about && ![ticket.subject, ...openMessages(ticket).map(({ text }) => text)].some(speaks);
}
