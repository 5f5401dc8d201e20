import type { Fact } from '../../../signals/brief';

/** A value as an interval, so that a range, an "up to" and a single figure can be compared. */
export interface Extent {
  /** Values of different units are never compared: dollars and euros, a share and a price. */
  unit: string;
  low: number;
  high: number;
  /** As it is written: working days are told from days where both are working days. */
  written: string;
}

/** Hours in one of each unit; a month as it is on average, five working days as a week. */
const hours: Readonly<Record<string, number>> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  'business-hour': 3,
  day: 24,
  'business-day': 33.6,
  month: 730.5,
};

const length = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))? ([a-z-]+)$/;
const money = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/;
const share = /^(\d+(?:\.\d+)?)%$/;
const time = /^T(\d{2}):(\d{2})$/;

/** Null for what is no single value or range of amounts, shares, lengths of time or times of day. */
export function extentOf(fact: Fact): Extent | null {
  if (fact.kind === 'duration') {
    const [, from, to = from, written = ''] = length.exec(fact.value) ?? [];
    const one = hours[written];
    return from === undefined || one === undefined
      ? null
      : { unit: 'time', low: Number(from) * one, high: Number(to) * one, written };
  }
  const [, amount, currency = ''] = (fact.kind === 'amount' && money.exec(fact.value)) || [];
  if (amount !== undefined) return point(currency, Number(amount));
  const percent = (fact.kind === 'percent' && share.exec(fact.value)?.[1]) || null;
  if (percent !== null) return point('%', Number(percent));
  const [, hour, minute] = (fact.kind === 'date' && time.exec(fact.value)) || [];
  return hour === undefined ? null : point('clock', Number(hour) * 60 + Number(minute));
}

const point = (unit: string, value: number): Extent => ({ unit, low: value, high: value, written: unit });

/** How far two lengths in different units may lie apart and still be the same: a month is 28 to 31 days. */
const tolerance = 0.1;

/** How a value is meant: as it stands, as the most that may be, or as what is usual. */
export type Bound = 'exact' | 'most' | 'usual';

/**
 * Whether two values of the same thing cannot both be right. A range that lies in the other, and a figure under an
 * "up to", are the same rule told more or less exactly.
 */
export function cannotBoth(a: Extent, aBound: Bound, b: Extent, bBound: Bound): boolean {
  if (a.unit !== b.unit) return false;
  const slack = a.written === b.written ? 0 : tolerance;
  if (aBound === 'most' && bBound === 'most') return !alike(a.high, b.high, slack);
  const [one, two] = [opened(a, aBound), opened(b, bBound)];
  return !within(one, two, slack) && !within(two, one, slack);
}

/** "Up to 5 days" is anything from now to then; so is "usually 5 days", which a longer limit allows. */
const opened = (extent: Extent, bound: Bound) => (bound === 'exact' ? extent : { ...extent, low: 0 });

const alike = (a: number, b: number, slack: number) => Math.abs(a - b) <= slack * Math.max(a, b);

const within = (inner: Extent, outer: Extent, slack: number) =>
  inner.low >= outer.low * (1 - slack) && inner.high <= outer.high * (1 + slack);
