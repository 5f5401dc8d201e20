import { z } from 'zod';
import { conflictsWith } from '../../../lib/copilot/gate/conflict/conflict';
import { prepareGate } from '../../../lib/copilot/gate/prepare';
import type { Material } from '../../../lib/packs/material';
import { Ticket } from '../../../lib/ticket/ticket';
import { defineSuite } from '../suite';
import { materialFromSources } from './facts-material';

const day = '2026-11-26';

/** An approved item: a policy's title is its kind, in words. */
const Item = z.strictObject({
  kind: z.enum(['macro', 'passage', 'policy']),
  language: z.string().length(2),
  title: z.string(),
  text: z.string().min(1),
  validUntil: z.iso.date().optional(),
});

const ConflictCase = z.strictObject({
  id: z.string(),
  /** The two give different values for one fact. */
  conflict: z.boolean(),
  a: Item,
  b: Item,
  why: z.string(),
});
type ConflictCase = z.infer<typeof ConflictCase>;

/** Whether the two sources of a pair are found to disagree: by what either states, as the gate looks them up. */
function found({ a, b }: ConflictCase): boolean {
  const gate = prepareGate(materialOf([a, b]));
  return [...gate.byKind.values()].flat().some((stated) => conflictsWith(stated, gate, day).length > 0);
}

function materialOf(items: readonly z.infer<typeof Item>[]): Material {
  const ticket = Ticket.parse({ id: 'pair', helpdesk: 'zendesk', messages: [] });
  const empty = materialFromSources(
    items.map(({ title, text }, at) => ({ id: `${at}`, title, text })),
    ticket,
    items[0]?.language ?? 'en',
    day,
  );
  const [passage] = empty.passages;
  if (!passage) throw new Error('no passage was made of the sources');
  return {
    ...empty,
    passages: items.flatMap((item, at) =>
      item.kind === 'policy'
        ? []
        : [
            {
              ...passage,
              id: `source-${at}`,
              title: item.title,
              heading: '',
              text: item.text,
              language: item.language,
              ...(item.validUntil ? { validUntil: item.validUntil } : {}),
            },
          ],
    ),
    policies: items.flatMap((item, at) =>
      item.kind === 'policy'
        ? [
            {
              id: `source-${at}`,
              kind: item.title.replaceAll(' ', '-'),
              value: '',
              text: { [item.language]: item.text },
            },
          ]
        : [],
    ),
  };
}

export const conflictsSuite = defineSuite({
  name: 'conflicts',
  about: 'are two approved sources that disagree found, and none that do not',
  files: ['dev', 'test'].map((part) => ({ cases: `tests/eval/data/conflicts/${part}.jsonl` })),
  line: ConflictCase,
  measure(cases) {
    const judged = cases.map((each) => ({ ...each, found: found(each) }));
    const pairs = judged.filter(({ conflict }) => conflict);
    const alike = judged.filter(({ conflict }) => !conflict);
    const said = judged.filter((each) => each.found);
    const share = (some: typeof judged, all: typeof judged) =>
      all.length === 0 ? null : some.length / all.length;
    return {
      metrics: {
        recall: share(
          pairs.filter((each) => each.found),
          pairs,
        ),
        precision: share(
          said.filter(({ conflict }) => conflict),
          said,
        ),
        false_alarms: share(
          alike.filter((each) => each.found),
          alike,
        ),
        n: { recall: pairs.length, precision: said.length, false_alarms: alike.length },
      },
      misses: judged
        .filter((each) => each.found !== each.conflict)
        .map(
          ({ id, conflict, a, b, why }) =>
            `${id}: ${conflict ? 'missed' : 'wrongly found'} (${why}): "${a.text}" / "${b.text}"`,
        ),
    };
  },
});
