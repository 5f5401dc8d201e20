import type { Macro } from '../../packs/schema';
import type { Question } from '../../signals/brief';
import { intentsIn } from '../../signals/intents/find-intents';
import { fold } from '../../signals/text/fold';

const orWord = /(?<!\p{L})(?:or|oder|ou|of|o)(?!\p{L})/iu;

/** "Can you cancel it or swap it for an S?": the half that the macro is for. */
export function halfOn({ intent }: Macro, question: Question, language: string): Question {
  const halves = question.span.text.split(orWord);
  const half =
    halves.length > 1 ? halves.find((one) => intentsIn(fold(one).text, language)[0] === intent) : undefined;
  return half === undefined ? question : { ...question, span: { ...question.span, text: half } };
}
