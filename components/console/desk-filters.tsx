import { useMemo } from 'react';
import { choicesOf, type MacroFilter, noFilter } from '@/lib/packs/desk/filters';
import { Channels, Status } from '@/lib/packs/schema';
import { t } from '../i18n';
import { languageName } from '../i18n/words';
import type { DeskPageProps } from './desk-frame';

const days = [7, 14, 30, 90];
const kinds = ['unused', 'always-edited', 'contradictory', 'problems', 'expired'] as const;

/** Search and filters of the list of macros. */
export function DeskFilters({ desk, state, found }: DeskPageProps & { found: number }) {
  const { filter, rows } = state;
  const { languages, intents, owners } = useMemo(() => choicesOf(rows.map(({ entry }) => entry)), [rows]);
  const set = (change: Partial<MacroFilter>) => desk.filterBy(change);
  return (
    <search className="desk-filters">
      <label className="desk-find">
        {t('desk.find')}
        <input type="search" value={filter.text} onChange={(event) => set({ text: event.target.value })} />
      </label>
      <Choice
        name={t('desk.filter.status')}
        value={filter.status}
        of={Status.options.map((one) => [one, t(`desk.status.${one}`)])}
        onChange={(value) => set({ status: Status.safeParse(value).data ?? '' })}
      />
      <Choice
        name={t('desk.filter.language')}
        value={filter.language}
        of={languages.map((one) => [one, languageName(one)])}
        onChange={(language) => set({ language })}
      />
      <Choice
        name={t('desk.filter.channel')}
        value={filter.channel}
        of={Channels.element.options.map((one) => [one, t(`channel.${one}`)])}
        onChange={(channel) => set({ channel })}
      />
      <Choice
        name={t('desk.filter.intent')}
        value={filter.intent}
        of={intents.map((one) => [one, one])}
        onChange={(intent) => set({ intent })}
      />
      <Choice
        name={t('desk.filter.owner')}
        value={filter.owner}
        of={owners.map((one) => [one, one])}
        onChange={(owner) => set({ owner })}
      />
      <Choice
        name={t('desk.filter.expiring')}
        value={filter.expiring === null ? '' : String(filter.expiring)}
        of={days.map((one) => [String(one), t('desk.filter.days', { count: one })])}
        onChange={(value) => set({ expiring: value === '' ? null : Number(value) })}
      />
      <Choice
        name={t('desk.filter.only')}
        value={filter.only}
        of={kinds.map((one) => [one, t(`desk.filter.only.${one}`)])}
        onChange={(value) => {
          const only = kinds.find((one) => one === value) ?? '';
          set({ only });
          if (only === 'contradictory' && state.conflicts === null) void desk.findConflicts();
        }}
      />
      <p className="of desk-found">
        <span role="status">{t('desk.found', { count: found, all: rows.length })}</span>
        {filter === noFilter ? null : (
          <button type="button" className="link" onClick={() => set(noFilter)}>
            {t('desk.filter.clear')}
          </button>
        )}
      </p>
    </search>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  of: readonly (readonly [value: string, name: string])[];
  onChange(value: string): void;
}

function Choice({ name, value, of, onChange }: ChoiceProps) {
  return (
    <label>
      {name}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('console.filter.all')}</option>
        {of.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
