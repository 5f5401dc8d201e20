import type { Brand } from '../../../packs/schema';
import type { Fact } from '../../../signals/brief';
import type { Stated } from '../approved';
import { type Clause, partAt, type Sentence, sentencesOf } from '../sentences';
import { folded, tellingStems, topicsOf, withoutTopics } from '../topics';
import { type Bound, type Extent, extentOf } from './limits';
import { type Narrowed, narrowedBy, withMore, withTitle } from './narrow';
import { namingStems } from './plain';
import { type Around, boundOf, performed, roleOf, takes } from './role';

/** What a stated value is of, so that two can be told to be of the same thing. */
export interface Profile {
  extent: Extent;
  bound: Bound;
  /** What the value does: the time that is given, the time that something takes, a price, a threshold. */
  role: string;
  /** The one topic that it is about; empty where none is known. */
  matter: string;
  narrowed: Narrowed;
  /** Stems that name the thing and its conditions. */
  things: ReadonlySet<string>;
  language: string;
}

const cache = new WeakMap<Stated, Profile | null>();

/** Null for a value that states no rule: one that is denied, asked, over, or of a kind that is not compared. */
export function profileOf(stated: Stated, brand: Brand): Profile | null {
  const known = cache.get(stated);
  if (known !== undefined) return known;
  const made = read(stated, brand);
  cache.set(stated, made);
  return made;
}

function read(stated: Stated, brand: Brand): Profile | null {
  const extent = extentOf(stated.fact);
  const [sentence] = sentencesOf(stated.source.quote ?? '', stated.language);
  if (!extent || !sentence || sentence.question || stated.ended || isOne(stated.fact)) return null;
  const clause = partAt(sentence.clauses, stated.at) ?? sentence;
  // "If there is no scan for 7 days" denies nothing.
  if ((clause.negated && !clause.conditional) || clause.echo) return null;
  const end = stated.at + stated.fact.text.length - clause.start;
  const isPolicy = stated.source.kind === 'policy';
  const about = isPolicy ? folded(stated.about) : '';
  const before = folded(clause.text.slice(0, stated.at - clause.start));
  const around = { before, after: folded(clause.text.slice(end)), about, whole: sentence.folded };
  const told = narrowedBy(tellingPart(sentence, clause), brand);
  // What is said first holds for the values behind it too: "Express costs 9.90, if you order by 16:00".
  const wide = narrowedBy(
    isAlone(stated, sentence) ? sentence.text : sentence.text.slice(0, stated.at),
    brand,
  );
  const narrowed = withTitle(withMore(told.by, wide.by), narrowedBy(stated.about, brand).by);
  const matter = matterOf(stated, sentence, clause, about) || impliedBy(narrowed, extent, around);
  const role = roleOf(extent.unit, matter, around);
  if (role === null || (clause.negated && performed.has(matter))) return null;
  return {
    extent,
    bound: boundOf(matter, role, around.before, around.after),
    role,
    matter,
    narrowed,
    things: namingStems(tellingStems(withoutTopics(told.rest))),
    language: stated.language,
  };
}

/** What takes time to a place is a delivery, what a code takes off is a discount, and what a product costs is its price. */
function impliedBy(narrowed: Narrowed, { unit }: Extent, around: Around): string {
  if (unit === 'time') return narrowed.has('place') && takes.test(around.before) ? 'shipping' : '';
  if (narrowed.has('code')) return 'discount';
  return narrowed.has('product') && unit !== '%' && unit !== 'clock' ? 'price' : '';
}

/** "A day" is a figure of speech. */
const isOne = (fact: Fact) =>
  fact.kind === 'duration' && fact.value.startsWith('1 ') && !/\d/.test(fact.text);

/** No other figure stands in the sentence. */
const isAlone = (stated: Stated, sentence: Sentence) =>
  !/\d/.test(sentence.text.slice(0, stated.at) + sentence.text.slice(stated.at + stated.fact.text.length));

/** Refers back to what the clause before it names. */
const refersBack =
  /^(?:who|which|that|and|or|der|die|das|welche[rs]?|und|oder|er|sie|es|qui|que|et|ou|il|elle|e|y|o|che|il quale|en|of|die|dat|it|they|he|she)(?![a-z])/;

/** The clause of the value, what it refers back to, and the conditions of its sentence; all of it where it has no words. */
function tellingPart(sentence: Sentence, clause: Clause): string {
  const { clauses } = sentence;
  const at = clauses.indexOf(clause);
  if (at < 0 || tellingStems(clause.folded).size === 0) return sentence.text;
  const back = at > 0 && refersBack.test(clause.folded) ? clauses[at - 1] : undefined;
  // A condition behind it with figures of its own is that of another value.
  const mine = clauses.filter(
    (one, index) =>
      one === clause || one === back || (one.conditional && (index < at || !/\d/.test(one.text))),
  );
  return mine.map((one) => one.text).join(', ');
}

/** Of several topics, the one that the value is of: a warranty that is met by a replacement is a warranty. */
const order = [
  'adjust',
  'warranty',
  'lost',
  'damage',
  'wrong',
  'cancel',
  'exchange',
  'repair',
  'replacement',
  'discount',
  'refund',
  'return',
  'reply',
  'subscription',
  'shipping',
  'fee',
  'free',
];

/** "After the return has reached us": the time runs from what the shop receives. */
const reachesShop =
  /(?<![a-z])(?:reach(?:es|ed|ing)? us|(?:receiv|arriv|get)[a-z]* (?:your|the|it|us|at)|receipt|back (?:in|at|with)|us receiving|eingang|eingegangen|bei uns|(?:bonne )?reception|avons recu|recib[a-z]*|recepcion|ricev[a-z]*|receb[a-z]*|rececao|ontvang[a-z]*|binnen is)/;

const moneyBack = /(?<![a-z])(?:money|geld|argent|dinero|soldi|dinheiro)(?![a-z])/;

function matterOf(stated: Stated, sentence: Sentence, clause: Clause, about: string): string {
  // "If it has not arrived after 10 days, it counts as lost": the time is of what follows from it.
  const near = clause.conditional ? topicsOf(sentence.folded) : topicsOf(clause.folded);
  const wide = near.size > 0 ? near : topicsOf(sentence.folded);
  const topics = wide.size > 0 ? wide : topicsOf(about);
  if (moneyBack.test(sentence.folded) && reachesShop.test(sentence.folded)) return 'refund';
  if (topics.has('return') && topics.has('refund')) {
    const refund = topicsOf(folded(clause.text.slice(0, stated.at - clause.start))).has('refund');
    return refund || reachesShop.test(sentence.folded) ? 'refund' : 'return';
  }
  return order.find((topic) => topics.has(topic)) ?? '';
}
