import type { Finding } from '../../contract';
import { finding, type Rule, type RuleInput } from '../rule';

/** How a reply looks and sounds, whatever it says: its length, emoji, shouting, and how often it says sorry. */

const pictures = /\p{Extended_Pictographic}(?:\u{FE0F}|\u{200D}\p{Extended_Pictographic})*/gu;
/** `sparing`: at most so many. */
const sparing = 1;

/** `mirror` lets the agent use one where the customer did. */
export const emoji: Rule = (input) => {
  const policy = input.gate.material.voice.emoji;
  const used = [...input.text.matchAll(pictures)];
  const customers = input.ticket.messages.filter((message) => message.author === 'customer');
  const mirrored = policy === 'mirror' && customers.some(({ text }) => text.search(pictures) >= 0);
  const allowed = policy === 'sparing' || mirrored ? sparing : 0;
  return used.slice(allowed).map((match) =>
    finding(input, 'voice.emoji', 'warn', span(match), {
      fix: '',
      source: { kind: 'voice', id: 'emoji', origin: 'built' },
      ...(allowed > 0 ? { key: 'more' } : {}),
    }),
  );
};

const words = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/** Longer than the brand wants it on this channel. */
export const tooLong: Rule = (input) => {
  const most = input.gate.material.voice.maxWords[input.ticket.channel];
  if (most === undefined) return [];
  const all = [...input.text.matchAll(words)];
  const first = all[most];
  if (!first) return [];
  return [
    finding(
      input,
      'voice.long',
      'warn',
      { start: first.index, end: input.text.trimEnd().length },
      {
        values: { count: all.length, most, channel: input.ticket.channel },
        source: { kind: 'voice', id: 'maxWords', origin: 'built' },
      },
    ),
  ];
};

/** Two words of four letters or more, one behind the other: names of products and codes stand alone. */
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{4,40}(?:[ ,]{1,2}\p{Lu}{2,40}){1,40}(?![\p{L}\p{N}])/gu;
const marks = /[!?]{2,60}/gu;

export const shouting: Rule = (input) => [
  ...[...input.text.matchAll(capitals)]
    .filter((match) => !isApproved(input, match[0]))
    .map((match) =>
      finding(input, 'voice.shouting', 'warn', span(match), { key: 'capitals', fix: calm(match[0]) }),
    ),
  ...[...input.text.matchAll(marks)].map((match) =>
    finding(input, 'voice.shouting', 'warn', span(match), {
      key: 'marks',
      fix: match[0].includes('?') ? '?' : '.',
    }),
  ),
];

function isApproved(input: RuleInput, text: string): boolean {
  const { brand, macros, passages } = input.gate.material;
  return (
    brand.products.some((name) => name.includes(text)) ||
    macros.some(({ body }) => body.includes(text)) ||
    passages.some((passage) => passage.text.includes(text))
  );
}

const calm = (text: string) => text.charAt(0) + text.slice(1).toLowerCase();

/** Sorry once is kind; a third time it is a habit. */
const mostSorry = 2;
const sorry: Readonly<Record<string, RegExp>> = {
  en: /\b(?:sorry|apolog(?:y|ies|i[sz]e)|regret)\b/giu,
  de: /(?:tut (?:mir|uns) (?:sehr |wirklich )?leid|entschuldig\p{L}*|verzeihung)/giu,
  fr: /(?:désolée?s?|excus(?:e|es|ez|ons)|navrée?s?|pardon)/giu,
  es: /(?:lo siento|lo sentimos|sentimos|disculp\p{L}*|perdón|lamentamos)/giu,
  it: /(?:mi dispiace|ci dispiace|scus(?:a|i|e|iamo|arci)|spiacenti)/giu,
  nl: /(?:sorry|excuses|spijt (?:me|ons)|verontschuldig\p{L}*)/giu,
  pt: /(?:lamentamos|lamento|desculp\p{L}*|sinto muito|sentimos muito)/giu,
};

export const overApology: Rule = (input) => {
  const pattern = sorry[input.language];
  if (!pattern) return [];
  return [...input.text.matchAll(pattern)]
    .slice(mostSorry)
    .map((match): Finding => finding(input, 'voice.apology', 'warn', span(match)));
};

const span = (match: RegExpExecArray) => ({
  start: match.index,
  end: match.index + match[0].length,
});
