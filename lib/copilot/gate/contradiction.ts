import type { Fact } from '../../signals/brief';
import { holds } from './holds';
import type { Gate, Stated } from './prepare';
import { echoAt, partAt, type Sentence } from './sentences';
import { topicsIn } from './topics';

/** Kinds whose value depends on what it is about. */
const telling = new Set<Fact['kind']>(['amount', 'percent', 'duration']);

interface Ground {
  gate: Gate;
  day: string;
  language: string;
  /** No other value of its kind stands in the sentence, so all of its words are this one's. */
  alone: boolean;
}

/**
 * An approved statement that gives another value for the same thing, or null. A value that stands in an approved source
 * is only contradicted when that source speaks of something else: 14 days for a photo is no 14 days for a return.
 */
export function contradiction(
  fact: Fact,
  sentence: Sentence | undefined,
  supporting: readonly Stated[],
  ground: Ground,
): Stated | null {
  if (!sentence || !telling.has(fact.kind) || echoAt(sentence, fact.start) || sentence.negated) return null;
  const clause = partAt(sentence.clauses, fact.start);
  const near = clause ? matters(topicsIn(clause)) : new Set<string>();
  const topics = near.size > 0 || !ground.alone ? near : matters(topicsIn(sentence));
  if (topics.size === 0) return null;
  // "Not here ten days after dispatch" speaks of shipping alone, and may rest on any text that speaks of it too.
  const own = (item: Stated) => (topics.has('shipping') ? item.topics : matters(item.topics));
  if (supporting.some((item) => item.topics.size === 0 || meets(own(item), topics))) return null;
  const rivals = (ground.gate.byKind.get(fact.kind) ?? []).filter(
    (item) =>
      item.fact.value !== fact.value && holds(item, ground.day) && meets(matters(item.topics), topics),
  );
  return best(rivals, topics, ground.language);
}

/** "Arrives" and "from delivery" stand beside every matter, and tell of none when there is another. */
function matters(topics: ReadonlySet<string>): ReadonlySet<string> {
  if (topics.size < 2 || !topics.has('shipping')) return topics;
  return new Set([...topics].filter((topic) => topic !== 'shipping'));
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const topic of a) if (b.has(topic)) return true;
  return false;
}

/** The statement closest in what it speaks of: most topics shared, fewest of its own. */
function best(rivals: readonly Stated[], topics: ReadonlySet<string>, language: string): Stated | null {
  let found: Stated | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const rival of rivals) {
    // One in the reply's own language can be offered as it stands.
    let score = rival.language === language ? 2 : 0;
    for (const topic of rival.topics) score += topics.has(topic) ? 2 : -1;
    if (score > most) {
      most = score;
      found = rival;
    }
  }
  return found;
}
