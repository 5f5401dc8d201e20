import { rulesOf, sameRule } from '@/lib/packs/rules';
import type { Escalation } from '@/lib/packs/schema';
import { triggerIds } from '@/lib/signals/brief';
import type { ConsoleStore } from '@/lib/stores/console';
import type { Bench } from '@/lib/stores/console/bench-state';
import { t } from '../i18n';
import { title, word } from '../i18n/words';
import { RuleWords } from './rules-words';

const levels = ['stop', 'warn', 'note'] as const;
const builtIn: readonly string[] = triggerIds;

/** A rule's name: "Chargeback", or a brand's own id as words. */
export const ruleName = (trigger: string): string =>
  builtIn.includes(trigger) ? word('trigger', trigger) : title(trigger);

/** A row a rule: on or off, how strong, whose it is, what the agent may do. */
export function RulesTable({ bench, store }: { bench: Bench; store: ConsoleStore }) {
  const installed = rulesOf(bench.pack, triggerIds);
  return (
    <table className="console-choices rules">
      <caption>{t('console.rules.caption', { brand: bench.pack.brand.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field.rule')}</th>
          <th scope="col">{t('console.rules.on')}</th>
          <th scope="col">{t('console.rules.level')}</th>
          <th scope="col">{t('console.rules.agent')}</th>
        </tr>
      </thead>
      <tbody>
        {bench.rules.map((rule) => (
          <RuleRow
            key={rule.trigger}
            rule={rule}
            before={installed.find(({ trigger }) => trigger === rule.trigger)}
            languages={bench.pack.brand.languages}
            onChange={(change) => store.changeRule(rule.trigger, change)}
            onRemove={() => store.removeRule(rule.trigger)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RuleRowProps {
  rule: Escalation;
  /** As installed; undefined for a rule that was added here. */
  before: Escalation | undefined;
  languages: readonly string[];
  onChange(change: Partial<Escalation>): void;
  onRemove(): void;
}

function RuleRow({ rule, before, languages, onChange, onRemove }: RuleRowProps) {
  const name = ruleName(rule.trigger);
  const marks = [
    ...(builtIn.includes(rule.trigger) ? [] : [t('console.rules.own')]),
    ...(before === undefined ? [t('console.rules.new')] : []),
    ...(before && !sameRule(before, rule) ? [t('console.rules.changed')] : []),
  ];
  return (
    <tr className={rule.enabled ? undefined : 'off'}>
      <th scope="row">
        <span className="rule-name">{name}</span>
        {marks.length > 0 ? <span className="rule-marks">{marks.join(' · ')}</span> : null}
        <span className="of">
          {rule.owner ? t('console.rules.owner', { owner: rule.owner }) : t('console.rules.no-owner')}
        </span>
      </th>
      <td>
        <label className="rule-on">
          <input
            type="checkbox"
            checked={rule.enabled}
            onChange={(event) => onChange({ enabled: event.target.checked })}
          />
          {t('console.rules.on')}
          <span className="visually-hidden"> {name}</span>
        </label>
      </td>
      <td>
        <select
          aria-label={t('console.rules.level-of', { rule: name })}
          value={rule.level}
          onChange={(event) =>
            onChange({ level: levels.find((one) => one === event.target.value) ?? rule.level })
          }
        >
          {levels.map((level) => (
            <option key={level} value={level}>
              {t(`flags.level.${level}`)}
            </option>
          ))}
        </select>
      </td>
      <td className="rule-agent">
        {rule.may ? <p>{t('console.rules.may', { text: rule.may })}</p> : null}
        {rule.mayNot ? <p>{t('console.rules.may-not', { text: rule.mayNot })}</p> : null}
        {rule.may || rule.mayNot ? null : <p className="of">{t('console.rules.silent')}</p>}
        <RuleWords
          name={name}
          phrases={rule.phrases}
          languages={languages}
          onChange={(phrases) => onChange({ phrases })}
        />
        {before === undefined ? (
          <button type="button" className="button" onClick={onRemove}>
            {t('console.rules.remove', { rule: name })}
          </button>
        ) : null}
      </td>
    </tr>
  );
}
