import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { findWholeAddresses } from '../../../../lib/privacy/find/address/whole';
import { stages } from '../../../../lib/privacy/find/finders';
import { nothingKnown } from '../../../../lib/privacy/kinds';
import { blanked, viewOf } from '../../../../lib/privacy/view';

/** Texts as addresses are looked for in them: what earlier stages find is blanked out. */

const Case = z.object({
  id: z.string(),
  text: z.string(),
  spans: z.array(z.object({ start: z.number(), end: z.number(), type: z.string() })),
});

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
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => Case.parse(JSON.parse(line)))
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
