import type { Mood } from '@/lib/signals/brief';
import { t } from '../i18n';

const size = { width: 56, height: 24, edge: 4 };

/** The customer's mood over the thread: a line for the eye, the words for everybody. Never a number. */
export function MoodCourse({ moods }: { moods: readonly Mood[] }) {
  const first = moods[0];
  const last = moods.at(-1);
  if (!first || !last) return null;
  const name = (mood: Mood) => t(`mood.${mood.label}`);
  const words =
    first.label === last.label
      ? t('mood.now', { label: name(last) })
      : t('mood.changed', { first: name(first), last: name(last) });
  return (
    <p className="mood">
      <span className="mood-title">{t('mood.title')}</span>
      {moods.length > 1 && (
        <Sparkline moods={moods} label={t('mood.label', { course: moods.map(name).join(', ') })} />
      )}
      <span className={`mood-word ${last.label}`}>{words}</span>
    </p>
  );
}

function Sparkline({ moods, label }: { moods: readonly Mood[]; label: string }) {
  const { width, height, edge } = size;
  const place = (mood: Mood, index: number) => {
    const x = edge + (index / Math.max(1, moods.length - 1)) * (width - 2 * edge);
    const y = edge + ((1 - Math.max(-1, Math.min(1, mood.score))) / 2) * (height - 2 * edge);
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const;
  };
  const points = moods.map(place);
  const end = points.at(-1) ?? [0, 0];
  return (
    <svg className="mood-line" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img">
      <title>{label}</title>
      <line x1={edge} x2={width - edge} y1={height / 2} y2={height / 2} className="mood-middle" />
      <polyline points={points.map((point) => point.join(',')).join(' ')} />
      <circle cx={end[0]} cy={end[1]} r={3} className={moods.at(-1)?.label ?? ''} />
    </svg>
  );
}
