import { fromHex, toHex, utf8 } from './bytes';
import { hmac, type Sha256 } from './merkle';
import type { Finding } from './report';
import type { Section } from './section';

/** Texts that came with the log, against the commitments in its records. */
export function judgeTexts(sha256: Sha256, section: Section): { findings: Finding[]; remarks: string[] } {
  const findings: Finding[] = [];
  const remarks: string[] = [];
  const seen = new Set<string>();
  for (const { line, suggestion, part, salt, value } of section.texts) {
    const name = `${suggestion} ${part}`;
    const known = section.committed.get(name);
    const key = fromHex(salt);
    const say = (says: string) =>
      findings.push({ classes: ['text-altered'], log: section.log, line, seq: null, says });
    // The record may be one of those that cannot be read.
    if (!known && section.holes.length > 0)
      remarks.push(`The record of the text "${part}" of ${suggestion} cannot be read`);
    else if (!known) say(`no record tells of a text "${part}" of the suggestion ${suggestion}`);
    else if (!key || !known?.includes(toHex(hmac(sha256, key, utf8(value))))) {
      say(`the text "${part}" of the suggestion ${suggestion}, or its salt, is not the one of the record`);
    } else if (seen.has(name) && !known.includes(' '))
      say(`the text "${part}" of ${suggestion} stands twice`);
    seen.add(name);
  }
  if (section.hasTexts === false && section.texts.length > 0) {
    const says = 'the header says that no texts follow';
    findings.push({ classes: ['header-altered'], log: section.log, line: section.line, seq: null, says });
  }
  if (section.hasTexts && section.texts.length < section.committed.size) {
    const missing = section.committed.size - seen.size;
    remarks.push(`${missing} of ${section.committed.size} texts are not in the file: erased, or left out`);
  }
  if (section.hasTexts && section.committed.size === 0)
    remarks.push('The header says that texts follow; no record tells of one');
  return { findings, remarks };
}
