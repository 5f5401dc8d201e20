import type { Macro } from '../../packs/schema';
import type { Question } from '../../signals/brief';
import { intentsIn } from '../../signals/intents/find-intents';
import { fold } from '../../signals/text/fold';

const orWord = /(?<!\p{L})(?:or|oder|ou|of|o)(?!\p{L})/iu;
/** Where a wish ends and its reason begins: "I'd like to return it, the shade is too light". */
const reason =
  /[,;:]\s+|\s[-–]\s|\s(?=(?:because|as it|since it|weil|denn|parce que|car|puisque|porque|ya que|omdat|want|aangezien)\s)/iu;

/** "Can you cancel it or swap it for an S?": the half that the macro is for. Of a wish with its reason: the wish. */
export function halfOn({ intent }: Macro, question: Question, language: string): Question {
  const { text } = question.span;
  const wish = text.includes('?') ? undefined : partOn(text.split(reason), intent, language);
  const half = wish ?? partOn(text.split(orWord), intent, language);
  return half === undefined ? question : { ...question, span: { ...question.span, text: half } };
}

const partOn = (parts: readonly string[], intent: string, language: string): string | undefined =>
  parts.length > 1 ? parts.find((one) => intentsIn(fold(one).text, language)[0] === intent) : undefined;
