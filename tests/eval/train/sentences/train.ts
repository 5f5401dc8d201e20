import { writeFileSync } from 'node:fs';
import { classes } from './classes';
import { crossed, limitFor } from './cross';
import { allSentences } from './data';
import { learnt } from './learn';
import { packed } from './pack';

/**
 * Makes lib/signals/learnt/weights.ts from tests/eval/data/sentences: `npx tsx tests/eval/train/sentences/train.ts`.
 * Limits come from five-fold cross-validation over the same sentences; no ticket of a test part is ever read.
 */

/**
 * Share of sentences without the label that may be found: a long mail is forty windows, and each is read for each class.
 * Less where ordinary mail comes close: a polite wish, a question about a payment, an annoyed word, a wish for a pause.
 */
const falseShare = 0.0015;
const falseShares: Readonly<Record<string, number>> = {
  refund_exception: 0.001,
  fraud_concern: 0.001,
  angry_customer: 0.001,
  self_harm: 0.001,
};

const lines = allSentences();
const round = (value: number) => Number(value.toFixed(2));
const limits = Object.fromEntries(
  [...crossed(lines, classes)].map(([name, all]) => [
    name,
    round(limitFor(all, falseShares[name] ?? falseShare).limit),
  ]),
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
`;
const data = `${origin}
export const data: string =
  '${Buffer.from(bytes).toString('base64')}';
`;
const folder = new URL('../../../../lib/signals/learnt/', import.meta.url);
writeFileSync(new URL('weights.ts', folder), text);
writeFileSync(new URL('weights-data.ts', folder), data);
console.log(`${lines.length} sentences, ${bytes.length} bytes`, limits);
