import { isObject, listOf } from './json';

/** What the model is to say, whatever the provider's shape for it is. */

/** A passage by its place in the request, from 0, or by the id under which it was sent; or some of its texts. */
export type Cite = number | string | { passage: number | string; from: number; to: number };

export interface Said {
  text: string;
  cites?: readonly Cite[];
}

export interface Answer {
  segments?: readonly Said[];
  missing?: readonly string[];
  needsHuman?: boolean;
  /** Plain words, for tasks that want no segments. */
  text?: string;
  /** Exactly this, where the request brings a schema of its own. */
  json?: unknown;
  /** What a summary of the thinking says. */
  thinking?: string;
}

/** A passage as the request carries it; one text is the smallest unit that can be cited. */
export interface Passage {
  id: string;
  title: string;
  texts: readonly string[];
}

/** What the model says when nothing was scripted: a greeting, and the beginning of the first passage with its proof. */
export function usualAnswer(passages: readonly Passage[]): Answer {
  const at = passages[0]?.texts.findIndex((text) => text.trim()) ?? -1;
  const first = passages[0]?.texts[at];
  if (first === undefined)
    return { segments: [{ text: 'Thank you for your message. We are looking into it.' }] };
  const sentence = /^.*?[.!?](?=\s|$)/su.exec(first)?.[0] ?? first;
  return {
    segments: [
      { text: 'Thank you for your message. ' },
      { text: sentence.trim(), cites: [{ passage: 0, from: at, to: at + 1 }] },
      { text: ' Please write to us again if anything is unclear.' },
    ],
  };
}

export const segmentsOf = (answer: Answer): readonly Said[] =>
  answer.segments ?? [{ text: answer.text ?? '' }];

export const proseOf = (answer: Answer): string =>
  segmentsOf(answer)
    .map(({ text }) => text)
    .join('');

/** Prose with `[S1]` behind each segment that points to something, as weak models write it. */
export const markedProseOf = (answer: Answer, passages: readonly Passage[]): string =>
  segmentsOf(answer)
    .map(({ text, cites = [] }) => {
      const marks = cites.map((cite) => ` [${idOf(cite, passages)}]`).join('');
      const end = text.trimEnd().length;
      return text.slice(0, end) + marks + text.slice(end);
    })
    .join('');

/** A model may write any id, also one that was never sent. */
export function idOf(cite: Cite, passages: readonly Passage[]): string {
  const passage = typeof cite === 'object' ? cite.passage : cite;
  return typeof passage === 'string' ? passage : (passages[passage]?.id ?? `S${passage + 1}`);
}

const isSaid = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.text === 'string' &&
  listOf(value.cites).every(
    (cite) => typeof cite === 'string' || Number.isInteger(cite) || (isObject(cite) && 'passage' in cite),
  );

/** An answer that came over the control address; throws on one that cannot be said. */
export function answersFrom(value: unknown): readonly Answer[] {
  const all = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
  for (const one of all) {
    if (!isObject(one)) throw new Error('an answer is an object');
    if (!listOf(one.segments).every(isSaid)) throw new Error('a segment is { text, cites? }');
    if (one.text !== undefined && typeof one.text !== 'string') throw new Error('text is a string');
  }
  return all as Answer[];
}
