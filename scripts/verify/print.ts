import type { Value } from './core/counts';
import { definitions } from './core/figures';
import type { Rate } from './core/intervals';
import type { ProofReport } from './core/proofs';

import { classes, type Finding, type Report, type SectionReport } from './core/report';

/** A report as plain text. */

const shownFindings = 50;

export function inWords(report: Report): string {
  const verdict = {
    whole: 'No tampering found.',
    tampered: `TAMPERED: ${report.findings.length === 1 ? '1 finding' : `${report.findings.length} findings`}.`,
    unreadable: 'There is no log in this file.',
  }[report.verdict];
  return [
    verdict,
    ...report.findings.slice(0, shownFindings).map(findingInWords),
    ...(report.findings.length > shownFindings
      ? [`  ... and ${report.findings.length - shownFindings} more (--json shows all)`]
      : []),
    ...report.remarks.map((remark) => `Note: ${remark}`),
    ...(report.verdict === 'tampered' ? ['The figures below are of the file as it stands.'] : []),
    ...report.sections.flatMap(sectionInWords),
    ...(report.sections.length > 1 ? ['', 'All logs together', ...figuresInWords(report.figures)] : []),
    '',
    'What this cannot prove',
    ...report.cannotProve.map((limit) => `  - ${limit}`),
  ].join('\n');
}

export function proofInWords({ verdict, says, record }: ProofReport): string {
  const head = { whole: 'Proven.', tampered: 'NOT PROVEN.', unreadable: 'Nothing can be said.' }[verdict];
  return [`${head} ${says}`, ...(record === null ? [] : ['', record])].join('\n');
}

export function placeOf({ line, seq }: Pick<Finding, 'line' | 'seq'>): string {
  const places = [...(line === null ? [] : [`line ${line}`]), ...(seq === null ? [] : [`record ${seq}`])];
  return places.join(', ') || 'the file';
}

/** `edited`, or `one of: edited, edited-rehashed`. */
export function nameOf({ classes: kinds }: Finding): string {
  return kinds.length === 1 ? kinds[0] : `one of: ${kinds.join(', ')}`;
}

function findingInWords(finding: Finding): string {
  const meaning = finding.classes.length === 1 ? ` ${classes[finding.classes[0]]}` : '';
  return `  ${placeOf(finding)}: ${nameOf(finding)}.${meaning} ${finding.says}`;
}

function sectionInWords(section: SectionReport): string[] {
  const period = section.first ? `, ${section.first} to ${section.last}` : '';
  return [
    '',
    `Log ${section.log} (format ${section.format}): ${section.records} records${period}`,
    `  by kind: ${
      Object.entries(section.byKind)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', ') || 'none'
    }`,
    ...(section.key ? [`  key: ${section.key}`] : []),
    ...section.checkpoints.map((use) => `  ${checkpointInWords(use)}`),
    ...section.remarks.map((remark) => `  note: ${remark}`),
    ...(section.texts.checked > 0
      ? [`  texts checked: ${section.texts.checked}; the records tell of ${section.texts.committed}`]
      : []),
    ...section.continuity.map(
      ({ seq, at, says, broken }) => `  ${broken ? '!' : '-'} record ${seq}, ${at}: ${says}`,
    ),
    ...figuresInWords(section.figures),
  ];
}

export function checkpointInWords({ from, size, state, key }: SectionReport['checkpoints'][number]): string {
  const whose = from === 'given' ? 'checkpoint that you kept' : 'checkpoint in the file';
  const means = {
    prefix: 'the first records of this log are the ones that were signed',
    contradicts: 'THIS LOG IS NOT WHAT WAS SIGNED',
    'cannot-tell': 'cannot be compared, because records before it are missing or changed',
    'not-valid': 'its signature does not hold',
  }[state];
  return `${whose}, ${size} records${key ? `, key ${key}` : ''}: ${means}`;
}

/** Name and value of each figure that could be counted. */
export function figureRows(figures: Report['figures']): [name: string, value: string][] {
  return definitions.flatMap(({ id, name }): [string, string][] => {
    const value = figures[id];
    if (!value || value.form === 'none') return [];
    if (value.form !== 'tally') return [[name, valueInWords(value)]];
    const sorted = Object.entries(value.counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return sorted.map(([what, count]) => [`${name}: ${what}`, String(count)]);
  });
}

function valueInWords(value: Exclude<Value, { form: 'none' | 'tally' }>): string {
  switch (value.form) {
    case 'number':
      return String(value.count);
    case 'rate':
      return rateInWords(value);
    case 'bound':
      return `${value.count} of ${value.n}; up to ${percent(value.upper)} % are still possible`;
    case 'spread': {
      if (value.unit === 'usd-nanos') {
        const [middle, most, all] = [value.p50, value.p95, value.sum ?? 0].map(dollars);
        return `median ${middle}, 95 % within ${most}, together ${all} (n = ${value.n})`;
      }
      const unit = value.unit === 'share' ? '' : ` ${value.unit}`;
      return `median ${round(value.p50)}${unit}, 95 % within ${round(value.p95)}${unit} (n = ${value.n})`;
    }
  }
}

/** Six digits behind the point: a draft costs less than a cent. */
const dollars = (nanos: number) => `USD ${(nanos / 1e9).toFixed(6)}`;
const round = (value: number) => Number(value.toFixed(3));
const percent = (part: number) => (part * 100).toFixed(1);

function figuresInWords(figures: Report['figures']): string[] {
  return [
    '  Figures, counted from these records:',
    ...figureRows(figures).map(([label, value]) => `    ${label}: ${value}`),
  ];
}

function rateInWords({ count, n, low, high }: Rate): string {
  if (low === null || high === null) return `${count} of ${n}`;
  const small = n < 30 ? '; n is small' : '';
  return `${count} of ${n}: ${percent(count / n)} % (95 % interval ${percent(low)} to ${percent(high)} %)${small}`;
}
