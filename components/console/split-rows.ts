import { type Dimension, splitBy } from '@/lib/ledger/figures/dimensions';
import type { Figure, Measured } from '@/lib/ledger/figures/figure';
import type { Story } from '@/lib/ledger/stories';
import { has, t } from '../i18n';
import { dayName, languageName, title, word } from '../i18n/words';

/** One bar and one line of its table. */
export interface SplitRow {
  /** The value of the dimension, or the name of a tally. */
  key: string;
  name: string;
  measured: Measured;
}

/** Bars drawn at once; the table has the rest. */
export const mostBars = 20;

/** A tally is split by its own names; anything else by the dimension. */
export function splitRows(
  stories: readonly Story[],
  figure: Figure,
  dimension: Dimension,
  brandName: (id: string) => string,
): SplitRow[] {
  const whole = figure.measure(stories);
  if (whole.value.form === 'tally') {
    return Object.entries(whole.value.counts).map(([key, count]) => {
      const ids = [...(whole.byName?.[key] ?? [])];
      return {
        key,
        name: nameIn(figure.id, key),
        measured: { value: { form: 'number', count }, counted: ids, of: ids, unrecorded: 0 },
      };
    });
  }
  return [...splitBy(stories, dimension)].map(([key, part]) => ({
    key,
    name: valueName(dimension.id, key, brandName),
    measured: figure.measure(part),
  }));
}

const nameFamilies: Record<string, string> = {
  'withheld-by': 'abstain',
  'rejected-by': 'reject',
  'flags-shown': 'trigger',
  'flags-wrong': 'trigger',
};
const nameIn = (figure: string, name: string) => {
  const family = nameFamilies[figure];
  return family ? word(family, name) : name;
};

export function valueName(dimension: string, value: string, brandName: (id: string) => string): string {
  if (value === '')
    return t(dimension === 'model' || dimension === 'prompt' ? 'split.no-model' : 'split.none');
  switch (dimension) {
    case 'week':
      return dayName(value);
    case 'brand':
      return brandName(value);
    case 'language':
      return languageName(value);
    case 'channel':
    case 'engine':
      return word(dimension, value);
    case 'pack': {
      const at = value.lastIndexOf(' ');
      return t('split.pack', { brand: brandName(value.slice(0, at)), version: value.slice(at + 1) });
    }
    case 'helpdesk':
    case 'intent':
      return has(`${dimension}.${value}`) ? t(`${dimension}.${value}`) : title(value);
    default:
      return value;
  }
}
