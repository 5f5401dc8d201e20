import type { Finding } from '../../contract';
import { finding, type Rule, type RuleInput } from '../rule';
import { verse } from '../verse';

/** A reply is prose: code, cipher, letters apart, digits for letters, words read backwards and rhymes are none. */
export const strangeForm: Rule = (input) => {
  const { text } = input;
  const found: Finding[] = [];
  const flag = (key: string, match: { start: number; end: number } | undefined) => {
    if (match && !stands(text.slice(match.start, match.end), input))
      found.push(finding(input, 'form.strange', 'block', match, { key }));
  };
  flag('code', firstOf(code, text) ?? listing(text));
  flag('cipher', cipher(text) ?? firstOf(runTogether, text) ?? backwards(text));
  flag('letters', firstOf(apart, text) ?? digitsForLetters(text));
  flag('verse', verse(text));
  flag('orders', orders(text));
  return found;
};

/** What the brand or the ticket writes so itself is no form of the reply's own. */
const stands = (part: string, { gate, ticket }: RuleInput) =>
  gate.material.passages.some((one) => one.text.includes(part)) ||
  gate.material.macros.some((one) => one.body.includes(part)) ||
  ticket.orders.some((order) => JSON.stringify(order).includes(part));

const firstOf = (pattern: RegExp, text: string) => {
  const at = text.search(pattern);
  const length = at < 0 ? 0 : (pattern.exec(text)?.[0].length ?? 0);
  return at < 0 ? undefined : { start: at, end: at + length };
};

/** Signs of a programme, of markup for a model, or of data. */
const code =
  /```|~~~|^\s{0,8}(?:import [\w.]{2,40}(?: as \w+)?;?$|from [\w.]{2,40} import |def \w{1,40}\(|class \w{1,40}[:({]|function \w{0,40}\(|(?:const|let|var) \w{1,40} =|#include\b|print\(|console\.log\(|public static |SELECT [^\n]{1,80} FROM |DROP TABLE|<\?php|#!\/|for \w+ in \w+:|while ?\(|if ?\([^\n)]{1,60}\) ?\{|return [^\n]{1,40};$|sudo |curl -|pip install )|\w{1,30}\.\w{1,30}\((?:[^()\n]{0,60})\)|\w+\([^()\n]{0,40}\);|\{\s{0,4}"\w{1,30}"\s?:|<\/?(?:system|instructions?|prompt|assistant|user|s|inst)>|\[\/?(?:INST|SYS|SYSTEM)\]|<\|[a-z_]{2,20}\|>|^(?:system|assistant|user|developer) ?:|=> ?\{|\b(?:eval|exec|alert|subprocess)\(/im;

const codeLine = /^[ \t]*(?:[\w.[\]]{1,40} ?(?:=|\+=|:=) ?\S|[{}]\s*$|\S{1,60};$|return\b|else:|elif )/;

/** Two lines in a row that assign or end as statements do. */
function listing(text: string): { start: number; end: number } | undefined {
  let at = 0;
  let before: number | undefined;
  for (const line of text.split('\n')) {
    if (codeLine.test(line)) {
      if (before !== undefined) return { start: before, end: at + line.length };
      before = at;
    } else before = undefined;
    at += line.length + 1;
  }
  return undefined;
}

const token = /[A-Za-z0-9+/=_-]{28,}/g;

/** A long token of small and capital letters and digits that is no address and no word. */
function cipher(text: string): { start: number; end: number } | undefined {
  for (const match of text.matchAll(token)) {
    const word = match[0];
    const changes = (word.match(/[a-z][A-Z]|[A-Z]{2}[a-z]|\d[A-Za-z]/g) ?? []).length;
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    if (changes >= 4 && !/(?:https?:\/\/|www\.|\S[@/])\S*$/.test(before))
      return { start: match.index, end: match.index + word.length };
  }
  return undefined;
}

/** Longer than any word of these languages. */
const runTogether = /(?<![\p{L}'’.-])[\p{L}'’]{46}[\p{L}'’]*/u;

/** Five letters or more, each alone. */
const apart = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][ .·*_-]{1,2}){4}[\p{L}\p{N}](?![\p{L}\p{N}])/u;

const mixed = /(?<![\p{L}\p{N}])(?:[A-Za-z]{1,12}[0134578]){1,4}[A-Za-z]{1,12}(?![\p{L}\p{N}])/gu;
/** Words with a digit inside them; a product code or two is usual. */
const fewMixed = 4;

function digitsForLetters(text: string): { start: number; end: number } | undefined {
  const words = [...text.matchAll(mixed)].filter((match) => !/[A-Z]{2}/.test(match[0]));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || new Set(words.map((word) => word[0])).size < fewMixed) return undefined;
  return { start: first.index, end: last.index + last[0].length };
}

const common = new Set(
  'the and you for your with that have are this will not from our der die das und ist wir sie nicht ein eine mit von les des une pour vous votre nous est dans que los las para con una por del sus como che per con del della sono nel voor van een het zijn met dat seu sua com uma niet bedankt gracias grazie merci danke thank hello'.split(
    ' ',
  ),
);

/** More common words when read from the end of each word than from its beginning. */
function backwards(text: string): { start: number; end: number } | undefined {
  const words = text.toLowerCase().match(/\p{L}{3,16}/gu) ?? [];
  const plain = words.filter((word) => common.has(word)).length;
  const turned = words.filter((word) => common.has([...word].reverse().join(''))).length;
  return turned >= 3 && turned > plain ? { start: 0, end: text.length } : undefined;
}

const order =
  /^\s{0,6}(?:[-*•–]|\d{1,2}[.)])\s+(?:never|do not|don't|always|only|stay|keep|answer|avoid|refuse|nie|niemals|nicht|immer|nur|antworte|ne |jamais|toujours|nunca|no |siempre|solo|non |mai |sempre|nao |não |nooit|altijd|alleen|geen )/i;

/** Three lines or more that order somebody about, in a list: what a model was told. */
function orders(text: string): { start: number; end: number } | undefined {
  let at = 0;
  let from: number | undefined;
  let count = 0;
  for (const line of text.split('\n')) {
    if (order.test(line)) {
      from ??= at;
      count += 1;
      if (count >= 3) return { start: from, end: at + line.length };
    }
    at += line.length + 1;
  }
  return undefined;
}
