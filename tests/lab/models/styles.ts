import type { Models } from '.';
import { anthropicAt, chatRequest, claudeRequest, openaiAt, responsesRequest } from './sdk';

/** The six ways in which the official clients read an answer, each told to its end. */

export type Outcome = { ended: string } | { error: unknown };

const drain = async (events: AsyncIterable<unknown>): Promise<string> => {
  let count = 0;
  for await (const _ of events) count += 1;
  return count > 0 ? 'after events' : 'without events';
};

type Ask = (lab: Models, signal: AbortSignal) => Promise<string>;

const asks = {
  claudeRaw: async (lab, signal) =>
    drain(await anthropicAt(lab).messages.create({ ...claudeRequest, stream: true }, { signal })),
  claude: async (lab, signal) => {
    const message = await anthropicAt(lab).messages.stream(claudeRequest, { signal }).finalMessage();
    return String(message.stop_reason);
  },
  chatRaw: async (lab, signal) =>
    drain(await openaiAt(lab).chat.completions.create({ ...chatRequest, stream: true }, { signal })),
  chat: async (lab, signal) => {
    const done = await openaiAt(lab).chat.completions.stream(chatRequest, { signal }).finalChatCompletion();
    return String(done.choices[0]?.finish_reason);
  },
  responsesRaw: async (lab, signal) =>
    drain(await openaiAt(lab).responses.create({ ...responsesRequest, stream: true }, { signal })),
  responses: async (lab, signal) => {
    const done = await openaiAt(lab).responses.stream(responsesRequest, { signal }).finalResponse();
    return String(done.status);
  },
} satisfies Record<string, Ask>;

export type Style = keyof typeof asks;
export const styles = Object.keys(asks) as Style[];

export async function outcomeOf(
  style: Style,
  lab: Models,
  signal: AbortSignal = new AbortController().signal,
): Promise<Outcome> {
  try {
    return { ended: await asks[style](lab, signal) };
  } catch (error) {
    return { error };
  }
}

/** Errors by their class: OpenAI's set no name of their own. */
export const told = (outcome: Outcome): string =>
  'ended' in outcome ? outcome.ended : (outcome.error as Error).constructor.name;
