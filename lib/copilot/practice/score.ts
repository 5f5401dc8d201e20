import type { Exercise, Point } from '../../packs/exercise';
import type { Material } from '../../packs/material';
import type { Finding, GateReport } from '../contract';
import type { Score, ScoredPoint } from './attempt';
import { factIn, phraseIn, restsOn } from './evidence';

/**
 * How an answer to an exercise is judged. Each expected point counts one; that the checks find nothing that blocks, one; that
 * the voice is the brand's, one; and where flags are at stake, that none is marked that needs nobody, one.
 */

export interface Tried {
  reply: string;
  /** Flags that the agent hands to their owner. */
  marked: readonly string[];
  /** The gate's word on the reply; null for an empty one. */
  report: GateReport | null;
  /** ISO 639-1 of the reply. */
  language: string;
}

const ofVoice = ({ rule }: Finding) => rule.startsWith('voice.') || rule.startsWith('tone.');

export function scoreOf(exercise: Exercise, tried: Tried, material: Material): Score {
  const points = exercise.points.map((point) => scored(point, tried, material, wantsReply(exercise)));
  const expected = new Set(exercise.points.flatMap(({ met }) => (met.kind === 'flag' ? [met.trigger] : [])));
  const extra = tried.marked.filter((trigger) => !expected.has(trigger));
  const findings = tried.report?.findings ?? [];
  const gate = findings.filter((one) => !ofVoice(one));
  const voice = findings.filter(ofVoice);

  const parts = points.map(({ met }) => met);
  if (expected.size > 0 || extra.length > 0) parts.push(extra.length === 0);
  const checked = !isEmpty(tried) || wantsReply(exercise);
  if (checked) {
    const written = !isEmpty(tried) && tried.report !== null;
    parts.push(written && tried.report?.insertable === true);
    parts.push(written && voice.every(({ level }) => level === 'note'));
  }
  return {
    points,
    gate: gate.map(kept),
    voice: voice.map(kept),
    checked,
    extra: [...extra],
    got: parts.filter(Boolean).length,
    of: parts.length,
  };
}

const isEmpty = ({ reply }: Tried) => reply.trim() === '';

/** False for a ticket of which nothing is expected but that its owner gets it. */
export const wantsReply = ({ points }: Exercise): boolean =>
  !points.some(({ met }) => met.kind === 'flag') ||
  points.some(({ met }) => met.kind !== 'flag' && met.kind !== 'never');

function scored({ id, text, met }: Point, tried: Tried, material: Material, wanted: boolean): ScoredPoint {
  const point = (ok: boolean, key: string, what = ''): ScoredPoint => ({
    id,
    text,
    met: ok,
    why: { key: `practice.why.${key}`, values: { what } },
  });
  if (met.kind === 'flag')
    return tried.marked.includes(met.trigger)
      ? point(true, 'flag', met.trigger)
      : point(false, 'no-flag', met.trigger);
  if (isEmpty(tried) && wanted) return point(false, 'empty');
  if (met.kind === 'never') {
    const said = phraseIn(tried.reply, met.any);
    return said === undefined ? point(true, 'unsaid') : point(false, 'said', said);
  }
  switch (met.kind) {
    case 'words': {
      const said = phraseIn(tried.reply, met.any);
      return said === undefined ? point(false, 'no-words', met.any.join(', ')) : point(true, 'words', said);
    }
    case 'fact': {
      const said = factIn(tried.reply, met.value, material, tried.language);
      return said === undefined ? point(false, 'no-fact', met.value) : point(true, 'words', said);
    }
    case 'source':
      return restsOn(tried.reply, met.source, material, tried.report)
        ? point(true, 'source', titleOf(met.source, material))
        : point(false, 'no-source', titleOf(met.source, material));
  }
}

function titleOf(source: string, { macros, passages }: Material): string {
  const [kind = '', id = ''] = source.split('/');
  const title =
    kind === 'macro'
      ? macros.find((macro) => macro.id === id)?.title
      : passages.find(({ articleId }) => articleId === id)?.title;
  return title ?? source;
}

const kept = ({ rule, level, text, message, satisfy }: Finding) => ({
  rule,
  level,
  text: text.slice(0, 400),
  message,
  satisfy,
});
