import { addMonths, dayOf, isoWeekday } from '../../../signals/days';
import type { Finding } from '../../contract';
import { finding, type Rule, type RuleInput } from '../rule';
import { partAt } from '../sentences';

/** Between a day of the week and its date. */
const joined = /^[,.]?[ \u00a0](?:the |den |dem |der |le |el |il |dia |de |op )?$/iu;

/** "Thursday 6 March" when that 6 March is a Friday: one of the two is wrong, and the customer may go by either. */
export const weekdayDate: Rule = (input) =>
  input.judged.flatMap((item, at): Finding[] => {
    const next = input.judged[at + 1];
    const weekday = /^weekday:(\d)$/.exec(item.fact.value)?.[1];
    if (!weekday || !next || next.fact.kind !== 'date') return [];
    if (!joined.test(input.text.slice(item.fact.end, next.fact.start))) return [];
    const days = daysNamed(next.fact.value, input.day);
    if (days.length === 0 || days.some((day) => isoWeekday(day) === Number(weekday))) return [];
    if (input.gate.verbatim.has(partAt(input.sentences, item.fact.start)?.folded ?? '')) return [];
    return [bothOf(item.fact.start, next.fact.end, input)];
  });

const bothOf = (start: number, end: number, input: RuleInput) =>
  finding(input, 'fact.date', 'block', { start, end }, { key: 'nowhere', standing: 'nowhere' });

/** Half a year: a date without its year is the one nearer than this. */
const near = 200 * 86_400_000;

/** The days that a value may name: one for a full date, those nearest to today for one without month or year. */
function daysNamed(value: string, today: string): string[] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [value];
  const year = Number(today.slice(0, 4));
  const rest = /^--(\d{2}-\d{2})$/.exec(value)?.[1];
  const day = /^---(\d{2})$/.exec(value)?.[1];
  const tries = rest
    ? [year - 1, year, year + 1].map((each) => `${each}-${rest}`)
    : day
      ? [-1, 0, 1].map((away) => `${addMonths(`${today.slice(0, 7)}-01`, away).slice(0, 7)}-${day}`)
      : [];
  return tries.filter(
    (each) => dayOf(each) === each && Math.abs(Date.parse(each) - Date.parse(today)) < near,
  );
}
