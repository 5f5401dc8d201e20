import { judged } from '../../../../lib/signals/learnt/judge';
import type { Sentence } from './data';
import { learnt, shuffled } from './learn';

export interface Scored {
  line: Sentence;
  score: number;
  right: boolean;
}

const folds = 5;

/** Five-fold cross-validation: what each class's judge says of sentences that it has not learnt from. */
export function crossed(lines: readonly Sentence[], classes: readonly string[]): Map<string, Scored[]> {
  const mixed = shuffled(lines);
  const scores = new Map<string, Scored[]>(classes.map((name) => [name, []]));
  for (let fold = 0; fold < folds; fold += 1) {
    const judge = learnt(
      mixed.filter((_, at) => at % folds !== fold),
      classes,
    );
    for (const line of mixed.filter((_, at) => at % folds === fold))
      for (const [of, score] of judged(judge, line.folded).entries()) {
        const name = classes[of] ?? '';
        if (line.unknown.has(name)) continue;
        scores.get(name)?.push({ line, score, right: line.labels.has(name) });
      }
  }
  return scores;
}

/** The lowest limit at which no more than this share of the sentences without the label is found, and what it finds of all. */
export function limitFor(
  all: readonly Pick<Scored, 'score' | 'right'>[],
  falseShare: number,
): { recall: number; limit: number } {
  const positives = all.filter(({ right }) => right).length;
  const allowed = Math.floor(falseShare * (all.length - positives));
  let [right, wrong, limit] = [0, 0, Number.POSITIVE_INFINITY];
  for (const one of all.toSorted((a, b) => b.score - a.score)) {
    if (!one.right && wrong === allowed) break;
    if (one.right) right += 1;
    else wrong += 1;
    limit = one.score;
  }
  return { recall: right / positives, limit };
}
