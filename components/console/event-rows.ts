import type { LedgerEvent } from '@/lib/ledger/record';
import { has, t } from '../i18n';
import { durationName, languageName, title, word } from '../i18n/words';

/** One line of a record's drill-down. */
export interface Row {
  name: string;
  value: string;
}

/** Said by the story's own head and by the record's kind. */
const elsewhere = new Set(['kind', 'brand', 'helpdesk', 'ticket', 'suggestion']);

/** What a record says beyond its kind, in the reader's words. Nothing is left out: a field without a form is shown raw. */
export const rowsOf = (event: LedgerEvent): Row[] =>
  Object.entries(event)
    .filter(([name, value]) => !elsewhere.has(name) && value !== undefined)
    .map(([name, value]) => ({
      name: has(`field.${name}`) ? t(`field.${name}`) : title(name),
      value: forms[name]?.(String(value)) ?? show(value),
    }));

/** How a field's value is said, by the field's name. */
const forms: Record<string, (value: string) => string> = {
  channel: (value) => word('channel', value),
  language: languageName,
  intent: title,
  engine: (value) => word('engine', value),
  reason: (value) => word(has(`reject.${value}`) ? 'reject' : 'abstain', value),
  task: (value) => word('task', value),
  result: (value) => word('sample.result', value),
  missed: (value) =>
    value
      .split(',')
      .filter(Boolean)
      .map((one) => word('trigger', one))
      .join(', ') || t('console.story.none'),
  rate: (value) => t('unit.percent', { n: Number(value) * 100 }),
  trigger: (value) => word('trigger', value),
  what: (value) => word('what', value),
  editClass: (value) => word('outcome', value),
  correction: (value) => word('correction', value),
  distance: (value) => t('unit.percent', { n: Math.round(Number(value) * 100) }),
  msToBrief: (value) => durationName(Number(value)),
  msToDraft: (value) => durationName(Number(value)),
  msFromInsert: (value) => durationName(Number(value)),
};

function show(value: unknown): string {
  if (typeof value === 'boolean') return t(value ? 'console.story.yes' : 'console.story.no');
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map(show).join(', ') || t('console.story.none');
  if ('id' in value) {
    const version = 'version' in value && value.version !== undefined ? ` v${String(value.version)}` : '';
    return `${String(value.id)}${version}`;
  }
  const parts = Object.entries(value).map(([name, inner]) =>
    typeof inner === 'number' ? `${name} × ${inner}` : `${name} ${show(inner)}`,
  );
  return parts.join(', ') || t('console.story.none');
}
