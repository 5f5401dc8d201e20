import { writeFileSync } from 'node:fs';
import { classes } from './classes';
import { crossed, limitFor } from './cross';
import { allSentences } from './data';
import { ruleHits } from './hits';
import { learnt } from './learn';
import { packed } from './pack';

/**
 * Makes lib/signals/learnt/weights.ts from tests/eval/data/sentences: `npx tsx tests/eval/train/sentences/train.ts`.
 * Limits come from five-fold cross-validation over the same sentences; no ticket of a test part is ever read.
 */

/** Share of sentences without the label that may be found: a long mail is forty windows, and each is read for each class. */
const falseShare = 0.003;
/** Less where ordinary mail comes close: an annoyed word, a polite wish, a name with a title. */
const falseShares: Readonly<Record<string, number>> = {
  angry_customer: 0.0015,
  refund_exception: 0.002,
  self_harm: 0.0015,
};

/**
 * Shares of the right finds of rules for which the judge speaks least: these it drops, and these it makes uncertain. With them go
 * most of the wrong ones (decision 0006).
 */
const veto = { drop: 0.08, doubt: 0.15 };

const lines = allSentences();
const round = (value: number) => Number(value.toFixed(2));
const scores = crossed(lines, classes);
const limits = Object.fromEntries(
  [...scores].map(([name, all]) => [name, round(limitFor(all, falseShares[name] ?? falseShare).limit)]),
);
const hits = new Map(lines.map((line) => [line, ruleHits(line)]));
const vetoes = Object.fromEntries(
  [...scores].map(([name, all]) => {
    const right = all.filter((one) => one.right && hits.get(one.line)?.has(name)).map(({ score }) => score);
    const sorted = right.toSorted((a, b) => a - b);
    const at = (share: number) =>
      round(sorted[Math.floor(share * sorted.length)] ?? Number.NEGATIVE_INFINITY);
    return [name, { drop: at(veto.drop), doubt: at(veto.doubt) }];
  }),
);
const judge = learnt(lines, classes);
const bytes = packed(judge);
const origin = `// Written by tests/eval/train/sentences/train.ts from ${lines.length} sentences; do not edit.`;
const text = `${origin}
export const classes = ${JSON.stringify(classes)};
export const steps = ${JSON.stringify(judge.steps)};
export const bias = ${JSON.stringify(judge.bias.map(round))};
/** Margins from which a find counts. */
export const limits: Readonly<Record<string, number>> = ${JSON.stringify(limits)};
/** Margins under which a rule's find is dropped or becomes uncertain. */
export const vetoes: Readonly<Record<string, { drop: number; doubt: number }>> = ${JSON.stringify(vetoes)};
`;
const data = `${origin}
export const data: string =
  '${Buffer.from(bytes).toString('base64')}';
`;
const folder = new URL('../../../../lib/signals/learnt/', import.meta.url);
writeFileSync(new URL('weights.ts', folder), text);
writeFileSync(new URL('weights-data.ts', folder), data);
console.log(`${lines.length} sentences, ${bytes.length} bytes`, limits, vetoes);
