import { fold } from '../../../signals/text/fold';
import { finding, type Rule } from '../rule';
import { gateLanguages, gateWords } from '../words/gate-words';

const firstLine = /^[^\n]{1,120}/;
const name =
  /^(?:[ ,]+(?:Mr|Mrs|Ms|Mx|Dr|Herr|Frau|Monsieur|Madame|Mme|M|Señora?|Sra?|Signora?|Sig|Senhora?|mevrouw|heer|de heer)\.?)?[ ,]+(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?=\s*[,!.\n:–-]|\s*$)/u;

/** The greeting names somebody who is not this customer: often a reply written for another ticket. */
export const wrongCustomer: Rule = (input) => {
  const line = firstLine.exec(input.text)?.[0] ?? '';
  const greeting = greetingEnd(line, input.language);
  if (greeting === null) return [];
  const match = name.exec(line.slice(greeting));
  const called = match?.[1];
  if (!match || !called) return [];
  const words = input.words;
  const parts = fold(called).text.split(/[ -]/);
  if (parts.some((part) => fold(part).text.match(words.noName)?.[0] === part)) return [];
  if (parts.some((part) => knownNames(input).has(part))) return [];
  const start = greeting + match[0].lastIndexOf(called);
  return [
    finding(
      input,
      'customer.wrong',
      'warn',
      { start, end: start + called.length },
      { values: { customer: input.ticket.customer.name ?? '' } },
    ),
  ];
};

function greetingEnd(line: string, language: string): number | null {
  const folded = fold(line);
  for (const id of [language, ...gateLanguages]) {
    const { greeting } = gateWords(id);
    const at = folded.text.search(greeting);
    if (at !== 0) continue;
    const length = folded.text.match(greeting)?.[0].length ?? 0;
    if (length > 0) return folded.at(length);
  }
  return null;
}

/** The customer's own names, also as they sign, and those of the brand and the products. */
function knownNames(input: Parameters<Rule>[0]): Set<string> {
  const { ticket, gate } = input;
  const texts = [
    ticket.customer.name,
    ticket.customer.email?.split('@')[0],
    gate.material.brand.name,
    ...ticket.messages
      .filter((message) => message.author === 'customer')
      .flatMap((message) => [message.authorName, message.signature, message.text.slice(-120)]),
  ];
  return new Set(texts.flatMap((text) => fold(text ?? '').text.match(/[\p{L}]+/gu) ?? []));
}
