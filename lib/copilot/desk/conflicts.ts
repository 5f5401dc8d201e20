import type { Side } from '../../packs/desk/proposals';
import type { Stated } from '../gate/approved';
import type { Gate } from '../gate/check';
import { conflictsWith } from '../gate/conflict/conflict';
import { sourceName } from '../gate/conflict/source-name';
import { holds } from '../gate/holds';

/** Every two approved sources, in force on one day, that say different values for one thing. */

export interface SourceConflict {
  a: Side;
  b: Side;
}

/** Statements looked at before it pauses. */
const step = 50;

/**
 * Pauses again and again, so that a page stays usable: at 2,000 items it looks at some ten thousand statements.
 * @param day `YYYY-MM-DD`
 */
export function* allConflicts(gate: Gate, day: string): Generator<undefined, SourceConflict[]> {
  const found = new Map<string, SourceConflict>();
  let looked = 0;
  for (const list of gate.byKind.values()) {
    for (const stated of list) {
      looked += 1;
      if (looked % step === 0) yield;
      if (!holds(stated, day)) continue;
      for (const other of conflictsWith(stated, gate, day)) {
        const pair = [sideOf(stated, gate), sideOf(other, gate)].sort((x, y) =>
          keyOf(x) < keyOf(y) ? -1 : 1,
        );
        const [a, b] = pair;
        if (a && b) found.set(`${keyOf(a)} ${keyOf(b)}`, { a, b });
      }
    }
  }
  return [...found.values()];
}

const keyOf = ({ kind, id, value }: Side) => `${kind}/${id}/${value}`;

function sideOf({ fact, source }: Stated, { material }: Gate): Side {
  const kind = source.kind === 'macro' || source.kind === 'passage' ? source.kind : 'policy';
  return {
    kind,
    id: source.id,
    name: sourceName(source, material),
    value: fact.text,
    quote: source.quote ?? '',
  };
}
