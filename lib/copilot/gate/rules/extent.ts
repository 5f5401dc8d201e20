import type { SourceRef } from '../../../engines/contract';
import type { Finding } from '../../contract';
import type { ApprovedSentence } from '../approved';
import { wronglyFree } from '../association';
import { isDenied } from '../denial';
import { nearSentences } from '../near';
import { finding, judgedIn, type Rule, type RuleInput } from '../rule';
import { type Clause, has, type Sentence } from '../sentences';
import { isException } from '../support';
import { tellingStems } from '../topics';
import { type Extent, type ExtentWords, extents, extentWords } from '../words/extent';
import { onlyOf } from '../words/only';

/**
 * A rule told wider than any approved text tells it: "even if opened", "as often as you like", "trees as well", "no photo
 * needed", "batteries included", "free". The widening word must stand in an approved sentence on the same matter.
 */
export const extent: Rule = (input) => {
  const words = extentWords(input.language);
  if (!words) return [];
  return input.sentences.flatMap((sentence) => {
    if (sentence.question || input.gate.verbatim.has(sentence.folded)) return [];
    return sentence.clauses.flatMap((clause) => judge(clause, sentence, words, input));
  });
};

function judge(clause: Clause, sentence: Sentence, words: ExtentWords, input: RuleInput): Finding[] {
  const said = extents.filter((one) => has(words[one], clause.folded));
  if (said.length === 0 || clause.echo || isOurs(clause, input)) return [];
  const near = nearSentences(sentence.folded, input.gate, input.day).filter(
    (approved) => approved.language === input.language,
  );
  for (const one of said) {
    const against = unsupported(one, clause, sentence, words, near, input);
    if (against) return [flag(clause, against, input)];
  }
  const nothing = near.length === 0 && said.some((one) => one === 'all' || one === 'evenIf');
  return nothing && !clause.negated && mayYou.test(clause.folded)
    ? [finding(input, 'claim.unsupported', 'warn', clause, { standing: 'nowhere' })]
    : [];
}

const flag = (clause: Clause, against: SourceRef, input: RuleInput) =>
  finding(input, 'claim.permission', 'warn', clause, {
    standing: 'contradicted',
    source: against,
    values: { approved: against.quote ?? '' },
  });

/** Something is allowed to the customer. */
const mayYou =
  /(?<![a-z])(?:you (?:can|may)|konnen sie|sie konnen|kannst du|du kannst|vous pouvez|tu peux|puedes|puede|puoi|puo|pode|podes|kunt u|u kunt|kun je|je kunt)(?![a-z])/;

/** "We are always happy to help", "I have also asked": what we do and feel is no rule. */
const ours =
  /(?<![a-z'])(?:i|i'm|i've|i'll|ich|je|j'ai|yo|he|io|ho|eu|ik|happy|glad|sorry|thanks?|gern|gerne|danke|merci|gracias|grazie|obrigad[oa]|bedankt|let (?:me|us) know|feel free|melden sie sich|hesitez|schreiben sie|escribenos|scrivici|escreva)(?![a-z'])/;

function isOurs(clause: Clause, input: RuleInput): boolean {
  return ours.test(clause.folded) && judgedIn(input, clause).length === 0 && !/\d/.test(clause.folded);
}

/** Widening words that may speak of what the clause itself does not name, and those that are themselves a "no". */
const wide = new Set<Extent>(['all', 'evenIf', 'also']);
const ownNo = new Set<Extent>(['needless', 'free', 'never']);
/** Of the widening words of a kind, an approved sentence must have one too, beside at least one word of the clause. */
function unsupported(
  one: Extent,
  clause: Clause,
  sentence: Sentence,
  words: ExtentWords,
  near: readonly ApprovedSentence[],
  input: RuleInput,
): SourceRef | null {
  const pattern = words[one];
  // What is not needed stands in the widening words themselves: "no photo needed".
  const rest = tellingStems(one === 'needless' ? clause.folded : clause.folded.replace(pattern, ' '));
  const own = rest.size > 0 ? rest : tellingStems(sentence.folded.replace(pattern, ' '));
  const about = near.filter((approved) => [...own].some((stem) => approved.stems.has(stem)));
  const matter = (about[0] ?? (rest.size === 0 || wide.has(one) ? near[0] : undefined))?.source;
  if (one === 'yours' || one === 'payer') {
    const other = one === 'yours' ? words.payer : words.yours;
    if (near.some((approved) => has(pattern, approved.folded) || isException(approved, sentence)))
      return null;
    return (
      near.find((approved) => has(other, approved.folded))?.source ??
      (one === 'payer' ? (matter ?? null) : null)
    );
  }
  // What is given for nothing without being named is a promise, and judged as one.
  if (!matter || (one === 'free' && rest.size === 0)) return null;
  if (!ownNo.has(one) && isDenied(clause, input, pattern)) return null;
  if (one === 'also' && rest.size < 2 && thatIs.test(clause.folded)) return null;
  if (one === 'also') return isAdded(own, clause, sentence, near, input) ? matter : null;
  // "Always between 8 and 17": the figure of the source is what is always so.
  if (one === 'all' && judgedIn(input, clause).some(({ standing }) => standing === 'approved-source'))
    return null;
  if (one === 'never') return about.some((approved) => approved.negated) ? null : matter;
  const alike = one === 'free' ? [words.payer, words.free] : [pattern];
  if (one === 'free' && near.some((approved) => isException(approved, sentence))) return null;
  if (one === 'included' && tax.test(clause.folded)) return null;
  const supported = about.some((approved) => alike.some((each) => saidIn(each, approved, input)));
  if (!supported) return matter;
  // "Free from 250 on": the figure was read together with what it is for.
  const figured = judgedIn(input, clause).some(
    ({ fact }) => fact.kind === 'amount' || fact.kind === 'number',
  );
  return one === 'free' && !figured ? (wronglyFree(clause, sentence, ground(input))?.source ?? null) : null;
}

/** A price with its tax is the price. */
const tax = /(?<![a-z])(?:vat|tax|tva|mwst|mehrwertsteuer|ust|iva|btw)(?![a-z])/;

/** In a part of an approved sentence that denies nothing beside: "you do not pay the return" gives it away. */
function saidIn(pattern: RegExp, approved: ApprovedSentence, input: RuleInput): boolean {
  return approved.folded
    .split(/[,;:(]/)
    .some((piece) => has(pattern, piece) && !has(input.words.negation, piece.replace(pattern, ' ')));
}

const ground = ({ gate, day, language }: RuleInput) => ({ gate, day, language });

/** Share of what "also" adds that one approved sentence must allow. */
const mostOfIt = 0.6;
const ruleWords =
  /(?<![a-z])(?:cost|kost|coute|cuest|cust|deliver|ship|cover|appl|work|valid|return|refund|exchang|accept|includ|open|count|get|gets|trees|liefer|gilt|gelten|versand|verschick|zuruck|erstatt|umtausch|offen|geoffnet|fur|nach|auf|livr|rembours|couvr|valable|echang|ouvert|pour|en|cubre|cubr|enviamos|entreg|devol|vale|valen|abr|puede|copr|sped|consegn|vale|valgono|rimbors|cambi|sulle|per|cobre|envi|troc|reembols|tambem|para|verst|lever|geld|vergoed|ruil|open|op|voor|dekt)/;

/** What must be "too" is no favour. */
const thatIs = /(?<![a-z])(?:that|this|das|dies|cela|ca|eso|esto|questo|quello|isso|isto|dat|dit)(?![a-z])/;
const mustWords =
  /(?<![a-z])(?:must|has to|have to|need to|needs to|muss|mussen|doit|doivent|devez|debe|deben|deve|devono|devem|tem de|moet|moeten|only|nur|seulement|solo|so|alleen)(?![a-z])/;

/** What is let in "also" stands, most of it, in no approved sentence that lets anything in. */
function isAdded(
  own: ReadonlySet<string>,
  clause: Clause,
  sentence: Sentence,
  near: readonly ApprovedSentence[],
  input: RuleInput,
): boolean {
  if (own.size === 0 || mustWords.test(clause.folded) || !ruleWords.test(sentence.folded)) return false;
  // A figure that the source gives was read together with what it is for.
  if (
    judgedIn(input, clause).some(
      ({ fact, standing }) => standing === 'approved-source' && fact.kind !== 'code',
    )
  )
    return false;
  return !near.some((approved) => {
    if (approved.denied || onlyOf(input.language)?.test(approved.folded)) return false;
    const shared = [...own].filter((stem) => approved.stems.has(stem)).length;
    return shared / own.size >= mostOfIt;
  });
}
