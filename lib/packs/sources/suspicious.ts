import { showAll } from '../../ticket/hidden';
import type { SourceProblem } from './problem';

/**
 * Words that speak to a machine instead of a customer. An imported text is a way into every later prompt, so a lead is
 * shown them; nothing is taken out, because an article may well be about such words.
 */
const instructions: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b.{0,30}\b(?:previous|prior|above|earlier|all|any|your)\b.{0,30}\b(?:instructions?|prompts?|rules?|guidelines?|polic(?:y|ies))\b/i,
  /\b(?:system|developer)\s?(?:prompt|message|instruction)s?\b/i,
  /\b(?:you are|act as|pretend to be|behave as)\b.{0,20}\b(?:an? )?(?:AI|assistant|chatbot|language model|GPT|LLM)\b/i,
  /\b(?:reveal|print|repeat|output)\b.{0,30}\b(?:prompt|instructions?|api key|password)\b/i,
  /<\/?(?:system|assistant|user|instructions?|ticket|sources?|draft)>|<\|[a-z_]{2,30}\|>|\[\/?INST\]|^#{2,}\s*(?:system|instruction)s?\b/im,
  /\b(?:ignorier\w*|vergiss|missachte)\b.{0,30}\b(?:anweisung\w*|vorgaben|regeln)\b/i,
  /\b(?:ignore[zr]?|oublie[zr]?)\b.{0,30}\b(?:instructions?|consignes|r[eè]gles)\b/i,
  /\b(?:ignor[ae]\w*|olvid[ae]\w*|dimentica\w*|esque[cç]\w*)\b.{0,30}\b(?:instruc\w+|istruzion\w+|instru[cç]\w+|reglas|regole|regras)\b/i,
  /\b(?:negeer|vergeet)\b.{0,30}\b(?:instructies|regels|opdrachten)\b/i,
];

/** The text as everybody sees it, and what a lead should look at in it. Linear in the length. */
export function looked(text: string): { text: string; problems: SourceProblem[] } {
  const shown = showAll(text);
  const problems: SourceProblem[] = [];
  if (shown.warnings.length > 0) problems.push({ code: 'hidden-characters', level: 'look' });
  const folded = shown.text.normalize('NFKC');
  for (const pattern of instructions) {
    const quote = pattern.exec(folded)?.[0];
    if (quote === undefined) continue;
    problems.push({ code: 'instructions', level: 'look', values: { quote: quote.slice(0, 120).trim() } });
    break;
  }
  return { text: shown.text, problems };
}
