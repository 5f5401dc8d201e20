import { z } from 'zod';
import { prompts, render } from '../../../../prompts';
import { SentimentLabel, TriggerId, triggerIds } from '../../../signals/brief';
import { conversationOf, messageOf, openMessages } from '../conversation';
import { list, object, type RemoteTask, readJson, text } from './task';

const Answer = z.object({
  mood: SentimentLabel.catch('neutral'),
  found: z.array(z.object({ trigger: z.string(), message: z.string(), quote: z.string() })).catch([]),
});

/** Letters and digits: a model sets dashes and quotation marks as it likes. */
const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const secondOpinion: RemoteTask<'second-opinion'> = {
  prompt: 'second-opinion',
  prose: false,
  question: ({ about }, { masker, fenced }) => ({
    user: [
      fenced(conversationOf(about, masker, { numbered: true })),
      render(prompts['second-opinion'], { triggers: triggerIds.join(', ') }),
    ],
    format: {
      name: 'second_opinion',
      schema: object({
        mood: { type: 'string', enum: SentimentLabel.options },
        found: list(object({ trigger: { type: 'string', enum: triggerIds }, message: text, quote: text })),
      }),
    },
  }),
  read(answer, { about }, { masker }) {
    const messages = openMessages(about.ticket);
    const { mood, found } = readJson(answer, Answer);
    return {
      task: 'second-opinion',
      mood,
      found: found.flatMap(({ trigger, message, quote }) => {
        const where = messageOf(messages, message);
        const said = masker.unmask(quote.replaceAll('ˆ', ' ')).text.trim();
        // Without the customer's own words it is no more than a feeling, and nobody could check it.
        const stands =
          where?.author === 'customer' && bare(said) !== '' && bare(where.text).includes(bare(said));
        return stands && TriggerId.safeParse(trigger).success
          ? [{ trigger, messageId: where.id, quote: said }]
          : [];
      }),
    };
  },
};
