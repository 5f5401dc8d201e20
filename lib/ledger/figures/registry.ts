import { correctness } from './correctness';
import { coverage } from './coverage';
import { edits } from './edits';
import type { Figure } from './figure';
import { flags } from './flags';
import { macros } from './macros';
import { outcome } from './outcome';
import { safety } from './safety';
import { timeAndCost } from './time-and-cost';
import { use } from './use';

/** Every figure, in the order in which the Audit page shows them. A family is one file and one line here. */
export const figures: readonly Figure[] = [
  ...coverage,
  ...use,
  ...edits,
  ...correctness,
  ...macros,
  ...flags,
  ...safety,
  ...timeAndCost,
  ...outcome,
];

const byId = new Map(figures.map((figure) => [figure.id, figure]));

/** @throws where no figure has this id */
export function figureOf(id: string): Figure {
  const figure = byId.get(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return figure;
}
