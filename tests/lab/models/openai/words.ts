import type { Answer, Passage } from '../answer';
import { markedProseOf } from '../answer';
import type { Remembered } from '../cache';
import { cacheUse } from '../cache';
import { charactersFor, tokensIn } from '../frames';
import type { Json } from '../json';
import { objectOf, objectsOf, wordsOf } from '../json';
import type { Speech } from '../scenarios/scenario';
import { jsonAnswer } from '../structured';

/** What both of OpenAI's interfaces share: the prompt's words, and the words of the answer. */

/** The turns of a request with either interface. */
const turnsOf = (body: Json): readonly Json[] =>
  typeof body.input === 'string'
    ? [{ role: 'user', content: body.input }]
    : objectsOf(body.messages ?? body.input);

const isRules = (turn: Json) => turn.role === 'system' || turn.role === 'developer';

export const rulesIn = (body: Json): string =>
  [
    typeof body.instructions === 'string' ? body.instructions : '',
    ...turnsOf(body)
      .filter(isRules)
      .map(({ content }) => wordsOf(content)),
  ].join('\n');

const promptOf = (body: Json): string[] => [
  rulesIn(body),
  ...turnsOf(body)
    .filter((turn) => !isRules(turn))
    .map(({ content }) => wordsOf(content)),
];

/**
 * Passages stand in a user turn under the ids S1 to S12: `S1: title` and the words below, `[S1] words`,
 * `<passage id="S1">words` or `"id": "S1", ... "text": "words"`.
 */
const passageStart =
  /(?:^|[\s>{,[])(?:\[|<\w+\s+id="|"id":\s*")(S(?:1[0-2]|[1-9]))\b["\]>]+|^(S(?:1[0-2]|[1-9])): /gm;

export function passagesIn(body: Json): readonly Passage[] {
  const found = new Map<string, Passage>();
  for (const turn of promptOf(body).slice(1)) {
    const starts = [...turn.matchAll(passageStart)];
    starts.forEach((start, at) => {
      const id = start[1] ?? start[2] ?? '';
      if (found.has(id)) return;
      const rest = turn.slice(start.index + start[0].length, starts[at + 1]?.index);
      found.set(id, { id, title: id, texts: [passageText(rest, start[2] !== undefined)] });
    });
  }
  return [...found.values()];
}

function passageText(rest: string, titled: boolean): string {
  const quoted = /"text":\s*"((?:[^"\\]|\\.)*)"/.exec(rest)?.[1];
  if (quoted !== undefined) return unquoted(quoted);
  const text = titled ? rest.slice(rest.indexOf('\n') + 1) : rest;
  return text.replace(/<[^>]*>/g, ' ').trim();
}

const unquoted = (inside: string): string => String(JSON.parse(`"${inside}"`));

export interface Spoken {
  /** Empty where nothing was said before the end. */
  text: string;
  refusal: string | null;
  /** A summary of the thinking, where it is shown. */
  reasoning: string;
  end: 'stop' | 'length' | 'content_filter';
}

const refusal = 'I cannot help with that.';

export function speak(
  body: Json,
  answer: Answer,
  speech: Speech,
  schema: Json | null,
  tokenLimit: number,
): Spoken {
  const whole = wholeText(body, answer, speech, schema);
  const limit = charactersFor(tokenLimit);
  const reasoning = speech.thinking === 'summarized' ? (answer.thinking ?? 'The first passage answers.') : '';
  if (speech.stop === 'refused-before') return { text: '', refusal, reasoning, end: 'stop' };
  const early = speech.stop !== 'done';
  const text = whole.slice(0, Math.min(limit, early ? Math.ceil(whole.length / 2) : whole.length));
  const end = speech.stop === 'refused-after' ? 'content_filter' : text === whole ? 'stop' : 'length';
  return { text, refusal: null, reasoning, end };
}

/** The grounded answer, for a weak server that was not given a schema and writes JSON none the less. */
const groundedSchema: Json = { properties: { missing: {}, needs_human: {}, segments: {} } };

function wholeText(body: Json, answer: Answer, speech: Speech, schema: Json | null): string {
  const passages = passagesIn(body);
  const json = (by: Json) => JSON.stringify(jsonAnswer(answer, passages, by));
  if (speech.fenced) return `Here is the answer:\n\`\`\`json\n${json(schema ?? groundedSchema)}\n\`\`\`\n`;
  if (schema) return json(schema);
  return answer.json === undefined ? markedProseOf(answer, passages) : JSON.stringify(answer.json);
}

/** The schema of the request's format, in either interface; an empty one for plain JSON mode. */
export function schemaIn(body: Json): Json | null {
  const format = objectOf(body.response_format ?? objectOf(body.text).format);
  if (format.type === 'json_object') return groundedSchema;
  if (format.type !== 'json_schema') return null;
  return objectOf(format.schema ?? objectOf(format.json_schema).schema);
}

/** Prompts below this are not kept. */
const cacheLeast = 1024;

export interface Counts {
  input: number;
  cached: number;
  written: number;
  output: number;
  reasoning: number;
}

export function countsOf(body: Json, said: Spoken, remembered: Remembered): Counts {
  const parts = promptOf(body).map((text, at) => ({ text, mark: at === 0 }));
  const { fresh, read, written } = cacheUse(parts, cacheLeast, remembered);
  const reasoning = tokensIn(said.reasoning);
  return {
    input: fresh + read + written,
    cached: read,
    written,
    output: tokensIn(said.text + (said.refusal ?? '')) + reasoning,
    reasoning,
  };
}
