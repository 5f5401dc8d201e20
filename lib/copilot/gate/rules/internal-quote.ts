import type { Finding } from '../../contract';
import { finding, type Rule } from '../rule';
import { runsOf } from '../runs';

/** Eight words in a row from an internal article, the voice guide, an escalation rule or an internal note. */
export const internalQuote: Rule = (input) => {
  const notes = input.ticket.messages.filter((message) => !message.public && message.author !== 'customer');
  const noteRuns = new Set(notes.flatMap((note) => runsOf(note.text).map((run) => run.key)));
  const found: Finding[] = [];
  let open: { start: number; end: number } | null = null;
  const close = () => {
    if (open) found.push(finding(input, 'internal.quote', 'block', open));
    open = null;
  };
  for (const run of runsOf(input.text)) {
    if (!noteRuns.has(run.key) && !input.gate.internalRuns.has(run.key)) continue;
    if (open && run.start <= open.end) open = { start: open.start, end: run.end };
    else {
      close();
      open = { start: run.start, end: run.end };
    }
  }
  close();
  return found;
};
