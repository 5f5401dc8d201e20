import { kappa, ratersOf, scoresOf } from '../agreement';
import { verdictOn } from '../blind';
import { type Figure, nothing, type Part, share } from './figure';

/** Whether it was right: by the gate for what can be checked, and by raters who did not see what the agent did. */

const family = 'correctness';

const claims = (one: { claims?: { checkable: number; supported: number } | undefined } | undefined): Part => {
  if (!one) return null;
  return one.claims ? { count: one.claims.supported, n: one.claims.checkable } : 'unknown';
};

export const correctness: readonly Figure[] = [
  share({ id: 'claims-shown', family, better: 'more' }, ({ last }) => claims(last.shown)),
  share({ id: 'claims-sent', family, better: 'more' }, ({ last }) => claims(last.sent)),
  share({ id: 'audited-accuracy', family, better: 'more' }, (story) => {
    const right = verdictOn(story, 'accuracy');
    return right === null ? null : { count: right ? 1 : 0, n: 1 };
  }),
  share({ id: 'missed-errors', family, better: 'less' }, (story) => {
    const right = verdictOn(story, 'accuracy');
    const accepted = story.outcome === 'verbatim' || story.outcome === 'light';
    return right === null || !accepted ? null : { count: right ? 0 : 1, n: 1 };
  }),
  {
    id: 'rater-agreement',
    family,
    better: 'more',
    measure(stories) {
      const raters = ratersOf(stories);
      const found = raters && kappa(scoresOf(raters, 'accuracy'));
      if (!raters || !found) return nothing('no-data');
      const { value, low, high, n } = found;
      const of = raters.pairs.map(({ story }) => story.suggestion);
      const differing = raters.pairs.filter(({ a, b }) => a.accuracy !== b.accuracy);
      return {
        value: { form: 'estimate', value, low, high, n },
        counted: differing.map(({ story }) => story.suggestion),
        of,
        unrecorded: 0,
      };
    },
  },
];
