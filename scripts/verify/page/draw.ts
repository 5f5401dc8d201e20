import { classes, type Finding, type Report, type SectionReport } from '../core/report';
import { checkpointInWords, figureRows, placeOf } from '../print';

/** A report as elements. Text nodes only: what stands in an export is never read as HTML. */

type Child = Node | string | null;

export function el(tag: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

const shownFindings = 200;

export function draw(report: Report): Child[] {
  const verdict = {
    whole: 'No tampering found',
    tampered: `Tampered: ${report.findings.length === 1 ? '1 finding' : `${report.findings.length} findings`}`,
    unreadable: 'There is no log in this file',
  }[report.verdict];
  const more = report.findings.length - shownFindings;
  return [
    el('h2', { id: 'verdict', class: report.verdict }, verdict),
    report.findings.length > 0 ? findings(report.findings.slice(0, shownFindings)) : null,
    more > 0 ? el('p', {}, `And ${more} more; the command line with --json shows all.`) : null,
    report.remarks.length > 0 ? list(report.remarks) : null,
    el('h3', {}, 'What this cannot prove'),
    list(report.cannotProve),
    report.verdict === 'tampered' ? el('p', {}, 'The figures below are of the file as it stands.') : null,
    ...report.sections.flatMap(section),
    ...(report.sections.length > 1 ? [el('h2', {}, 'All logs together'), figures(report.figures)] : []),
  ];
}

function findings(all: readonly Finding[]): Child {
  const rows = all.map((finding) => {
    const meaning = finding.classes.map((name) => el('div', {}, `${name}: ${classes[name]}`));
    const several =
      finding.classes.length > 1 ? el('div', {}, 'One of these; the file alone cannot tell which:') : null;
    return [placeOf(finding), el('div', {}, several, ...meaning), finding.says];
  });
  return table('What was found', ['Where', 'What', 'Why'], rows);
}

function section(log: SectionReport): Child[] {
  const period = log.first ? `, ${log.first} to ${log.last}` : '';
  return [
    el('h2', {}, `Log ${log.log}`),
    el('p', {}, `${log.records} records${period}. Format ${log.format}.${log.key ? ` Key ${log.key}.` : ''}`),
    ...(log.checkpoints.length > 0
      ? [el('h3', {}, 'Checkpoints'), list(log.checkpoints.map(checkpointInWords))]
      : []),
    log.remarks.length > 0 ? list(log.remarks) : null,
    el('h3', {}, 'What the log says of itself'),
    log.continuity.length > 0 ? continuity(log.continuity) : el('p', {}, 'Nothing.'),
    log.texts.checked > 0
      ? el('p', {}, `Texts checked: ${log.texts.checked}; the records tell of ${log.texts.committed}.`)
      : null,
    el('h3', {}, 'Records by kind'),
    table(
      'Records by kind',
      ['Kind', 'Records'],
      Object.entries(log.byKind).map(([kind, count]) => [kind, String(count)]),
    ),
    el('h3', {}, 'Figures, counted from these records'),
    figures(log.figures),
  ];
}

function continuity(lines: SectionReport['continuity']): Child {
  return el(
    'ul',
    {},
    ...lines.map(({ seq, at, says, broken }) =>
      el('li', broken ? { class: 'broken' } : {}, `Record ${seq}, ${at}: ${says}`),
    ),
  );
}

function figures(counted: Report['figures']): Child {
  return table('Figures', ['Figure', 'Counted'], figureRows(counted));
}

function list(lines: readonly string[]): Child {
  return el('ul', {}, ...lines.map((line) => el('li', {}, line)));
}

function table(name: string, heads: readonly string[], rows: readonly (readonly Child[])[]): Child {
  const cells = (row: readonly Child[]) =>
    row.map((cell, i) => (i === 0 ? el('th', { scope: 'row' }, cell) : el('td', {}, cell)));
  return el(
    'div',
    { class: 'table', role: 'region', 'aria-label': name, tabindex: '0' },
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, ...rows.map((row) => el('tr', {}, ...cells(row)))),
    ),
  );
}
