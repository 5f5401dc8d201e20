import { type JsonObject, plain } from './json';
import type { SectionReport } from './report';
import type { Section } from './section';

/** What the log says of itself, in words. `broken`: from there on the log is not the continuation of what was. */
export function continuityOf(section: Section): SectionReport['continuity'] {
  const lines: SectionReport['continuity'] = [];
  let open: number | null = null;
  for (const { seq, at, event } of section.own) {
    if (event.kind === 'session-opened') {
      if (open !== null)
        lines.push({ seq, at, says: `the session of record ${open} was never closed`, broken: false });
      open = seq;
    } else if (event.kind === 'session-closed') open = null;
    const tell = words[plain(event.kind)];
    if (tell) lines.push({ seq, at, says: tell(event), broken: event.kind === 'store-reset' });
  }
  return lines;
}

/** Sessions and checkpoints are counted by kind; the rest is told one by one. */
const words: Readonly<Record<string, (event: JsonObject) => string>> = {
  'log-opened': ({ continues }) => (continues ? 'the log began, after an older chain' : 'the log began'),
  gap: ({ seconds, why }) => `nothing was recorded for ${seconds} s: ${why}`,
  'clock-moved': ({ seconds }) => `the computer's clock was moved by ${seconds} s`,
  'store-reset': ({ lastSeq }) =>
    `continuity broken: the store was empty, though record ${lastSeq} had been written`,
  'write-failed': ({ what, count }) => `${count} records could not be written (${what})`,
  exported: ({ format, from, to, texts }) =>
    `exported as ${format}, records ${from} to ${to}${texts ? ', with texts' : ''}`,
  erased: ({ what, suggestions }) =>
    `texts of ${suggestions} suggestions erased (${reasons[plain(what)] ?? what})`,
  changed: ({ what, from, to }) =>
    `${what} changed${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`,
  'key-enrolled': ({ by }) => `the device's key was enrolled${by ? ` by ${by}` : ''}`,
  unlocked: ({ role }) => `unlocked (${role})`,
};

const reasons: Readonly<Record<string, string>> = {
  session: 'kept without a passphrase, gone with the browser',
  forgotten: 'the passphrase was forgotten',
};
