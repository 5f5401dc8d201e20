import type { Measured, Unit, Value } from '@/lib/ledger/figures/figure';
import { t } from '../i18n';
import { dayName, dollarsName, durationName, percentName } from '../i18n/words';

/** How a figure is said: its value, what it is out of, and how sure it can be. A figure that nobody recorded is never 0. */

/** Under so many the range says more than the figure. */
const few = 30;

export interface Said {
  main: string;
  /** Out of what, and its range; empty where there is nothing to say. */
  of: string;
  /** "n is small", or how many records do not say; empty otherwise. */
  note: string;
}

export function saidOf({
  value,
  unrecorded,
  pricesOf = [],
}: Pick<Measured, 'value' | 'unrecorded' | 'pricesOf'>): Said {
  const notes = [
    pricesOf.length > 0 ? t('figure.prices', { days: pricesOf.map(dayName).join(', ') }) : '',
    isSmall(value) ? t('figure.small') : '',
    unrecorded > 0 && value.form !== 'none' ? t('figure.unrecorded', { count: unrecorded }) : '',
  ];
  return { ...wordsOf(value), note: notes.filter(Boolean).join(' ') };
}

/** The number that a plot draws; null where there is none. Shares of 1, milliseconds, tokens or counts. */
export function heightOf(value: Value): { at: number; low: number | null; high: number | null } | null {
  switch (value.form) {
    case 'number':
      return { at: value.count, low: null, high: null };
    case 'rate':
      return { at: value.count / value.n, low: value.low, high: value.high };
    case 'bound':
      return { at: value.count / value.n, low: null, high: value.upper };
    case 'spread':
      return { at: value.p50, low: value.low, high: value.high };
    case 'estimate':
      return { at: value.value, low: value.low, high: value.high };
    default:
      return null;
  }
}

/** The same unit for an axis. */
export function tickName(value: Value | undefined, at: number): string {
  if (value?.form === 'spread' && value.unit !== 'share') return amount(value.unit, at);
  return value?.form === 'number' || value?.form === 'tally' ? String(at) : percentName(at);
}

const isSmall = (value: Value) => 'n' in value && value.n > 0 && value.n < few;

function wordsOf(value: Value): Omit<Said, 'note'> {
  switch (value.form) {
    case 'number':
      return { main: String(value.count), of: '' };
    case 'rate':
      return { main: percentName(value.count / value.n), of: t('figure.rate', { ...value, ...ends(value) }) };
    case 'bound':
      return {
        main: String(value.count),
        of: t('figure.bound', { count: value.count, n: value.n, upper: fine(value.upper ?? 1) }),
      };
    case 'spread': {
      const { unit, n, p50, p95, low, high, sum } = value;
      const range =
        low === null || high === null
          ? ''
          : t('figure.range', { low: amount(unit, low), high: amount(unit, high) });
      const all = sum === undefined ? '' : t('figure.sum', { sum: amount(unit, sum) });
      const of = `${t('figure.spread', { n, p95: amount(unit, p95) })}${range}${all}`;
      return { main: amount(unit, p50), of };
    }
    case 'tally':
      return { main: String(Object.values(value.counts).reduce((a, b) => a + b, 0)), of: '' };
    case 'estimate':
      return {
        main: two(value.value),
        of: t('figure.estimate', { n: value.n, low: two(value.low), high: two(value.high) }),
      };
    case 'none':
      return { main: t(`figure.none.${value.why}`), of: '' };
  }
}

const ends = ({ low, high }: { low: number | null; high: number | null }) => ({
  low: percentName(low ?? 0),
  high: percentName(high ?? 1),
});
const two = (value: number) => String(Math.round(value * 100) / 100);
/** "0.12 %": a bound of a rare thing is small. */
const fine = (share: number) => t('unit.percent', { n: Math.ceil(share * 10_000) / 100 });

function amount(unit: Unit, value: number): string {
  if (unit === 'ms') return durationName(value);
  if (unit === 'usd-nanos') return dollarsName(value);
  return unit === 'share' ? percentName(value) : t('figure.tokens', { n: Math.round(value) });
}
