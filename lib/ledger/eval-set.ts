import type { Known } from '../privacy/kinds';
import type { FactKind } from '../signals/brief';
import { extractFacts } from '../signals/facts/extract';
import { judgementsOf, verdictOn } from './blind';
import { type CaseSource, caseLine, type FabricatedKind, type Span } from './eval-case';
import type { EvalSet, LeftOut } from './eval-set-kinds';
import { neutral } from './eval-stand-ins';
import type { SuggestionText } from './record';
import type { Story } from './stories';

/**
 * Every judged draft of a brand as a line of the `facts` suite. What raters found right is clean; of what they found wrong,
 * the wrong words are the facts that the agent took out before sending. A draft that this cannot be said of is left out, and
 * counted.
 */

export interface EvalSetParts {
  /** Those without a judgement on accuracy are passed over. */
  stories: readonly Story[];
  texts: Readonly<Record<string, SuggestionText | null>>;
  /** The brand's texts as they are usable today, by id. */
  sources: Readonly<Record<string, CaseSource & { version: number }>>;
  known: Known;
}

export function evalSet({ stories, texts, sources, known }: EvalSetParts): EvalSet {
  const set: EvalSet = {
    text: '',
    clean: 0,
    wrong: 0,
    left: { 'no-draft': 0, disputed: 0, 'no-place': 0, 'source-changed': 0, personal: 0 },
  };
  for (const story of stories) {
    if (verdictOn(story, 'accuracy') === null) continue;
    const made = lineOf(story, texts[story.suggestion] ?? null, sources, known);
    if (typeof made === 'string') set.left[made] += 1;
    else {
      set.text += made.line;
      set[made.wrong ? 'wrong' : 'clean'] += 1;
    }
  }
  return set;
}

function lineOf(
  story: Story,
  text: SuggestionText | null,
  sources: EvalSetParts['sources'],
  known: Known,
): LeftOut | { line: string; wrong: boolean } {
  if (text?.draft === undefined) return 'no-draft';
  const scores = judgementsOf(story.records).flatMap(({ scores: { accuracy } }) =>
    accuracy === 'right' || accuracy === 'wrong' ? [accuracy] : [],
  );
  if (new Set(scores).size > 1) return 'disputed';
  const used = usedBy(story, sources);
  if (!used) return 'source-changed';
  const safe = withoutPersons([text.draft, text.sent ?? '', text.subject ?? ''], known);
  if (!safe) return 'personal';
  const [draft = '', sent = '', subject = ''] = safe.texts;
  const wrong = scores[0] === 'wrong';
  const fabricated = wrong ? takenOut(draft, sent, story.language) : [];
  if (wrong && fabricated.length === 0) return 'no-place';
  // The customer's words are not kept. What the reply knows of the customer must have been said by somebody.
  const customer = [subject, ...safe.used].filter(Boolean).join('\n');
  const judged = { raters: scores.length, words: wrong ? 'taken-out-by-agent' : 'none' };
  const line = caseLine({ story, draft, customer, sources: used, fabricated }, { judged });
  return { line, wrong };
}

/** The texts that the draft was made from; null where one is gone or is another version by now. */
function usedBy(story: Story, sources: EvalSetParts['sources']): CaseSource[] | null {
  const { shown } = story.last;
  const refs = [...(shown?.macro ? [shown.macro] : []), ...(shown?.passages ?? [])];
  const found = refs.map(({ id, version }) => {
    const source = sources[id];
    return source && (version === undefined || version === source.version) ? source : null;
  });
  if (found.some((source) => source === null)) return null;
  return found.flatMap((source) =>
    source ? [{ id: source.id, title: source.title, text: source.text }] : [],
  );
}

function withoutPersons(texts: readonly string[], known: Known) {
  try {
    return neutral(texts, known);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A bare number has no kind of its own in the format. */
const kindOf: Record<FactKind, FabricatedKind | null> = {
  order: 'order',
  tracking: 'tracking',
  amount: 'amount',
  percent: 'percent',
  date: 'date',
  duration: 'duration',
  code: 'code',
  url: 'url',
  email: 'email',
  phone: 'phone',
  carrier: 'carrier',
  product: 'product',
  number: null,
};

/** Facts of the draft whose value is not in what was sent; none where nothing was sent. */
function takenOut(draft: string, sent: string, language: string): Span[] {
  if (sent === '') return [];
  const options = { language: language || 'en' };
  const kept = new Set(extractFacts(sent, options).map(({ kind, value }) => `${kind} ${value}`));
  return extractFacts(draft, options).flatMap(({ kind, value, start, end }) => {
    const named = kindOf[kind];
    return named && !kept.has(`${kind} ${value}`) ? [{ start, end, kind: named }] : [];
  });
}
