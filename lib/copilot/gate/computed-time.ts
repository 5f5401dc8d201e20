import type { Fact } from '../../signals/brief';
import { addBusinessDays, addDays, addMonths, dayOf, daysBetween, isoWeekday } from '../../signals/days';
import type { Known, Reckoned } from './known';
import { isRule } from './ruled';

const elapsedWords =
  /(?<![a-z])(?:ago|since|vor|seit|il y a|depuis|hace|desde|ha|atras|fa|geleden|sinds|been)(?![a-z])/;
const leftWords =
  /(?<![a-z])(?:left|remaining|remain|noch|verbleib|restant|reste|quedan|te queda|restam|faltam|rimangono|restano|nog|over|still|encore|ancora|todavia|aun|ainda|te quedan)(?![a-z])/;

/** Days since a date of the ticket, where the sentence says so, or days left of an approved time or until an approved day. */
export function durationFollows(fact: Fact, sentence: Reckoned, known: Known): boolean {
  const [count, unit] = fact.value.split(' ');
  const today = dayOf(known.now);
  if (unit === 'business-day' && isRestated(fact, Number(count), known)) return true;
  if ((unit !== 'day' && unit !== 'month') || !today || !/^\d+$/.test(count ?? '')) return false;
  const wanted = Number(count) * (unit === 'month' ? 30.4 : 1);
  if (isRestated(fact, wanted, known)) return true;
  const gone = knownDays(known).map((day) => daysBetween(day, today));
  if (isBetween(fact, wanted, sentence, known, today)) return true;
  // Weeks are told in round numbers: "two weeks ago" is 14 to 20 days.
  const weeks = /week|woche|semaine|semana|settiman|weken/.test(fact.text.toLowerCase());
  if (
    elapsedWords.test(sentence.folded) &&
    gone.some((days) => days === wanted || (weeks && days - wanted < 7 && days >= wanted))
  )
    return true;
  if (isBounded(fact, wanted, gone, sentence)) return true;
  if (!leftWords.test(sentence.folded)) return false;
  const ends = fullDays([...known.facts, ...known.near(sentence)], known.now);
  if ([...ends.map((day) => daysBetween(today, day)), ...gone.map((days) => -days)].includes(wanted))
    return true;
  const days = (facts: readonly Fact[]) =>
    facts
      .flatMap((item) => /^(\d+) day$/.exec(item.kind === 'duration' ? item.value : '')?.[1] ?? [])
      .map(Number);
  const windows = days([...known.facts, ...known.near(sentence)]);
  const passed = [...gone, ...days(known.said.all.map((item) => item.fact))];
  return windows.some((window) => passed.some((each) => each >= 0 && window - each === wanted));
}

/** "Two weeks (ten working days)": said in other words beside the approved ones. */
const isRestated = (fact: Fact, days: number, known: Known) =>
  fact.value.endsWith('business-day')
    ? days % 5 === 0 && known.facts.some((item) => item.value === `${(days / 5) * 7} day`)
    : days % 7 === 0 && known.facts.some((item) => item.value === `${(days / 7) * 5} business-day`);

/** The time between two days that ticket and reply know, or between two such times: told as passed or left, never as a rule. */
function isBetween(fact: Fact, wanted: number, sentence: Reckoned, known: Known, today: string): boolean {
  const at = { ...fact, start: fact.start - sentence.start, end: fact.end - sentence.start };
  const ahead = inWords.test(sentence.text.slice(Math.max(0, at.start - 8), at.start));
  if (ahead && fullDays(known.facts, known.now).some((day) => daysBetween(today, day) === wanted))
    return true;
  // What has passed is not told in hours.
  if (isRule(at, sentence.text) || hours.test(fact.text)) return false;
  const days = [...new Set([today, ...knownDays(known), ...fullDays(known.facts, known.now)])].slice(
    0,
    mostDays,
  );
  const months = fact.value.endsWith('month');
  const rounded = nearlyWords.test(sentence.text.slice(Math.max(0, at.start - 16), at.start));
  const { folded } = sentence;
  if (!rounded && !ahead && !elapsedWords.test(folded) && !leftWords.test(folded) && !ageWords.test(folded))
    return false;
  const nearly = months || rounded;
  const spans = days.flatMap((a) => days.map((b) => Math.abs(daysBetween(a, b)))).filter((span) => span > 0);
  if (spans.some((span) => span === wanted || (nearly && Math.abs(span - wanted) <= wanted * closeTo)))
    return true;
  // Working days are counted as days where only the rest is told.
  const units = months ? ['month'] : ahead ? ['day', 'business-day'] : ['day'];
  const given = [...known.facts, ...known.said.all.map((item) => item.fact)];
  const lengths = units.flatMap((unit) => lengthsOf(given, unit));
  const count = Number(fact.value.split(' ')[0]);
  return lengths.some((a) => lengths.some((b) => a - b === count && b > 0));
}

const lengthsOf = (facts: readonly Fact[], unit: string): number[] =>
  [
    ...new Set(
      facts.flatMap((item) => {
        const [count, own] = item.kind === 'duration' ? item.value.split(' ') : [];
        return own === unit && /^\d+$/.test(count ?? '') ? [Number(count)] : [];
      }),
    ),
  ].slice(0, mostDays);

const inWords = /(?:^|\s)(?:in|dans|en|tra|fra|em|over)\s$/iu;
const hours = /\d ?h$|hour|hrs|stunde|heure|hora|\bor[ae]\b|uur|uren/iu;
const mostDays = 12;
/** Something has passed, is left, or is so old. */
const ageWords =
  /(?<![a-z])(?:passed|gone|old|later|away|off|from now|outlived|outlasted|between|vergangen|verstrichen|alt|ecoule[es]{0,2}|passes?|pasado|pasaron|tiene|lleva|passati|passate|passaram|tem|verstreken|voorbij|oud)(?![a-z])/;
/** How far a rounded time may be from the true one, as a share of it. */
const closeTo = 0.15;
const nearlyWords =
  /(?:nearly|almost|about|around|roughly|over|fast|etwa|rund|knapp|gut|presque|environ|près de|casi|unos|cerca de|quasi|circa|quase|uns|bijna|ongeveer|ruim)\s$/iu;

/** "Less than a year ago" of a day of the ticket: true, and not far from the truth. */
function isBounded(fact: Fact, wanted: number, gone: readonly number[], sentence: Reckoned): boolean {
  const at = sentence.folded.indexOf(fact.text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
  const before = sentence.folded.slice(Math.max(0, at - 16), Math.max(0, at));
  if (!lessBefore.test(before)) return false;
  return gone.some((days) => days > 0 && days < wanted && days > wanted / 3);
}

const lessBefore = /(?:less than|under|weniger als|moins d[e'] ?|menos de|meno di|minder dan) ?$/;

/** A day without its year or month is the one nearest to now. */
function fullDay(value: string, now: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const today = dayOf(now);
  if (!today) return null;
  const weekday = /^weekday:(\d)$/.exec(value)?.[1];
  // "On Saturday" of a customer is the coming one.
  if (weekday) return addDays(today, (Number(weekday) - isoWeekday(today) + 7) % 7);
  const year = Number(today.slice(0, 4));
  const rest = /^--(\d{2}-\d{2})$/.exec(value)?.[1];
  const dayOnly = /^---(\d{2})$/.exec(value)?.[1];
  const tries = rest
    ? [year - 1, year, year + 1].map((each) => `${each}-${rest}`)
    : dayOnly
      ? [-1, 0, 1].map((away) => `${addMonths(`${today.slice(0, 7)}-01`, away).slice(0, 7)}-${dayOnly}`)
      : [];
  const away = (day: string) => Math.abs(daysBetween(today, day));
  const days = tries.filter((day) => dayOf(day) === day);
  return days.sort((a, b) => away(a) - away(b))[0] ?? null;
}

const fullDays = (facts: readonly Fact[], now: string) => [
  ...new Set(facts.flatMap((fact) => (fact.kind === 'date' ? (fullDay(fact.value, now) ?? []) : []))),
];

const knownDays = (known: Known) =>
  fullDays(
    known.said.all.map(({ fact }) => fact),
    known.now,
  ).slice(0, 60);

/** True for a day that follows from a day of the ticket, of the reply, or today, and a length of time that the reply states. */
export function dateFollows(fact: Fact, sentence: Reckoned, known: Known): boolean {
  const today = dayOf(known.now);
  if (/^\d{4}-\d{2}$|^--\d{2}$/.test(fact.value) && monthFollows(fact.value, sentence, known)) return true;
  const same = sameDay(fact.value);
  if (!today || !same) return false;
  const bases = [today, ...knownDays(known), ...fullDays(known.facts, known.now)];
  const lengths = known.facts.filter((item) => item.kind === 'duration');
  const back = beforeWords.test(sentence.folded) || beforeWords.test(sentence.passage);
  // Counted back, too, from a day that is still to come: notice before a renewal.
  const isBack = (base: string) => back || base > today;
  if (lengths.some((item) => bases.some((base) => ends(base, item.value, isBack(base)).some(same))))
    return true;
  if (inTurn(lengths, today, same)) return true;
  // "The workshop is done on the 24th, so the 26th or 27th": an approved time from a day that the reply itself works out.
  const near = known.near(sentence).filter((item) => item.kind === 'duration');
  const worked = fullDays(known.facts, known.now);
  if (near.some((item) => worked.some((base) => ends(base, item.value, false).some(same)))) return true;
  if (isPartial(fact.value) && fullDays(known.facts, known.now).some(same)) return true;
  // "Today is Saturday"; and "on Saturday", written on one, is the next one's date.
  if (todayWords.test(sentence.folded) && same(today)) return true;
  if (isPartial(fact.value) && weekdaysSaid(known).some((day) => day === today && same(addDays(day, 7))))
    return true;
  if (!untilWords.test(sentence.folded) || fact.value.startsWith('weekday:')) return false;
  // Only from a day that customer or shop gave: from today on, some approved time ends on any day.
  const given = known.said.all.flatMap(({ fact: said, who }) =>
    said.kind === 'date' && who !== 'agent' ? (fullDay(said.value, known.now) ?? []) : [],
  );
  return known
    .windowsFor(sentence)
    .some((window) => given.some((base) => ends(base, window.value, isBack(base)).some(same)));
}

/** One time after the other from today on: two days in the workshop, then three to five on the way. */
function inTurn(lengths: readonly Fact[], today: string, same: (day: string) => boolean): boolean {
  const few = lengths.slice(0, mostInTurn);
  return few.some((first) =>
    few.some(
      (then) =>
        then !== first &&
        ends(today, first.value, false).some((base) => ends(base, then.value, false).some(same)),
    ),
  );
}

const mostInTurn = 6;
export const todayWords = /(?<![a-z])(?:today|heute|aujourd'hui|hoy|oggi|hoje|vandaag)(?![a-z])/;

const weekdaysSaid = (known: Known) =>
  fullDays(
    known.said.all.map(({ fact }) => fact).filter((fact) => /^weekday:\d$/.test(fact.value)),
    known.now,
  );

const isPartial = (value: string) => /^(?:---\d{2}|weekday:\d)$/.test(value);

/** A test for the day that a value names, whole or in part; null where it names none. */
function sameDay(value: string): ((day: string) => boolean) | null {
  const weekday = /^weekday:(\d)$/.exec(value)?.[1];
  if (weekday) return (day) => isoWeekday(day) === Number(weekday);
  const away = /^day:([+-]\d+)$/.exec(value)?.[1];
  if (away) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return (day) => day === value;
  if (/^--\d{2}-\d{2}$/.test(value)) return (day) => `--${day.slice(5)}` === value;
  if (/^---\d{2}$/.test(value)) return (day) => `---${day.slice(8)}` === value;
  return /^--\d{2}$/.test(value) ? (day) => `--${day.slice(5, 7)}` === value : null;
}

/** "Bought in March 2025, with 24 months": March 2027. */
function monthFollows(value: string, sentence: Reckoned, known: Known): boolean {
  const months = known.said.all.flatMap(({ fact }) =>
    fact.kind === 'date' && /^\d{4}-\d{2}/.test(fact.value) ? [fact.value.slice(0, 7)] : [],
  );
  return [...known.facts, ...known.windowsFor(sentence)].some((item) => {
    const count = /^(\d{1,3}) month$/.exec(item.kind === 'duration' ? item.value : '')?.[1];
    return (
      count !== undefined &&
      months.some((month) => {
        const ends = [1, -1].map((way) => addMonths(`${month}-01`, way * Number(count)).slice(0, 7));
        return ends.some((end) => end === value || `--${end.slice(5)}` === value);
      })
    );
  });
}

const untilWords =
  /(?<![a-z])(?:until|till|by|before|bis|spatestens|deadline|limit[eao]?|frist|jusqu'au|jusqu'a|avant|hasta|antes|ate|fino|entro|tot|uiterlijk|voor)(?![a-z])/;

const beforeWords =
  /(?<![a-z])(?:before|earlier|ahead of|less than|fewer than|vor|vorher|davor|weniger als|avant|moins de|antes|menos de|prima|meno di|voor|vooraf|minder dan)(?![a-z])/;

/** The days on which a time is over that begins on a day; or, counted back, those on which it must begin. */
function ends(base: string, duration: string, back: boolean): string[] {
  const match = /^(?:(\d{1,4})-)?(\d{1,4}) (day|business-day|business-hour|month)$/.exec(duration);
  if (!match) return [];
  const counts = [match[1], match[2]].flatMap((raw) =>
    raw === undefined ? [] : [match[3] === 'business-hour' ? Math.ceil(Number(raw) / 24) : Number(raw)],
  );
  if (counts.some((count) => count > 800)) return [];
  const forth = counts.map((count) => {
    if (match[3] === 'day') return addDays(base, count);
    return match[3] === 'month' ? addMonths(base, count) : addBusinessDays(base, count);
  });
  if (!back || match[3]?.startsWith('business')) return forth;
  return [
    ...forth,
    ...counts.map((count) => (match[3] === 'day' ? addDays(base, -count) : addMonths(base, -count))),
  ];
}
