import { type FindContext, fact } from '../finder';
import { businessWords, unitWords } from '../lexicon/lexicon';
import type { Num } from '../numbers';
import { type Word, wordAfter, wordBefore } from '../scan';
import type { Unit } from '../words';

const joiner = /^[ \u00a0\u202f]?(?:[-–—‑]|(\p{L}{1,7}))[ \u00a0\u202f]?$/u;

/** What one of a unit is, in the unit that values are written in. */
const measure: Readonly<Record<Unit, readonly [unit: string, times: number]>> = {
  second: ['second', 1],
  minute: ['minute', 1],
  hour: ['hour', 1],
  'business-hour': ['business-hour', 1],
  day: ['day', 1],
  'business-day': ['business-day', 1],
  week: ['day', 7],
  fortnight: ['day', 14],
  month: ['month', 1],
  year: ['month', 12],
};

/** `30 day`, `3-5 business-day`, `24 hour`: whole days of hours are written as days. */
function durationValue(low: number, high: number, unit: Unit): string {
  const [name, times] = measure[unit];
  const [from, to] = [low * times, high * times];
  if (name === 'minute' && from % 60 === 0 && to % 60 === 0 && from > 0)
    return durationValue(from / 60, to / 60, 'hour');
  if (name === 'hour' && from % 24 === 0 && to % 24 === 0 && from > 0)
    return written(from / 24, to / 24, 'day');
  return written(from, to, name);
}

const written = (from: number, to: number, unit: string) => `${from === to ? from : `${from}-${to}`} ${unit}`;

interface Measured {
  unit: Unit;
  end: number;
}

/** Reads `business days`, `jours ouvrés`, `working-days`; business and calendar days are never the same. */
function unitAfter(context: FindContext, at: number): Measured | null {
  const units = unitWords(context.lexicon);
  const business = businessWords(context.lexicon);
  let word = wordAfter(context.text, at);
  let isBusiness = false;
  if (word && business.has(word.lower) && !units.has(word.lower)) {
    isBusiness = business.get(word.lower) === true;
    word = wordAfter(context.text, word.end);
  }
  const unit = word ? units.get(word.lower) : undefined;
  if (!word || !unit) return null;
  const next = wordAfter(context.text, word.end);
  const close = next && sameLine(context.text, word, next) ? business.get(next.lower) : undefined;
  const end = next && close !== undefined ? next.end : word.end;
  const open = isBusiness || close === true;
  return { unit: open && (unit === 'day' || unit === 'hour') ? `business-${unit}` : unit, end };
}

const sameLine = (text: string, a: Word, b: Word) => !text.slice(a.end, b.start).includes('\n');

const opens = new Set('van von de das da do dalle from entre tussen zwischen between des'.split(' '));

/** "van 9.30 tot 18.00 uur" and "de 10 a 20 h" are opening hours, which are read with the times of day. */
function isOpening(context: FindContext, low: Num, high: Num, measured: Measured): boolean {
  if (measured.unit !== 'hour' || high.value > 24) return false;
  const word = context.text.slice(high.end, measured.end).trim().toLowerCase();
  if (word !== 'h' && word !== 'uur') return false;
  const minutes = /[.:]\d\d$/.test(context.text.slice(high.start, high.end));
  return minutes || high.value >= 13 || opens.has(wordBefore(context.text, low.start));
}

/** The "00" of "10h00" and "10:00". */
const isMinutes = (text: string, num: Num) =>
  /\d[h:.]$/i.test(text.slice(Math.max(0, num.start - 2), num.start));

/** True for "once a day" and "twice per week": a rate, not a length of time. */
function isRate(context: FindContext, num: Num): boolean {
  if (!num.words || num.value !== 1) return false;
  return (
    context.lexicon.times.split(' ').includes(wordBefore(context.text, num.start)) ||
    priceBefore.test(context.text.slice(Math.max(0, num.start - 12), num.start))
  );
}

/** "€9 a month", "fifty dollars a month". */
const priceBefore =
  /(?:[$€£] ?\d[\d.,]*|\d ?[$€£]|euros?|dollars?|pounds?|quid|d[oó]lares|reais|pesos|franken)[ ]$/iu;

/** "A good night", "over night": one night is a time of day. */
const oneNight = /(?<!\p{L})(?:night|nacht|noche|nuit|notte|noite)$/iu;

/** Halves: their words, and what they are worth. */
const halves: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:half a year|half year|(?:ein )?halbes jahr|halben jahres?|halbjahr|(?:een )?half jaar|halfjaar|medio año|mezz[o'’] ?anno|meio ano|une demi[- ]année)(?!\p{L})/giu,
    '6 month',
  ],
  [
    /(?<!\p{L})(?:a year and a half|one and a half years|anderthalb jahren?|eineinhalb jahren?|anderhalf jaar|un an et demi|un año y medio|año y medio|un anno e mezzo|um ano e meio)(?!\p{L})/giu,
    '18 month',
  ],
  [
    /(?<!\p{L})(?:half an hour|(?:eine )?halbe stunde|(?:een )?half uur|une demi[- ]heure|media hora|mezz['’]? ?ora|meia hora)(?!\p{L})/giu,
    '30 minute',
  ],
];

const findHalves = (context: FindContext) =>
  halves.flatMap(([pattern, value]) =>
    [...context.text.matchAll(pattern)].map((match) =>
      fact(context, 'duration', value, match.index, match.index + match[0].length),
    ),
  );

/** "A day or two", "until five o'clock" in words: no length of time that anybody gives. */
function isVague(context: FindContext, num: Num, measured: Measured): boolean {
  if (!num.words) return false;
  // "A second entry" is the next one.
  if (num.value === 1 && measured.unit === 'second') return true;
  if (num.value === 1) return orTwo.test(context.text.slice(measured.end, measured.end + 10));
  return (
    measured.unit === 'hour' &&
    num.value <= 12 &&
    atHour.test(context.text.slice(Math.max(0, num.start - 12), num.start))
  );
}

const orTwo = /^ (?:or two|or so|oder zwei|ou deux|o dos|o due|ou dois|ou duas|of twee)(?!\p{L})/iu;
const atHour = /(?:^|[^\p{L}])(?:tot|om|vanaf|rond|bis|um|ab|gegen|jusqu['’]à|dès|vers|à) $/iu;

/** "I can't promise a day", "name a day": one that is not known, no length of time. */
function isAnyDay(context: FindContext, num: Num): boolean {
  if (!num.words || num.value !== 1) return false;
  return /(?<!\p{L})(?:promise|name|give|guarantee|pick|choose|set|have a|versprechen|nennen|promettre|donner|indiquer|prometer|decir|prometo|promettere|beloven|noemen)(?: (?:you|ihnen|vous|le|lhe|u))?[ ]$/iu.test(
    context.text.slice(Math.max(0, num.start - 24), num.start),
  );
}

export function findDurations(context: FindContext) {
  const found = [];
  const { nums, text, lexicon } = context;
  const joins = lexicon.to.split(' ');
  for (let at = 0; at < nums.length; at += 1) {
    const low = nums[at];
    const high = nums[at + 1];
    if (!low || isMinutes(text, low)) continue;
    const gap = high ? high.start - low.end : 0;
    if (high && gap > 0 && gap <= 9 && !(gap === 1 && text[low.end] === ' ')) {
      const between = joiner.exec(text.slice(low.end, high.start));
      if (between && (between[1] === undefined || joins.includes(between[1].toLowerCase()))) {
        const measured = unitAfter(context, high.end);
        if (measured && low.value < high.value && !isOpening(context, low, high, measured)) {
          found.push(
            fact(
              context,
              'duration',
              durationValue(low.value, high.value, measured.unit),
              low.start,
              measured.end,
            ),
          );
          continue;
        }
      }
    }
    const measured = unitAfter(context, low.end);
    if (!measured || isRate(context, low) || isAnyDay(context, low) || isVague(context, low, measured))
      continue;
    if (low.value === 1 && oneNight.test(text.slice(low.end, measured.end))) continue;
    found.push(
      fact(context, 'duration', durationValue(low.value, low.value, measured.unit), low.start, measured.end),
    );
  }
  return [...found, ...findHalves(context)];
}
