import type { Finding } from './report';
import type { Entry } from './section';

/**
 * The hybrid clock: time never goes back, and `tick` is 0 when it went on, else one more than the record before. A record
 * whose link is broken as well is named once, as back-dated.
 */
export function judgeClock(
  log: string,
  format: 1 | 2,
  main: readonly Entry[],
  findings: readonly Finding[],
): Finding[] {
  const said: Finding[] = [];
  main.forEach((entry, i) => {
    const before = main[i - 1];
    if (before?.seq !== entry.seq - 1 && before) return;
    const fault = before
      ? faultOf(before, entry, format)
      : format === 2 && entry.tick !== 0
        ? 'its tick must be 0'
        : null;
    if (!fault) return;
    const near = findings.filter((finding) => finding.log === log);
    const culprit = near.find(({ seq }) => seq === entry.seq || seq === before?.seq);
    if (culprit?.classes.includes('edited')) {
      if (!culprit.classes.includes('back-dated')) culprit.classes.unshift('back-dated');
      culprit.says += `; ${fault}`;
    } else if (!culprit)
      said.push({ classes: ['back-dated'], log, line: entry.line, seq: entry.seq, says: fault });
  });
  return said;
}

function faultOf(before: Entry, { seq, at, tick }: Entry, format: 1 | 2): string | null {
  if (at < before.at) return `record ${seq} says ${iso(at)}, the one before it ${iso(before.at)}`;
  if (Number.isNaN(at) || Number.isNaN(before.at)) return null;
  const wanted = at > before.at ? 0 : before.tick + 1;
  return format === 1 || tick === wanted
    ? null
    : `the tick of record ${seq} is ${tick} and must be ${wanted}`;
}

export function iso(at: number): string {
  return Number.isNaN(at) ? 'no time' : new Date(at).toISOString();
}
