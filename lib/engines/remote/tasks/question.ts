import { z } from 'zod';
import { prompts, render } from '../../../../prompts';
import { citedSource } from '../cited';
import { languageName } from '../language';
import { sourcesOf, sourcesText } from '../sources';
import { list, object, type RemoteTask, readJson, text, whole } from './task';

const Answer = z.object({ answer: z.string(), sources: z.array(z.string()).catch([]) });

/** No word of the customer goes with it: the question and the approved texts are enough. */
export const question: RemoteTask<'question'> = {
  prompt: 'question',
  prose: false,
  question: ({ about, question: asked, language }, { masker }) => ({
    user: [
      sourcesText(sourcesOf(about)),
      render(prompts.question, { question: masker.mask(asked).text, language: languageName(language) }),
    ],
    format: { name: 'answer', schema: object({ answer: text, sources: list(text) }) },
  }),
  read(answer, { about, language }, setting) {
    const read = readJson(answer, Answer);
    const statement = whole(read.answer, setting).trim();
    const sent = sourcesOf(about);
    const sources = [...new Set(read.sources)].flatMap((name) => {
      const source = sent[Number(/^S(\d+)$/.exec(name)?.[1]) - 1];
      const cite = { id: name, origin: 'model' as const };
      return citedSource(source?.id, { cite, statement, language }, sent, about.material);
    });
    // An answer that points to nothing, or to what does not carry it, is the model's own, and is not shown.
    return {
      task: 'question',
      sources,
      answer: sources.length > 0 ? statement : '',
    };
  },
};
