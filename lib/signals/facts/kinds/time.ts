import { type FindContext, fact } from '../finder';

const clock =
  /(?<![\p{L}\p{N}:.,])([01]?\d|2[0-4]):([0-5]\d)(?:[ ]?([ap])\.?m\b\.?)?(?:[ ]?(?:Uhr|uur|h)(?!\p{L}))?(?![\p{N}:])/giu;
const halfDay = /(?<![\p{L}\p{N}:.,])(1[0-2]|0?[1-9])(?:[.](\d{2}))?[ ]?([ap])\.?m\b\.?/giu;
const worded =
  /(?<![\p{L}\p{N}:.,])([01]?\d|2[0-4])(?:[.]([0-5]\d))?[ ]?(?:Uhr|uur|o'clock|o’clock)(?!\p{L})/giu;
const french = /(?<![\p{L}\p{N}:.,])([01]?\d|2[0-3])[ ]?h(?:[ ]?([0-5]\d))?(?![\p{L}\p{N}])/gu;

/** "von 10 bis 16 Uhr", "de 10 a 20 h", "9.30 to 6 pm": the first hour has its unit after the second. */
const span =
  /(?<![\p{L}\p{N}:.,])(\d{1,2})(?:[.:]([0-5]\d))?[ ]?(?:h|am|a\.m\.)?[ ]?(?:-|–|to|bis|und|and|a|à|às|as|alle|tot|y|e|et|en)[ ]?(\d{1,2})(?:[.:h]([0-5]\d))?[ ]?(uhr|uur|h|pm|p\.m\.)(?!\p{L})/giu;

/** A time of day, kept among the dates: `T14:00`. */
function timeValue(hour: number, minute: number, half?: string): string {
  const shifted = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `T${String(shifted % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export function findTimes(context: FindContext) {
  const found = [];
  const { text } = context;
  // "1 uur" in Dutch is an hour as well; a bare small number before "uur" is left to the durations.
  for (const pattern of [clock, halfDay, worded]) {
    for (const match of text.matchAll(pattern)) {
      const [, hour = '', minute, half] = match;
      if (
        pattern === worded &&
        /uur$/i.test(match[0]) &&
        minute === undefined &&
        !afterPreposition(text, match.index)
      )
        continue;
      found.push(
        fact(
          context,
          'date',
          timeValue(Number(hour), Number(minute ?? 0), half),
          match.index,
          match.index + match[0].length,
        ),
      );
    }
  }
  for (const match of text.matchAll(span)) {
    const [whole, from = '', fromMinute, to = '', toMinute, unit = ''] = match;
    if (Number(from) > 24 || Number(to) > 24) continue;
    const half = unit.toLowerCase().startsWith('p') ? 'p' : undefined;
    const first = /^\d{1,2}(?:[.:]\d\d)?(?:[ ]?(?:h(?!\p{L})|a\.?m\b\.?))?/iu.exec(whole)?.[0].length ?? 0;
    const second = whole.length - (/\d{1,2}(?:[.:h]\d\d)?[ ]?[\p{L}.]+$/iu.exec(whole)?.[0].length ?? 0);
    found.push(
      fact(
        context,
        'date',
        timeValue(Number(from), Number(fromMinute ?? 0), half && 'a'),
        match.index,
        match.index + first,
      ),
      fact(
        context,
        'date',
        timeValue(Number(to), Number(toMinute ?? 0), half),
        match.index + second,
        match.index + whole.length,
      ),
    );
  }
  for (const match of text.matchAll(french)) {
    // "24h" is a length of time; "14h30" and "avant 14h" are times of day.
    if (match[2] === undefined && !afterPreposition(text, match.index)) continue;
    found.push(
      fact(
        context,
        'date',
        timeValue(Number(match[1]), Number(match[2] ?? 0)),
        match.index,
        match.index + match[0].length,
      ),
    );
  }
  return found;
}

const prepositions =
  /(?:^|[^\p{L}])(?:avant|à|dès|jusqu['’]à|vers|antes das|até as|até às|às|das|om|voor|vóór|tot|vanaf|prima delle|alle|a las|antes de las)[ ]$/iu;

const afterPreposition = (text: string, at: number) =>
  prepositions.test(text.slice(Math.max(0, at - 16), at));
