import { Plus, Trash2 } from 'lucide-react';
import type { Desk } from '@/lib/packs/desk/entry';
import { type Point, type Proof, type ProofKind, proofKinds } from '@/lib/packs/exercise';
import { triggerIds } from '@/lib/signals/brief';
import { t } from '../i18n';
import { word } from '../i18n/words';
import { SelectField, TextField, WordsField } from './desk-fields';

/** Points that are filled in; what is not expected yet is not asked of anybody. */
export const completePoints = (points: readonly Point[]): Point[] =>
  points.flatMap(({ text, met, ...rest }) => {
    const empty =
      (met.kind === 'words' || met.kind === 'never') && met.any.length === 0
        ? true
        : met.kind === 'fact'
          ? met.value.trim() === ''
          : met.kind === 'source'
            ? met.source === ''
            : false;
    return empty ? [] : [{ ...rest, met, text: text.trim() || wordsOf(met) }];
  });

/** What a point asks for, where the lead wrote no words of their own. */
function wordsOf(met: Proof): string {
  const what =
    met.kind === 'fact'
      ? met.value
      : met.kind === 'source'
        ? met.source
        : met.kind === 'flag'
          ? word('trigger', met.trigger)
          : met.any.join(', ');
  return t(`practice.kind.${met.kind}.words`, { what }).slice(0, 300);
}

interface PointsProps {
  desk: Desk | null;
  points: readonly Point[];
  onChange(points: Point[]): void;
}

/** What a good answer does, and what shows that it does. */
export function ExercisePoints({ desk, points, onChange }: PointsProps) {
  const set = (at: number, part: Partial<Point>) =>
    onChange(points.map((one, i) => (i === at ? { ...one, ...part } : one)));
  return (
    <fieldset className="exercise-points">
      <legend>{t('practice.points')}</legend>
      <p className="of">{t('practice.points.hint')}</p>
      {points.map((point, i) => (
        <div key={point.id} className="exercise-point">
          <TextField
            label={t('practice.point', { number: i + 1 })}
            value={shownText(point)}
            onChange={(text) => set(i, { text: text.slice(0, 300) })}
          />
          <SelectField
            label={t('practice.kind', { number: i + 1 })}
            value={point.met.kind}
            of={proofKinds.map((kind) => [kind, t(`practice.kind.${kind}`)])}
            onChange={(kind) => {
              const chosen = proofKinds.find((one) => one === kind);
              if (chosen) set(i, { met: emptyProof(chosen, desk) });
            }}
          />
          <ProofField number={i + 1} desk={desk} met={point.met} onChange={(met) => set(i, { met })} />
          <button
            type="button"
            className="button icon"
            aria-label={t('practice.point.remove', { number: i + 1 })}
            onClick={() => onChange(points.filter((_, at) => at !== i))}
          >
            <Trash2 aria-hidden size={14} />
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button"
        disabled={points.length >= 20}
        onClick={() =>
          onChange([...points, { id: freshId(points), text: '', met: { kind: 'words', any: [] } }])
        }
      >
        <Plus aria-hidden size={14} />
        {t('practice.point.add')}
      </button>
    </fieldset>
  );
}

/** A suggested flag comes with its id for words. */
const shownText = ({ text, met }: Point): string =>
  met.kind === 'flag' && text === met.trigger
    ? t('practice.point.flag', { flag: word('trigger', text) })
    : text;

function freshId(points: readonly Point[]): string {
  for (let n = points.length + 1; ; n += 1) if (!points.some(({ id }) => id === `p${n}`)) return `p${n}`;
}

const sourcesOf = (desk: Desk | null) =>
  (desk?.entries ?? []).flatMap(({ kind, approved }) =>
    approved ? [[`${kind}/${approved.id}`, approved.title] as const] : [],
  );
const triggersOf = (desk: Desk | null) => [
  ...new Set([...triggerIds, ...(desk?.rest.escalations ?? []).map(({ trigger }) => trigger)]),
];

function emptyProof(kind: ProofKind, desk: Desk | null): Proof {
  switch (kind) {
    case 'words':
    case 'never':
      return { kind, any: [] };
    case 'fact':
      return { kind, value: '' };
    case 'source':
      return { kind, source: sourcesOf(desk)[0]?.[0] ?? '' };
    case 'flag':
      return { kind, trigger: triggersOf(desk)[0] ?? '' };
  }
}

interface ProofProps {
  number: number;
  desk: Desk | null;
  met: Proof;
  onChange(met: Proof): void;
}

function ProofField({ number, desk, met, onChange }: ProofProps) {
  const label = t(`practice.kind.${met.kind}.label`, { number });
  switch (met.kind) {
    case 'words':
    case 'never':
      return (
        <WordsField
          label={label}
          value={met.any}
          onChange={(any) => onChange({ ...met, any: any.slice(0, 12).map((one) => one.slice(0, 120)) })}
        />
      );
    case 'fact':
      return (
        <TextField
          label={label}
          value={met.value}
          onChange={(value) => onChange({ ...met, value: value.slice(0, 80) })}
        />
      );
    case 'source':
      return (
        <SelectField
          label={label}
          value={met.source}
          of={sourcesOf(desk)}
          onChange={(source) => onChange({ ...met, source })}
        />
      );
    case 'flag':
      return (
        <SelectField
          label={label}
          value={met.trigger}
          of={triggersOf(desk).map((trigger) => [trigger, word('trigger', trigger)])}
          onChange={(trigger) => onChange({ ...met, trigger })}
        />
      );
  }
}
