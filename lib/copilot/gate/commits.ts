import { judgedIn, type RuleInput } from './rule';
import { type Clause, has, type Sentence } from './sentences';
import type { Compiled } from './words/gate-words';
import { type CommitKind, commitKinds } from './words/words';

const cache = new WeakMap<Clause, readonly CommitKind[]>();

/** Remedies that a clause speaks of, promised or not. */
export function commitsIn(clause: Clause, words: Compiled): readonly CommitKind[] {
  const known = cache.get(clause);
  if (known) return known;
  const kinds = commitKinds.filter((kind) => has(words.commits[kind], clause.folded));
  cache.set(clause, kinds);
  return kinds;
}

/**
 * True when the clause promises: somebody acts, nothing is denied, and nothing must happen first. A delivery is only
 * promised with a day or an hour, a call or an answer only with a time.
 */
export function isCommitted(kind: CommitKind, clause: Clause, sentence: Sentence, input: RuleInput): boolean {
  if (clause.negated || sentence.conditional || clause.echo || purpose.test(clause.folded)) return false;
  const acts = has(input.words.perform, clause.folded) || (kind === 'waiver' && free.test(clause.folded));
  if (!acts && !(dated.has(kind) && comingDay(clause, input))) return false;
  if (kind === 'delivery')
    return (timed(clause, input, ['date']) && !isTimetable(clause, input)) || hasty(clause, input);
  if (kind === 'callback')
    return (
      timed(clause, input, ['date', 'duration']) ||
      /\b(?:call|anruf|rufe|appel|llam|ligar|chiam|bel)/.test(clause.folded)
    );
  return true;
}

/** "The next van leaves on Monday": days that approved texts give, told of nobody's parcel. */
const isTimetable = (clause: Clause, input: RuleInput) =>
  !(toYou[input.language] ?? toYou.en)?.test(clause.folded) &&
  !has(input.words.commits.guarantee, clause.folded) &&
  judgedIn(input, clause)
    .filter(({ fact }) => fact.kind === 'date')
    .every(({ fact, standing }) => standing === 'approved-source' && !fact.value.startsWith('day:'));

/** The customer's parcel, hands or door. */
const toYou: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    en: "you|your|yours|you'll|it|it'll|parcel|package|order|replacement",
    de: 'sie|ihnen|ihre?[nrms]?|du|dir|dein~|es|paket|sendung|bestellung|rad|gerat',
    fr: 'vous|votre|vos|te|ton|tu|il|elle|colis|commande',
    es: 'te|tu|tus|le|su|sus|os|ti|usted|lo|la|paquete|pedido',
    it: 'ti|tuo|tua|le|suo|sua|lo|la|lei|vi|pacco|ordine',
    pt: 'voce|te|seu|sua|lhe|teu|tua|pacote|encomenda|pedido',
    nl: 'u|uw|je|jouw|jou|het|hij|ze|pakket|bestelling',
  }).map(([language, source]) => [
    language,
    new RegExp(`(?<![a-z])(?:${source.replaceAll('~', '[a-z]{0,4}')})(?![a-z])`),
  ]),
);

/** "To have it by the 27th, order today": what must be done for it, and no promise. */
const purpose =
  /^(?:to|in order to|um|damit|pour|afin|para|per|om) (?!(?:you|us|me|sie|ihnen|vous|nous|ti|te|u)(?![a-z]))[a-z]/;

/** These are promised by the day alone, whoever acts: "an engineer will be with you tomorrow". */
const dated = new Set<CommitKind>(['delivery', 'callback', 'refund', 'replacement']);
/** "You can return it free of charge" gives something away whoever acts. */
const free =
  /(?<![a-z])(?:free of charge|at no (?:extra )?cost|no charge|kostenlos[a-z]*|kostenfrei[a-z]*|ohne (?:abzug|abzuge|gebuhr|kosten)|sans frais|gratuitement|sin (?:coste|costo|cargo)|senza (?:costi|spese)|gratuitamente|sem (?:custos?|encargos)|zonder kosten|kosteloos)(?![a-z])/;
/** Of today, only the evening is always still to come. */
const evening = /night|evening|abend|soir|noche|avond|sera|noite/i;

/** A day or an evening that is still to come. */
export const comingDay = (clause: Clause, input: RuleInput) =>
  judgedIn(input, clause).some(
    ({ fact }) => /^day:\+[1-9]/.test(fact.value) || (fact.value === 'day:+0' && evening.test(fact.text)),
  );

/** Hours until something is in the customer's hands: no carrier's time is given in hours. */
const hasty = (clause: Clause, input: RuleInput) =>
  judgedIn(input, clause).some(
    ({ fact }) => fact.kind === 'duration' && / (?:hour|minute)$/.test(fact.value),
  );

/** A time in the clause that is not yet in the past. */
function timed(clause: Clause, input: RuleInput, kinds: readonly string[]): boolean {
  return judgedIn(input, clause).some(
    ({ fact }) => kinds.includes(fact.kind) && !/^day:-/.test(fact.value) && !isPast(fact.value, input.day),
  );
}

const isPast = (value: string, day: string) => /^\d{4}-/.test(value) && value < day;
