import type { Voice } from '../schema';
import { folded } from './filters';

/** A reply without the greeting and closing that the brand's voice adds to every reply itself. */

/** Words that a line may have and still be a greeting or a name under a closing. */
const shortLine = 6;

const wordsIn = (text: string) => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const firstLine = (text: string) => text.trim().split('\n', 1)[0] ?? '';

export function withoutFrames(reply: string, voice: Voice, language: string): string {
  const lines = reply.replace(/\r\n?/g, '\n').trim().split('\n');
  const greetings = (voice.greetings[language] ?? []).flatMap(({ text, withoutName }) => [
    text,
    withoutName ?? '',
  ]);
  const closings = (voice.signOffs[language] ?? []).map(({ text }) => text);
  const [first = ''] = lines;
  const opens = greetings.some(
    (one) => wordsIn(one)[0] !== undefined && wordsIn(one)[0] === wordsIn(first)[0],
  );
  const short = wordsIn(first).length <= shortLine;
  const body = short && (opens || first.trim().endsWith(',')) ? lines.slice(1) : lines;
  // What stands under a closing is a name or a signature; a longer text there is part of the reply.
  const at = body.findIndex(
    (line, i) =>
      i > 0 &&
      closings.some((one) => startsAs(line, firstLine(one))) &&
      body.slice(i + 1).every((below) => wordsIn(below).length <= shortLine),
  );
  return (at > 0 ? body.slice(0, at) : body).join('\n').trim();
}

function startsAs(line: string, closing: string): boolean {
  const [own, wanted] = [wordsIn(line), wordsIn(closing.replace(/\{\{[^{}]*\}\}/g, ''))];
  return wanted.length > 0 && wanted.every((word, i) => own[i] === word);
}
