import type { Json } from './json';

/** One record of an answer on its way, as text; a whole JSON body is a single one. */
export interface Frame {
  text: string;
  /** Faults look for their place by this. */
  what: 'open' | 'words' | 'other' | 'usage' | 'close' | 'done' | 'body';
}

/** A server-sent event with a name, as Anthropic and OpenAI Responses send them: the name is also the data's `type`. */
export const named = (data: Json & { type: string }, what: Frame['what'] = 'other'): Frame => ({
  text: `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`,
  what,
});

/** A server-sent event without a name, as Chat Completions send them. */
export const nameless = (data: unknown, what: Frame['what'] = 'other'): Frame => ({
  text: `data: ${JSON.stringify(data)}\n\n`,
  what,
});

/** Words in pieces about as large as tokens come in; never half a character. */
export const piecesOf = (text: string): string[] => text.match(/[\s\S]{1,12}/gu) ?? [];

/** About what the newer tokenizers count: a token for three characters of prose. */
export const tokensIn = (text: string): number => Math.ceil([...text].length / 3);

export const charactersFor = (tokens: number): number => tokens * 3;
