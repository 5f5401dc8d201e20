import type { Finding } from '../../contract';
import { holds } from '../holds';
import { finding, type Rule, type RuleInput } from '../rule';
import type { Clause } from '../sentences';
import { stemsOf, topicsOf } from '../topics';

/** States in which a thing may or may not come back, and the word for its absence, on folded text. */
const states: readonly (readonly [state: string, without: string])[] = [
  ['worn', 'unworn|not (?:been )?worn'],
  ['opened|open', 'unopened|still sealed'],
  ['used', 'unused'],
  ['washed', 'unwashed'],
  ['getragene?[rns]?', 'ungetragene?[rns]?'],
  ['geoffnete?[rns]?|angebrochene?[rns]?', 'ungeoffnete?[rns]?'],
  ['gebrauchte?[rns]?|benutzte?[rns]?', 'ungebrauchte?[rns]?|unbenutzte?[rns]?'],
  ['gewaschene?[rns]?', 'ungewaschene?[rns]?'],
  ['gedragen', 'ongedragen'],
  ['geopende?|aangebroken', 'ongeopende?'],
  ['gebruikte?', 'ongebruikte?'],
  ['portee?s?', 'non portee?s?|jamais portee?s?'],
  ['ouverte?s?|entamee?s?', 'non ouverte?s?|non entamee?s?|scellee?s?'],
  ['usad[oa]s?', 'sin usar|sin uso|no usad[oa]s?|sem uso|nao usad[oa]s?'],
  ['abiert[oa]s?', 'sin abrir|precintad[oa]s?'],
  ['indossat[oaie]', 'non indossat[oaie]|mai indossat[oaie]'],
  ['apert[oaie]', 'non apert[oaie]|sigillat[oaie]'],
  ['usat[oaie]', 'non usat[oaie]|inutilizzat[oaie]'],
  ['abert[oa]s?', 'fechad[oa]s?|nao abert[oa]s?|lacrad[oa]s?'],
];
const whole = (source: string) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`);
const pairs = states.map(([state, without]) => ({ state: whole(state), without: whole(without) }));

/** "Also", "even": something is let in that a rule may keep out. By language, because German "also" is "so". */
const letIn: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    en: 'also|too|even|as well|including',
    de: 'auch|sogar|selbst',
    fr: 'aussi|meme|egalement|y compris',
    es: 'tambien|incluso|incluidos?',
    it: 'anche|perfino|compres[oaie]',
    pt: 'tambem|inclusive|ate mesmo',
    nl: 'ook|zelfs|inclusief',
  }).map(([language, source]) => [language, whole(source)]),
);
const fewestWords = 2;

/** A reply that allows what approved texts keep out: "worn is fine" of "unworn only", "also on sale prices" of "not on sale prices". */
export const permission: Rule = (input) =>
  input.sentences.flatMap((sentence) => {
    if (sentence.question || input.gate.verbatim.has(sentence.folded)) return [];
    return sentence.clauses.flatMap((clause): Finding[] => {
      if (clause.negated || clause.conditional || clause.echo) return [];
      const quote = keptOut(clause, input) ?? denied(clause, input);
      return quote === null
        ? []
        : [
            finding(input, 'claim.permission', 'warn', clause, {
              standing: 'contradicted',
              values: { approved: quote },
            }),
          ];
    });
  });

/** The approved sentence that asks for the opposite state; null where any approved text speaks of this state itself. */
function keptOut(clause: Clause, input: RuleInput): string | null {
  for (const { state, without } of pairs) {
    if (!state.test(clause.folded) || without.test(clause.folded)) continue;
    if (!/return|refund/.test([...topicsOf(clause.folded)].join()) && !accepts.test(clause.folded)) continue;
    const approved = input.gate.sentences.filter(
      (one) => one.language === input.language && holds(one, input.day),
    );
    const wants = approved.find((one) => without.test(one.folded));
    const allows = approved.some((one) =>
      state.test(one.folded.replace(new RegExp(without.source, 'g'), ' ')),
    );
    if (wants && !allows) return wants.source.quote ?? '';
  }
  return null;
}

const accepts =
  /(?<![a-z])(?:fine|ok|okay|accept(?:ed)?|no problem|in ordnung|kein problem|nehmen wir|pas de souci|acceptons|accepte|sin problema|aceptamos|va bene|accettiamo|aceitamos|geen probleem|nemen wij|mag|may be|can be|darf|durfen|peut etre|peuvent etre|puede estar|pueden estar|puede haber|puo essere|possono essere|pode estar|podem estar)(?![a-z])/;

/** "Also on sale prices", where an approved sentence says that sale prices are left out. */
function denied(clause: Clause, input: RuleInput): string | null {
  const words = letIn[input.language];
  if (!words?.test(clause.folded)) return null;
  const stems = stemsOf(clause.folded.replace(new RegExp(words.source, 'g'), ' '));
  if (stems.size < fewestWords) return null;
  const [rarest] = [...stems].sort(
    (a, b) => (input.gate.byStem.get(a)?.length ?? 0) - (input.gate.byStem.get(b)?.length ?? 0),
  );
  for (const at of input.gate.byStem.get(rarest ?? '') ?? []) {
    const one = input.gate.sentences[at];
    if (!one?.negated || one.language !== input.language || !holds(one, input.day)) continue;
    if (![...stems].every((stem) => one.stems.has(stem))) continue;
    const behind = one.folded.slice(one.folded.search(input.words.negation));
    const out = stemsOf(behind);
    if ([...stems].filter((stem) => out.has(stem)).length >= fewestWords) return one.source.quote ?? '';
  }
  return null;
}
