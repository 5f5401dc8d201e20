import { Plus, Trash2 } from 'lucide-react';
import { type Condition, type ConditionFact, conditionFacts, conditionProblem } from '@/lib/packs/conditions';
import { Macro } from '@/lib/packs/schema';
import { t } from '../i18n';

const facts = Object.keys(conditionFacts) as ConditionFact[];
const comparisons = Macro.shape.when.unwrap().element.shape.is.options;

/** Which comparisons make sense for a fact. */
const fitting = (fact: string) => {
  const kind = conditionFacts[fact as ConditionFact];
  return comparisons.filter((is) => {
    if (is === 'known' || is === 'unknown') return true;
    if (is === 'at-most' || is === 'at-least') return kind === 'number';
    if (is === 'includes' || is === 'excludes') return kind !== 'number';
    return kind !== 'list';
  });
};

/** When a macro may be used, a row a condition; all of them must hold. */
export function WhenRows({
  when,
  onChange,
}: {
  when: readonly Condition[];
  onChange(when: Condition[]): void;
}) {
  const change = (at: number, next: Condition) => onChange(when.map((one, i) => (i === at ? next : one)));
  return (
    <fieldset className="desk-when">
      <legend>{t('desk.when')}</legend>
      {when.length === 0 ? <p className="of">{t('desk.when.none')}</p> : null}
      {when.map((condition, i) => (
        <WhenRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; two rows may be the same
          key={i}
          number={i + 1}
          condition={condition}
          onChange={(next) => change(i, next)}
          onRemove={() => onChange(when.filter((_, at) => at !== i))}
        />
      ))}
      <button
        type="button"
        className="button"
        onClick={() => onChange([...when, { fact: 'order.id', is: 'known' }])}
      >
        <Plus aria-hidden size={14} />
        {t('desk.when.add')}
      </button>
    </fieldset>
  );
}

interface WhenRowProps {
  number: number;
  condition: Condition;
  onChange(condition: Condition): void;
  onRemove(): void;
}

function WhenRow({ number, condition, onChange, onRemove }: WhenRowProps) {
  const { fact, is, value } = condition;
  const numeric = conditionFacts[fact as ConditionFact] === 'number';
  const bare = is === 'known' || is === 'unknown';
  const problem = conditionProblem(condition);
  const withFact = (next: string) => {
    const [first = 'known'] = fitting(next);
    onChange(fitting(next).includes(is) ? { ...condition, fact: next } : { fact: next, is: first });
  };
  return (
    <div className="desk-when-row">
      <select
        aria-label={t('desk.when.fact', { number })}
        value={fact}
        onChange={(event) => withFact(event.target.value)}
      >
        {facts.map((one) => (
          <option key={one} value={one}>
            {t(`desk.fact.${one}`)}
          </option>
        ))}
        {facts.some((one) => one === fact) ? null : <option value={fact}>{fact}</option>}
      </select>
      <select
        aria-label={t('desk.when.is', { number })}
        value={is}
        onChange={(event) => {
          const next = comparisons.find((one) => one === event.target.value) ?? is;
          if (next === 'known' || next === 'unknown') onChange({ fact, is: next });
          else onChange({ ...condition, is: next });
        }}
      >
        {fitting(fact).map((one) => (
          <option key={one} value={one}>
            {t(`desk.is.${one}`)}
          </option>
        ))}
      </select>
      {bare ? null : (
        <input
          aria-label={t('desk.when.value', { number })}
          type={numeric ? 'number' : 'text'}
          value={value ?? ''}
          onChange={(event) => {
            const typed = event.target.value;
            const next = numeric && typed !== '' ? Number(typed) : typed;
            onChange(typed === '' ? { fact, is } : { fact, is, value: next });
          }}
        />
      )}
      <button
        type="button"
        className="button icon"
        aria-label={t('desk.when.remove', { number })}
        onClick={onRemove}
      >
        <Trash2 aria-hidden size={14} />
      </button>
      {problem ? <p className="console-warn">{problem}</p> : null}
    </div>
  );
}
