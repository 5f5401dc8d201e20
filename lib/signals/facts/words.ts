/** What a language needs to be told for facts to be read in it. One file a language under `lexicon/`. */
export interface FactWords {
  /** Separator before the decimals. */
  decimal: '.' | ',';
  /** Words for 0 to 19 by index; `|` between forms of the same number. */
  small: readonly string[];
  /** Words for 20, 30 ... 90. */
  tens: readonly string[];
  /** Forms of ten plus one, such as `twenty one` or `einundzwanzig`; hyphens are written as spaces. */
  join: (ten: string, one: string, value: number) => readonly string[];
  /** Words for 100, 200 ... 900; `|` between forms. */
  hundreds: readonly string[];
  /** Between a hundred and what follows it. */
  hundredGlue: readonly string[];
  /** Forms of 1 before a unit, such as `a` or `einer`. */
  one: readonly string[];
  units: Partial<Record<Unit, string>>;
  /** Words beside `days` that make them business days, and words that leave them calendar days. */
  business: string;
  calendar: string;
  /** Between the ends of a range. */
  to: string;
  /** January first; `|` between forms. */
  months: readonly string[];
  /** Monday first. */
  weekdays: readonly string[];
  /** Days from today, such as `{ tomorrow: 1 }`. */
  relative: Readonly<Record<string, number>>;
  percent: string;
  /** Words that mean half the price. */
  half: readonly string[];
  /** Words for an order or one of its numbers; the number follows. */
  order: string;
  /** Words for a promotion code; the code follows. */
  code: string;
  /** `once a day`: words before `a day` that make it a rate. */
  times: string;
}

/** Weeks are 7 days, years 12 months; business days are their own unit. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'business-hour'
  | 'day'
  | 'business-day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'year';
