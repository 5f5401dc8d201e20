import { z } from 'zod';
import { prompts, render } from '../../../../prompts';
import { conversationOf, messageOf, openMessages } from '../conversation';
import { languageName } from '../language';
import { list, object, type RemoteTask, readJson, text, whole } from './task';

const Answer = z.object({
  lines: z.array(z.object({ text: z.string(), messages: z.array(z.string()).catch([]) })),
});
/** Lines shown; more is no summary. */
const most = 6;

export const summary: RemoteTask<'summary'> = {
  prompt: 'summary',
  prose: false,
  question: ({ about, language }, { masker, fenced }) => ({
    user: [
      fenced(conversationOf(about, masker, { numbered: true })),
      render(prompts.summary, { language: languageName(language) }),
    ],
    format: { name: 'summary', schema: object({ lines: list(object({ text, messages: list(text) })) }) },
  }),
  read(answer, { about }, setting) {
    const messages = openMessages(about.ticket);
    return {
      task: 'summary',
      lines: readJson(answer, Answer)
        .lines.slice(0, most)
        .map((line) => ({
          text: whole(line.text, setting).trim(),
          messageIds: line.messages.flatMap((label) => messageOf(messages, label)?.id ?? []),
        }))
        .filter((line) => line.text !== ''),
    };
  },
};
