import { weekOf } from '@/lib/ledger/figures/dimensions';
import type { Filter, Outcome, Story } from '@/lib/ledger/stories';
import { t } from '../i18n';
import { dayName, languageName } from '../i18n/words';

export interface AuditFiltersProps {
  stories: readonly Story[];
  filter: Filter;
  brandName(id: string): string;
  onChange(filter: Filter): void;
}

const different = <T extends string>(values: readonly T[]): T[] =>
  [...new Set(values)].filter((value) => value !== '').sort();

export function AuditFilters({ stories, filter, brandName, onChange }: AuditFiltersProps) {
  const choose = (key: keyof Filter, value: string) => {
    const { [key]: _, ...rest } = filter;
    onChange(value === '' ? rest : { ...rest, [key]: value });
  };
  return (
    <search className="audit-filters">
      <Choice
        label={t('console.filter.brand')}
        value={filter.brand}
        options={different(stories.map((story) => story.brand))}
        name={brandName}
        onChange={(value) => choose('brand', value)}
      />
      <Choice
        label={t('console.filter.week')}
        value={filter.week}
        options={different(stories.map((story) => weekOf(story.at))).reverse()}
        name={dayName}
        onChange={(value) => choose('week', value)}
      />
      <Choice
        label={t('console.filter.outcome')}
        value={filter.outcome}
        options={different<Outcome>(stories.map((story) => story.outcome))}
        name={(outcome) => t(`outcome.${outcome}`)}
        onChange={(value) => choose('outcome', value)}
      />
      <Choice
        label={t('console.filter.language')}
        value={filter.language}
        options={different(stories.map((story) => story.language))}
        name={languageName}
        onChange={(value) => choose('language', value)}
      />
      <label>
        {t('console.filter.text')}
        <input
          type="search"
          value={filter.text ?? ''}
          onChange={(event) => choose('text', event.target.value)}
        />
      </label>
    </search>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: readonly string[];
  name?(option: string): string;
  onChange(value: string): void;
}

function Choice({ label, value, options, name, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('console.filter.all')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {name ? name(option) : option}
          </option>
        ))}
      </select>
    </label>
  );
}
