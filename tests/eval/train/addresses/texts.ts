import { findWholeAddresses } from '../../../../lib/privacy/find/address/whole';
import { stages } from '../../../../lib/privacy/find/finders';
import { nothingKnown } from '../../../../lib/privacy/kinds';
import { blanked, viewOf } from '../../../../lib/privacy/view';
import { casesOf } from '../cases';

/** Texts as addresses are looked for in them: what earlier stages find is blanked out. */

export interface Marked {
  id: string;
  text: string;
  places: { start: number; end: number }[];
}

const earlier = stages.slice(
  0,
  stages.findIndex((stage) => stage.includes(findWholeAddresses)),
);

export function markedIn(path: string): Marked[] {
  return casesOf(path)
    .filter(({ text }) => viewOf(text).text.length === text.length)
    .map(({ id, text: raw, spans }) => {
      let text = viewOf(raw).text;
      for (const stage of earlier)
        text = blanked(
          text,
          stage.flatMap((find) => find(text, nothingKnown)),
        );
      return { id, text, places: spans.filter(({ type }) => type === 'ADDRESS') };
    });
}
