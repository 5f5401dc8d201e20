import type { Hit } from '../../knowledge/contract';
import type { Passage } from '../../packs/material';
import type { Macro } from '../../packs/schema';
import type { TemplateValues } from '../../packs/template';
import type { DraftRequest, Segment } from '../contract';
import { hangs, quotePassage } from './quote';
import { renderMacro } from './render';
import { wordsOf } from './sentences';

/** One further answer beside the main text, from a passage or from another macro. */
export interface Extra {
  question: number;
  segments: Segment[];
  unfilled: string[];
}

export const passageOf = (hit: Hit, request: DraftRequest): Passage | undefined =>
  request.material.passages.find((one) => one.id === hit.doc.id);

export function extraOf(
  hit: Hit,
  question: number,
  text: string,
  request: DraftRequest,
  values: TemplateValues,
): Extra {
  const passage = passageOf(hit, request);
  if (passage) return { question, segments: quotePassage(passage, text), unfilled: [] };
  const macro = request.material.macros.find((one) => one.id === hit.doc.id);
  return { question, ...(macro ? asExtra(macro, values) : { segments: [], unfilled: [] }) };
}

export function asExtra(macro: Macro, values: TemplateValues): Pick<Extra, 'segments' | 'unfilled'> {
  const { segments, unfilled } = renderMacro(macro, values);
  return { segments: withoutOpener(segments), unfilled };
}

const openers =
  /^(?:thank|thanks|i'm sorry|i’m sorry|we're sorry|we’re sorry|sorry|danke|vielen dank|es tut (?:mir|uns) leid|entschuldig|merci|désolé|je suis désolé|nous sommes désolés|gracias|lo siento|lamentamos|sentimos|bedankt|dank|het spijt|obrigad|lamento|grazie|mi dispiace|ci dispiace)/iu;

/** A whole sentence that only agrees. */
const agrees =
  /^(?:of course|sure|certainly|yes|klar|natürlich|gern|gerne|bien sûr|avec plaisir|por supuesto|claro|natuurlijk|zeker|certamente|com certeza)(?:, das geht)?[.,!]?$/iu;

/** Words; a longer sentence says more than sorry. */
const shortOpener = 12;

/** A second macro must not agree, thank or say sorry again; its mandatory clauses stay. */
function withoutOpener(segments: readonly Segment[]): Segment[] {
  const [first, ...rest] = segments;
  const said = first?.text.trim() ?? '';
  const opens = (openers.test(said) && wordsOf(said).length <= shortOpener) || agrees.test(said);
  // What points back at it keeps it.
  const pointed = hangs(rest[0]?.text ?? '');
  return first && !first.must && rest.length > 0 && opens && !pointed ? rest : [...segments];
}
