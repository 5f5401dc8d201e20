import type { Finding } from '../contract';
import { finding, type RuleInput } from './rule';
import { type Clause, has, partAt, type Sentence } from './sentences';
import { similarTo } from './similar';
import { folded, stemsOf, tellingStems } from './topics';
import type { ObeyKind } from './words/obey/kinds';
import { obeyWords } from './words/obey/obey-words';

/** What lets a matched sentence pass. */
export interface Pass {
  /** Denied before the words, in the same part: "we can't make an exception". */
  denied?: boolean;
  /** "If", "once", before the words or in the same part. */
  condition?: boolean;
  /** A question. */
  question?: boolean;
  /** The shop has written so in this ticket, or the macro behind the words grants a remedy. */
  told?: boolean;
}

/** Share of its words that one message of the ticket, or one approved sentence, must hold to say the same. */
const mostOfIt = 0.6;
const halfOfIt = 0.5;

/**
 * Findings for the words of a kind, one a sentence. What an approved text says in most of the same words passes always,
 * and what the customer is told to have written.
 */
export function obeyed(kind: ObeyKind, rule: string, pass: Pass, input: RuleInput): Finding[] {
  const pattern = obeyWords(input.language)[kind];
  return input.sentences.flatMap((sentence) => {
    if (pass.question && sentence.question) return [];
    if (input.gate.verbatim.has(sentence.folded)) return [];
    const hit = hits(pattern, sentence).find((one) => !passes(one, sentence, pass, input));
    return hit && !approved(pattern, hit.clause, sentence, input)
      ? [finding(input, rule, 'block', sentence, { standing: 'nowhere' })]
      : [];
  });
}

/** More matches in one sentence tell nothing new. */
const mostHits = 6;

interface Hit {
  at: number;
  end: number;
  clause: Clause;
}

function hits(pattern: RegExp, sentence: Sentence): Hit[] {
  const found: Hit[] = [];
  for (const match of sentence.folded.matchAll(pattern)) {
    found.push({
      at: match.index,
      end: match.index + match[0].length,
      clause: partAt(sentence.clauses, sentence.start + match.index) ?? sentence,
    });
    if (found.length >= mostHits) break;
  }
  return found;
}

/** What must happen first, behind the words: "it is approved once we have it". A mere "when" tells a time. */
const onlyIf: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    en: 'if|once|as soon as|unless|provided|subject to|after (?:we|you|it|the)',
    de: 'wenn|falls|sobald|sofern|nach (?:der |dem )?(?:eingang|prufung|erhalt)',
    fr: "si|s'il|des que|sous reserve|apres (?:reception|verification)",
    es: 'si|una vez|en cuanto|cuando (?:l[oa]s? )?(?:recib|llegu|confirm)[a-z]*',
    it: 'se|appena|una volta|quando (?:arriv|ricev)[a-z]*',
    pt: 'se|assim que|depois (?:de|que)|quando (?:receb|cheg)[a-z]*',
    nl: 'als|zodra|mits|na (?:ontvangst|controle)',
  }).map(([language, source]) => [language, new RegExp(`(?<![a-z])(?:${source})(?![a-z])`)]),
);

/** Agrees with the customer instead of telling what was said. */
const agreed = /(?:right|recht|raison|razon|ragione|razao|gelijk)(?![a-z])/;

function passes({ at, end, clause }: Hit, sentence: Sentence, pass: Pass, input: RuleInput): boolean {
  const before = sentence.folded.slice(0, at);
  const rest = sentence.folded.slice(end, clause.end - sentence.start);
  if (pass.condition) {
    if (has(input.words.condition, before) || (onlyIf[input.language] ?? onlyIf.en)?.test(rest)) return true;
  }
  if (pass.denied && sentence.echo && has(input.words.echo, before) && !agreed.test(before)) return true;
  // The words themselves may deny: "the deadline does not apply to you".
  const around = [before.slice(Math.min(at, clause.start - sentence.start)), rest];
  if (
    pass.denied &&
    around.some((part) => has(input.words.negation, part.replace(input.words.noRefusal, ' ')))
  )
    return true;
  return pass.told === true && (isTold(clause, sentence, input) || isGranted(sentence, input));
}

/** The draft's part under this sentence cites a macro that grants something. */
function isGranted(sentence: Sentence, input: RuleInput): boolean {
  let from = 0;
  for (const segment of input.draft?.segments ?? []) {
    const at = input.text.indexOf(segment.text, from);
    if (at < 0) continue;
    from = at + segment.text.length;
    if (from <= sentence.start || at >= sentence.end) continue;
    if (segment.sources.some((one) => one.kind === 'macro' && input.gate.grants.get(one.id)?.length))
      return true;
  }
  return false;
}

/** "Your order was cancelled": an agent or the system has written so before. */
function isTold(clause: Clause, sentence: Sentence, input: RuleInput): boolean {
  return [clause, sentence].some((part) => {
    const stems = tellingStems(part.folded);
    if (stems.size < 2) return false;
    return shopStems(input).some(
      (said) => [...stems].filter((stem) => said.has(stem)).length / stems.size >= mostOfIt,
    );
  });
}

const told = new WeakMap<object, ReadonlySet<string>[]>();

/** Words of each message that the shop wrote, and of what the order says of itself. */
function shopStems(input: RuleInput): ReadonlySet<string>[] {
  const known = told.get(input);
  if (known) return known;
  const { messages, orders } = input.ticket;
  const own = messages.filter(({ author }) => author === 'agent' || author === 'system');
  const texts = [
    ...own.map((message) => message.text),
    ...orders.map((order) => `order ${order.fulfilment ?? ''} ${order.payment ?? ''}`),
  ];
  const made = texts.map((text) => tellingStems(folded(text)));
  told.set(input, made);
  return made;
}

/** An approved sentence has words of this kind too, and half of the reply's. */
function approved(pattern: RegExp, clause: Clause, sentence: Sentence, input: RuleInput): boolean {
  return [clause, sentence].some((part) => {
    const stems = stemsOf(part.folded);
    return (
      stems.size >= 2 &&
      similarTo(stems, halfOfIt, input.gate).some(
        ({ approved: said }) => !said.denied && has(pattern, said.folded),
      )
    );
  });
}
