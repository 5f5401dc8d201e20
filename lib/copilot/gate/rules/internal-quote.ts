import type { Finding } from '../../contract';
import { finding, type Rule } from '../rule';
import { runsOf, shortSentence } from '../runs';

/**
 * Eight words in a row from an internal article, the voice guide, an escalation rule or an internal note; or a whole
 * sentence of an article that has fewer.
 */
export const internalQuote: Rule = (input) => {
  const notes = input.ticket.messages.filter((message) => !message.public && message.author !== 'customer');
  const noteRuns = new Set(notes.flatMap((note) => runsOf(note.text).map((run) => run.key)));
  const found: Finding[] = [];
  let open: { start: number; end: number } | null = null;
  const close = () => {
    if (open) found.push(finding(input, 'internal.quote', 'block', open));
    open = null;
  };
  const short = shortSentence.flatMap((length) =>
    runsOf(input.text, length).filter(({ key }) => input.gate.internalRuns.has(key)),
  );
  const runs = [...runsOf(input.text), ...short].sort((a, b) => a.start - b.start);
  for (const run of runs) {
    if (!noteRuns.has(run.key) && !input.gate.internalRuns.has(run.key)) continue;
    if (open && run.start <= open.end) open = { start: open.start, end: Math.max(open.end, run.end) };
    else {
      close();
      open = { start: run.start, end: run.end };
    }
  }
  close();
  return found;
};
