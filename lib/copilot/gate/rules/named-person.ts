import { fold } from '../../../signals/text/fold';
import type { Finding } from '../../contract';
import { finding, type Rule, type RuleInput } from '../rule';

const title =
  'Mr|Mrs|Ms|Miss|Mister|Herrn?|Frau|Monsieur|Madame|Mme|señora?|Señora?|Sra?|doña|don|signora?|Signora?|Sig|senhora?|Senhora?|dona|Dona|meneer|mevrouw|Mevrouw|heer|Professor|Dr';
/** Somebody with a title, as in "a Mrs Osei". */
const titled = new RegExp(
  `(?<!\\p{L})(?:${title})\\.? (?:Dr\\.? |Prof\\.? |van |de |den |von |da |del )?(\\p{Lu}[\\p{L}'’-]{1,24})`,
  'gu',
);
/** Two names and what their bearer did, has or is. */
const bearer =
  /(?<!\p{L})(\p{Lu}\p{Ll}{1,20}) (\p{Lu}\p{Ll}{1,20}),? (?:(?:from|in|of|aus|in|de|von|da|di|van|uit) \p{Lu}\p{Ll}{1,20},? )?(?:also |has |had |auch |aussi |también |anche |também |ook )?(?:lives|lived|ordered|bought|complained|returned|paid|pays|got|received|wohnt|bestellte|kaufte|bekam|a (?:acheté|commandé|reçu|payé)|habite|compró|pidió|vive|recibió|ha (?:comprato|ordinato|ricevuto)|abita|comprou|pediu|mora|recebeu|woont|kocht|bestelde|kreeg)(?!\p{L})/gu;

/** A person whom neither the ticket nor an approved text names. */
export const namedPerson: Rule = (input) => {
  const known = knownWords(input);
  const found = [...input.text.matchAll(titled), ...input.text.matchAll(bearer)].flatMap(
    (match): Finding[] => {
      const names = match.slice(1).filter((name) => name !== undefined);
      if (names.some((name) => wordsOf(name).some((word) => known.has(word)))) return [];
      return [
        finding(input, 'leak.person', 'block', { start: match.index, end: match.index + match[0].length }),
      ];
    },
  );
  return found;
};

const wordsOf = (text: string) => fold(text).text.match(/[\p{L}]{2,}/gu) ?? [];

function knownWords({ ticket, gate, agentName }: RuleInput): ReadonlySet<string> {
  const texts = [
    ticket.customer?.name ?? '',
    ticket.customer?.email ?? '',
    ticket.subject ?? '',
    agentName ?? '',
    ...ticket.messages.map((message) => message.text),
  ];
  return new Set([...gate.vocabulary, ...texts.flatMap(wordsOf)]);
}
