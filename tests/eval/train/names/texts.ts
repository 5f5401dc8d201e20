import { type Listed, type Token, tokensOf } from '../../../../lib/privacy/chain/words';
import { stages } from '../../../../lib/privacy/find/finders';
import { nothingKnown } from '../../../../lib/privacy/kinds';
import { withoutHosts } from '../../../../lib/privacy/names/tagger/tagger';
import { blanked, viewOf } from '../../../../lib/privacy/view';
import { casesOf } from '../cases';

/** Texts as the tagger will meet them: what earlier stages find is blanked out, and so is what people have marked. */

export interface Text {
  id: string;
  text: string;
  names: { start: number; end: number }[];
}

export interface Lesson {
  tokens: Token[];
  /** 1 for each token that is part of a name. */
  wanted: Uint8Array;
}

export function textsOf(path: string): Text[] {
  return casesOf(path)
    .filter(({ text }) => viewOf(text).text.length === text.length)
    .map(({ id, text: raw, spans }) => {
      const others = spans.filter(({ type }) => type !== 'NAME');
      let text = blanked(viewOf(raw).text, others);
      for (const stage of stages.slice(0, -1))
        text = blanked(
          text,
          stage.flatMap((find) => find(text, nothingKnown)),
        );
      return { id, text: withoutHosts(text), names: spans.filter(({ type }) => type === 'NAME') };
    });
}

export function lessonOf({ text, names }: Text, lists?: Listed): Lesson {
  const tokens = tokensOf(text, lists);
  const wanted = Uint8Array.from(tokens, ({ start, end }) =>
    names.some((name) => name.start < end && start < name.end) ? 1 : 0,
  );
  return { tokens, wanted };
}
