import type { Hit } from '../../knowledge/contract';
import type { Material } from '../../packs/material';
import type { Question } from '../../signals/brief';
import { intentsIn, sameMatter } from '../../signals/intents/find-intents';
import { fold } from '../../signals/text/fold';
import { openMessages } from '../../ticket/ticket';
import type { DraftRequest } from '../contract';
import { wordsOf } from './sentences';

/** Shorter words name no topic. */
const topicWord = 4;
/** Of a question that a passage was written for, the customer must have said so many words. */
const ofOneAsk = 2;
/** A word in more than this share of the pack's texts ("send", "another", "without") tells nothing of what one is about. */
const common = 0.05;
/** In a small pack so many texts may share a word all the same. */
const fewTexts = 3;

/**
 * The customer speaks of what the passage's heading names, or in the words of a question that it was written for, or the
 * question shares a word with it that few texts have: "will you send another one?" is no question about a lost gift card.
 * Product names, which all sections on a product share, tell nothing.
 */
export function topicTold(
  { doc }: Hit,
  { span, intents }: Question,
  { ticket, material }: Pick<DraftRequest, 'ticket' | 'material'>,
): boolean {
  const about = intentsIn(fold(doc.asks.join('. ')).text, doc.language);
  if (about.some((one) => intents.some((other) => sameMatter(one, other)))) return true;
  const named = new Set(stemsOf(material.brand.products.join('\n')));
  const own = (text: string) => stemsOf(text).filter((stem) => !named.has(stem));
  const said = new Set(own([ticket.subject, ...openMessages(ticket).map(({ text }) => text)].join('\n')));
  const shared = (text: string) => own(text).filter((stem) => said.has(stem)).length;
  if (shared(doc.title.split(': ').at(-1) ?? '') > 0) return true;
  if (doc.asks.some((ask) => shared(ask) >= ofOneAsk)) return true;
  const told = new Set(own([doc.text, ...doc.asks].join('\n')));
  return own(span.text).some((stem) => !onceMore.test(stem) && told.has(stem) && isRare(stem, material));
}

/** "Another one" is of anything. */
const onceMore =
  /^(?:anoth|again|noch|ander|encor|autre|otr[oa]|nuev|nieuw|opnie|altr[oa]|nuov|outr[oa]|nov[oa]|neue|nouve)/;

/** "Washed" is "wash". */
const ending = /(?<=.{4})(?:ing|ed|en|es|s|e)$/;

/** Beginnings of a text's longer words, each once. */
export const stemsOf = (text: string): string[] => [
  ...new Set(
    wordsOf(text)
      .filter((word) => word.length >= topicWord)
      .map((word) => (word.length > topicWord ? word.replace(ending, '') : word).slice(0, 5)),
  ),
];

function isRare(stem: string, material: Material): boolean {
  const texts = material.passages.length + material.macros.length;
  return (countsOf(material).get(stem) ?? 0) <= Math.max(fewTexts, common * texts);
}

const made = new WeakMap<Material, ReadonlyMap<string, number>>();

/** Of each stem, the number of the pack's texts that have it. */
function countsOf(material: Material): ReadonlyMap<string, number> {
  const known = made.get(material);
  if (known) return known;
  const texts = [...material.passages.map(({ text }) => text), ...material.macros.map(({ body }) => body)];
  const counts = new Map<string, number>();
  for (const text of texts) for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  made.set(material, counts);
  return counts;
}
