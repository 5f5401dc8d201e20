import type { Share } from './core/recount';
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
    ...report.sections.flatMap(sectionInWords),
    ...(report.sections.length > 1 ? ['', 'All logs together', ...figuresInWords(report.figures)] : []),
    '',
    'What this cannot prove',
    ...report.cannotProve.map((limit) => `  - ${limit}`),
  ].join('\n');
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
      ? [`  texts checked: ${section.texts.checked} of ${section.texts.committed}`]
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

/** Label and value of each figure that was counted. */
export function figureRows(figures: Report['figures']): [label: string, value: string][] {
  const tallies = (label: string, counts: Record<string, number>): [string, string][] =>
    Object.entries(counts)
      .sort()
      .map(([name, count]) => [`${label}: ${name}`, String(count)]);
  return [
    ['drafts shown', String(figures.shown)],
    ['withheld', String(figures.withheld)],
    ...tallies('withheld', figures.withheldBy),
    ['abstention', shareInWords(figures.abstention)],
    ['inserted', shareInWords(figures.inserted)],
    ['sent', String(figures.sent)],
    ...Object.entries(figures.edits).map(([name, share]): [string, string] => [
      `sent ${name}`,
      shareInWords(share),
    ]),
    ['sent with a fact changed', shareInWords(figures.factEdited)],
    ...tallies('rejected', figures.rejected),
    ...tallies('let pass once by a lead', figures.allowedOnce),
    ...Object.entries(figures.flags)
      .sort()
      .map(([trigger, { shown, wrong, missed }]): [string, string] => [
        `flag: ${trigger}`,
        `shown ${shown}, marked wrong ${wrong}, missed ${missed}`,
      ]),
    ...(figures.msToDraft
      ? ([
          ['time to draft', `median ${figures.msToDraft.p50} ms, 95 % within ${figures.msToDraft.p95} ms`],
        ] as [string, string][])
      : []),
  ];
}

function figuresInWords(figures: Report['figures']): string[] {
  return [
    '  Figures, counted from these records:',
    ...figureRows(figures).map(([label, value]) => `    ${label}: ${value}`),
  ];
}

export function shareInWords({ count, n, low, high }: Share): string {
  if (low === null || high === null) return `${count} of ${n}`;
  const percent = (part: number) => (part * 100).toFixed(1);
  return `${count} of ${n} (${percent(count / n)} %, 95 % interval ${percent(low)} to ${percent(high)} %)${n < 30 ? ', n is small' : ''}`;
}
