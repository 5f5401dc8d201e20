import { detectLanguage } from '../../../signals/language/detect';
import { finding, type Rule } from '../rule';

/** Shorter texts do not carry enough of a language to be held against an agent; in letters. */
const leastLetters = 60;

/** The reply is written in another language than the customer's. Another language of the brand warns, any other blocks. */
export const wrongLanguage: Rule = (input) => {
  const letters = input.text.replace(/[^\p{L}]/gu, '').length;
  if (letters < leastLetters || input.language === 'und') return [];
  const { brand } = input.gate.material;
  const names = [
    brand.name,
    ...brand.products,
    input.ticket.customer.name ?? '',
    input.agentName ?? '',
  ].filter(Boolean);
  const found = detectLanguage(input.text, names);
  if (found === 'und' || found === input.language) return [];
  const level = brand.languages.includes(found) ? 'warn' : 'block';
  return [
    finding(
      input,
      'language.wrong',
      level,
      { start: 0, end: input.text.length },
      { values: { found, wanted: input.language, text: '' } },
    ),
  ];
};
