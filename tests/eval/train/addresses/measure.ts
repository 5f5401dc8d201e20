import { insideBy } from '../../../../lib/privacy/chain/weights';
import { tokensOf } from '../../../../lib/privacy/chain/words';
import { findAddresses } from '../../../../lib/privacy/find/address/index';
import { readerOf } from '../../../../lib/privacy/find/address/learnt/features';
import {
  addressesOf,
  type Limits,
  limits,
  type Place,
} from '../../../../lib/privacy/find/address/learnt/tagger';
import { learntParts } from '../cases';
import { type Marked, markedIn } from './texts';
import { weightsFrom } from './train';

/** How rules and tagger do together on texts that the tagger has not learnt from, beside the rules alone. */

const folds = 3;
const none: Limits = { first: 2, onward: 2, rule: -1 };
const tried: readonly Limits[] = [
  none,
  limits,
  ...[0.3, 0.4, 0.65].map((first) => ({ ...limits, first })),
  ...[0.08, 0.3].map((onward) => ({ ...limits, onward })),
  { ...limits, rule: -1 },
  { ...limits, rule: 0.15 },
];

interface Tally {
  caught: number;
  places: number;
  right: number;
  found: number;
  changed: number;
}

const [data = '../shared/data', show] = process.argv.slice(2);
const own = (...names: readonly string[]) =>
  names.flatMap((name) => markedIn(`tests/eval/data/redaction/${name}.jsonl`));
const [train, dev, fresh] = [own('train-1', 'train-2'), own('dev', 'dev2'), own('dev3')];
const tagged = learntParts.filter((path) => path.endsWith('.tsv')).flatMap(markedIn);
const other = ['presidio', 'addresses-us'].flatMap((name) => markedIn(`${data}/${name}/dev.jsonl`));
const misses: string[] = [];

function score(texts: readonly Marked[], by: readonly Marked[], tallies: Map<Limits, Tally>): void {
  const { weights } = weightsFrom(by, other);
  for (const { id, text, places } of texts) {
    const tokens = tokensOf(text);
    const rules = findAddresses(text);
    const inside = insideBy(readerOf(tokens, rules), weights);
    for (const first of tried) {
      const tally = tallies.get(first) ?? { caught: 0, places: 0, right: 0, found: 0, changed: 0 };
      tallies.set(first, tally);
      const found = addressesOf(tokens, inside, rules, first);
      const wrong = found.filter(
        ({ start, end }) => !places.some((place) => place.start < end && start < place.end),
      );
      const left = places.filter((place) => !covered(text, place, found));
      tally.places += places.length;
      tally.caught += places.length - left.length;
      tally.found += found.length;
      tally.right += found.length - wrong.length;
      if (wrong.length > 0) tally.changed += 1;
      if (first !== limits) continue;
      misses.push(
        ...left.map(
          ({ start, end }) =>
            `left  ${id} [${text.slice(start, end)}] found ${found.map((f) => text.slice(f.start, f.end)).join(' | ')}`,
        ),
        ...wrong.map(
          ({ start, end }) =>
            `wrong ${id} [${text.slice(start, end)}] in ${text.slice(Math.max(0, start - 30), end + 20)}`,
        ),
      );
    }
  }
}

const covered = (text: string, { start, end }: Place, found: readonly Place[]) =>
  [...Array(end - start).keys()].every(
    (at) =>
      !/[\p{L}\p{N}]/u.test(text[start + at] ?? '') ||
      found.some((span) => span.start <= start + at && start + at < span.end),
  );

function print(what: string, tallies: ReadonlyMap<Limits, Tally>, texts: number): void {
  console.log(what);
  for (const [first, { caught, places, right, found, changed }] of tallies)
    console.log(
      `  ${first === none ? 'rules alone' : JSON.stringify(first)}: recall ${(caught / places).toFixed(3)} n ${places}, precision ${(right / found).toFixed(3)} n ${found}, texts with a wrong find ${changed} of ${texts}`,
    );
}

const byTrain = new Map<Limits, Tally>();
score(dev, [...train, ...tagged], byTrain);
print('dev and dev2, learnt from all other parts', byTrain, dev.length);
const byOthers = new Map<Limits, Tally>();
score(fresh, [...train, ...tagged, ...dev], byOthers);
print('dev3, learnt from all other parts', byOthers, fresh.length);
const across = new Map<Limits, Tally>();
for (let fold = 0; fold < folds; fold += 1)
  score(
    train.filter((_, at) => at % folds === fold),
    [...dev, ...tagged, ...train.filter((_, at) => at % folds !== fold)],
    across,
  );
print('train-1 and train-2, each third learnt from all others', across, train.length);
if (show === '--misses') console.log(misses.join('\n').replace(/\n(?!left|wrong)/g, '⏎'));
