import { tokensOf } from '../../../../lib/privacy/chain/words';
import { findFormedNames } from '../../../../lib/privacy/find/names';
import { insideOf, limits, type Model, namesOf, weighed } from '../../../../lib/privacy/names/tagger/tagger';
import { learntParts } from '../cases';
import type { Text } from './texts';
import { lookFrom, modelFrom, setsIn } from './train';

/** How the tagger does on texts that it has not learnt from: dev by the other parts, and the train parts by their other thirds. */

const folds = 3;
const none: ReadonlySet<string> = new Set();
const tried = [0.15, 0.2, 0.25, 0.3, 0.4, 0.5];

interface Tally {
  caught: number;
  names: number;
  right: number;
  found: number;
  changed: number;
  plain: number;
}

const [modules = 'node_modules', data = '../shared/data', show] = process.argv.slice(2);
const look = lookFrom(modules);
const part = (name: string) => `tests/eval/data/redaction/${name}.jsonl`;
const { other, plain, own: train } = setsIn(data, [part('train-1'), part('train-2')]);
const { own: tagged } = setsIn(
  data,
  learntParts.filter((path) => path.endsWith('.tsv')),
);
const { own: dev } = setsIn(data, [part('dev'), part('dev2')]);
const { own: fresh } = setsIn(data, [part('dev3')]);
const misses: string[] = [];

function score(texts: readonly Text[], model: Model, tallies: Map<number, Tally>): Map<number, Tally> {
  for (const text of texts) {
    const tokens = tokensOf(text.text);
    const inside = insideOf(tokens, model, none);
    const formed = findFormedNames(text.text, none);
    for (const first of tried) {
      const tally = tallies.get(first) ?? { caught: 0, names: 0, right: 0, found: 0, changed: 0, plain: 0 };
      tallies.set(first, tally);
      const found = [
        ...formed,
        ...namesOf(tokens, weighed(tokens, inside, none, { ...limits, first }), { ...limits, first }),
      ];
      const wrong = found.filter(({ start, end }) => !text.names.some((n) => n.start < end && start < n.end));
      const left = text.names.filter((name) => !covered(text.text, name, found));
      tally.names += text.names.length;
      tally.caught += text.names.length - left.length;
      tally.found += found.length;
      tally.right += found.length - wrong.length;
      if (text.names.length === 0) tally.plain += 1;
      if (text.names.length === 0 && found.length > 0) tally.changed += 1;
      if (first !== limits.first) continue;
      const near = ({ start, end }: { start: number; end: number }) =>
        `${text.id} [${text.text.slice(start, end)}] ${text.text.slice(Math.max(0, start - 30), end + 25)}`.replace(
          /\s+/g,
          ' ',
        );
      misses.push(
        ...left.map((span) => `left  ${near(span)}`),
        ...wrong.map((span) => `wrong ${near(span)}`),
      );
    }
  }
  return tallies;
}

const covered = (
  text: string,
  { start, end }: { start: number; end: number },
  found: readonly { start: number; end: number }[],
) =>
  [...text.slice(start, end)].every(
    (sign, at) =>
      !/[\p{L}\p{N}]/u.test(sign) || found.some((span) => span.start <= start + at && start + at < span.end),
  );

function print(what: string, tallies: ReadonlyMap<number, Tally>): void {
  console.log(what);
  const share = (part: number, of: number) => (part / of).toFixed(3);
  for (const [first, { caught, names, right, found, changed, plain: empty }] of tallies)
    console.log(
      `  from ${first}: recall ${share(caught, names)} n ${names}, precision ${share(right, found)} n ${found}, texts without names changed ${share(changed, empty)} n ${empty}`,
    );
}

const model = modelFrom({ own: [...train, ...tagged], other, plain }, look);
print('dev and dev2, learnt from all other parts', score(dev, model, new Map()));
print(
  'dev3, learnt from all other parts',
  score(fresh, modelFrom({ own: [...train, ...tagged, ...dev], other, plain }, look), new Map()),
);
const across = new Map<number, Tally>();
for (let fold = 0; fold < folds; fold += 1)
  score(
    train.filter((_, at) => at % folds === fold),
    modelFrom(
      { own: [...dev, ...tagged, ...train.filter((_, at) => at % folds !== fold)], other, plain },
      look,
    ),
    across,
  );
print('train-1 and train-2, each third learnt from all others', across);
if (show === '--misses') console.log(misses.join('\n'));
