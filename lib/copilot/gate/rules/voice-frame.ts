import { fold } from '../../../signals/text/fold';
import type { Finding } from '../../contract';
import { finding, type Rule, type RuleInput } from '../rule';
import { gateWords } from '../words/gate-words';

/**
 * Begins with a greeting and ends as the brand closes, where the brand's voice has both for this language. A note: in a
 * running chat neither is wanted, and an agent who is typing has not come to the end.
 */
export const frame: Rule = (input) => {
  if (input.ticket.channel === 'chat' || answered(input)) return [];
  const { greetings, signOffs } = input.gate.material.voice;
  const text = input.text.trimEnd();
  if (!text.trim()) return [];
  const found: Finding[] = [];
  const firstLine = /^\s*[^\n]{0,80}/.exec(text)?.[0] ?? '';
  const openings = greetings[input.language] ?? [];
  if (openings.length > 0 && !begins(firstLine, openings, input.language)) {
    found.push(
      finding(input, 'voice.greeting', 'note', { start: 0, end: Math.max(1, firstLine.length) }, source),
    );
  }
  const closings = signOffs[input.language] ?? [];
  const end = fold(text.slice(-200)).text;
  if (closings.length > 0 && !closings.some((closing) => end.includes(firstWords(closing.text)))) {
    const start = Math.max(0, text.length - 40);
    found.push(finding(input, 'voice.sign-off', 'note', { start, end: text.length }, source));
  }
  return found;
};

const source = { source: { kind: 'voice', id: 'frame', origin: 'built' } } as const;

/** Somebody of the brand has written in this thread before. */
const answered = ({ ticket }: RuleInput) =>
  ticket.messages.some((message) => message.author === 'agent' && message.public);

function begins(
  line: string,
  openings: readonly { text: string; withoutName?: string | undefined }[],
  language: string,
) {
  const folded = fold(line.trimStart()).text;
  if (folded.search(gateWords(language).greeting) === 0) return true;
  return openings.some(({ text, withoutName }) =>
    [text, withoutName].some((one) => one !== undefined && folded.startsWith(firstWords(one))),
  );
}

/** What stands before the first placeholder or comma, folded. */
const firstWords = (phrase: string) => fold(phrase.split(/\{\{|[,\n]/)[0] ?? '').text.trim();
