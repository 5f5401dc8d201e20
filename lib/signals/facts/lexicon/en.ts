import type { FactWords } from '../words';

export const en: FactWords = {
  decimal: '.',
  small:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
  tens: 'twenty thirty forty|fourty fifty sixty seventy eighty ninety'.split(' '),
  join: (ten, one) => [`${ten} ${one}`, `${ten}${one}`],
  hundreds:
    'hundred|one hundred|a hundred,two hundred,three hundred,four hundred,five hundred,six hundred,seven hundred,eight hundred,nine hundred'.split(
      ',',
    ),
  hundredGlue: [' and ', ' '],
  one: ['a', 'an', 'one', 'single'],
  units: {
    second: 'second seconds sec secs',
    minute: 'minute minutes min mins',
    hour: 'hour hours hr hrs h',
    day: 'day days night nights',
    'business-day': 'workday workdays weekday weekdays',
    week: 'week weeks wk wks',
    fortnight: 'fortnight fortnights',
    month: 'month months',
    year: 'year years yr yrs',
  },
  business: 'business working work trading banking',
  calendar: 'calendar full consecutive whole more further additional',
  to: 'to and or until through',
  months:
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec'.split(
      ' ',
    ),
  weekdays:
    'monday|mondays tuesday|tuesdays wednesday|wednesdays thursday|thursdays friday|fridays saturday|saturdays sunday|sundays'.split(
      ' ',
    ),
  relative: { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 },
  percent: 'percent|per cent|pct',
  half: ['half price', 'half off', 'half the price', 'half the cost', 'half of what'],
  order: 'order|orders|order number|order no|order id|purchase',
  code: 'code|codes|coupon|voucher|promo|promo code|discount code|coupon code',
  times: 'once twice times per',
};
