import type { Segment } from '../../../engines/contract';
import type { Finding } from '../../contract';
import { finding, type Rule, type RuleInput } from '../rule';
import { sentencesOf } from '../sentences';
import { folded, stemsOf } from '../topics';

interface Clause {
  text: string;
  /** The draft's text just before the clause, to find its place again. */
  before: string;
  source: Segment['sources'][number] | undefined;
}

/** Clauses that the macro makes mandatory must be in the reply, word for word. */
export const mustClause: Rule = (input) => {
  if (!input.draft) return [];
  const present = plain(input.text);
  return clausesOf(input.draft.segments)
    .filter((clause) => !present.includes(plain(clause.text)))
    .map((clause) => missing(clause, input));
};

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A clause with a value in it comes in several segments. */
function clausesOf(segments: readonly Segment[]): Clause[] {
  const clauses: Clause[] = [];
  let before = '';
  let open: Clause | null = null;
  for (const segment of segments) {
    if (segment.must) {
      open ??= { text: '', before, source: segment.sources[0] };
      open.text += segment.text;
    } else if (open) {
      clauses.push(open);
      open = null;
    }
    before += segment.text;
  }
  if (open) clauses.push(open);
  return clauses.filter((clause) => plain(clause.text) !== '');
}

function missing(clause: Clause, input: RuleInput): Finding {
  const altered = closest(clause.text, input);
  const { source } = clause;
  const common = { values: { clause: plain(clause.text) }, ...(source ? { source } : {}) };
  if (altered) {
    return finding(input, 'must.changed', 'block', altered, { ...common, fix: clause.text.trim() });
  }
  const at = placeOf(clause, input.text);
  const lead = at === 0 || /\s$/.test(input.text.slice(0, at)) ? '' : ' ';
  const tail = at === input.text.length || /^\s/.test(input.text.slice(at)) ? '' : ' ';
  return finding(
    input,
    'must.removed',
    'block',
    { start: at, end: at },
    { ...common, fix: `${lead}${clause.text.trim()}${tail}` },
  );
}

/** Share of the clause's words that a sentence must keep to count as the clause, rewritten. */
const alike = 0.5;

function closest(text: string, input: RuleInput): { start: number; end: number } | null {
  const wanted = stemsOf(folded(text));
  let best: { start: number; end: number } | null = null;
  let most = alike;
  if (wanted.size === 0 || sentencesOf(text, input.language).length > 1) return null;
  for (const sentence of input.sentences) {
    const own = stemsOf(sentence.folded);
    const shared = [...wanted].filter((stem) => own.has(stem)).length / Math.max(wanted.size, own.size);
    if (shared >= most) {
      most = shared;
      best = sentence;
    }
  }
  return best;
}

/** After the words that stood before the clause in the draft, or at the end. */
function placeOf(clause: Clause, text: string): number {
  const words = clause.before.trimEnd().slice(-24);
  const at = words ? text.indexOf(words) : 0;
  return at >= 0 ? Math.min(text.length, at + words.length) : text.trimEnd().length;
}
