import type { Finding } from './report';
import type { Section } from './section';

/** What logs in one file say of each other. */

interface View {
  findings: Finding[];
  remarks: string[];
}

/** An old chain that a new log continues, if both are in the file. */
export function judgeBridges(sections: readonly Section[]): View {
  const findings: Finding[] = [];
  const remarks: string[] = [];
  const old = sections.filter(({ format }) => format === 1);
  for (const { log, own } of sections) {
    for (const { seq, event } of own) {
      const { continues } = event;
      if (
        event.kind !== 'log-opened' ||
        !continues ||
        typeof continues !== 'object' ||
        Array.isArray(continues)
      )
        continue;
      const size = Number(continues.seq);
      if (old.length === 0) {
        remarks.push(`${log} continues an older chain of ${size} records that is not in this file`);
        continue;
      }
      const joined = old.some(({ entries }) =>
        entries.some((entry) => entry.seq === size && entry.hash === continues.hash),
      );
      if (joined) continue;
      const chain = old[0];
      const last = chain?.entries.at(-1);
      const cut = (last?.seq ?? 0) < size;
      const says = cut
        ? `record ${seq} of ${log} continues it at record ${size}, which is not there`
        : `record ${seq} of ${log} holds another hash for its record ${size}`;
      const line = last?.line ?? chain?.line ?? null;
      findings.push({
        classes: cut ? ['tail-cut'] : ['all-rehashed', 'edited'],
        log: chain?.log ?? null,
        line,
        seq: last?.seq ?? null,
        says,
      });
    }
  }
  return { findings, remarks };
}

/** Two exports of one log: the shorter must be the beginning of the longer, or the device told two histories. */
export function judgeRepeats(sections: readonly Section[]): View {
  const view: View = { findings: [], remarks: [] };
  const first = new Map<string, Section>();
  for (const section of sections) {
    const of = first.get(section.log);
    if (!of) {
      first.set(section.log, section);
      continue;
    }
    const fork = section.entries.find((entry, i) => of.entries[i] && of.entries[i].hash !== entry.hash);
    const says = `the log ${section.log} stands a second time (first at line ${of.line})`;
    if (!fork) {
      view.remarks.push(
        `From line ${section.line} ${says}; one is the beginning of the other, and it is counted once`,
      );
    } else {
      const place = { log: section.log, line: fork.line, seq: fork.seq };
      view.findings.push({
        classes: ['all-rehashed', 'edited'],
        ...place,
        says: `${says} with another record here`,
      });
    }
  }
  return view;
}
