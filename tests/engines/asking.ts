import {
  draftFor,
  hit,
  type macro,
  material,
  question,
  request,
  brief as sampleBrief,
  ticket,
} from './sample';

/** Drafts for one question and some macros that search found for it. */

export const asked = (text: string, intents: string[] = []) => ({ ...question(text), intents, near: [] });

export function drafting(
  text: string,
  texts: ReturnType<typeof macro>[],
  over: Record<string, unknown> = {},
  told: Record<string, unknown> = {},
) {
  const intents = (over.intents as string[] | undefined) ?? ['exchange'];
  const hits = texts.map((one) => hit(one, 0.6));
  return draftFor(
    request({
      ticket: ticket(told, text),
      material: material({ macros: texts }),
      brief: sampleBrief({ intents, questions: [asked(text, intents)], ...over }),
      hits,
      answers: [hits],
    }),
  );
}
