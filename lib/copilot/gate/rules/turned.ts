import type { Finding } from '../../contract';
import type { ApprovedSentence } from '../approved';
import { nearSentences } from '../near';
import { finding, type Rule } from '../rule';
import type { Clause } from '../sentences';
import { tellingStems } from '../topics';

/** Words that turn a rule round when one takes the other's place, on folded text. */
const pairs: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['before', 'after'],
    ['at least|minimum of|no less than', 'at most|up to|maximum of|no more than'],
    ['over|above|more than', 'under|below|less than'],
    ['with', 'without'],
  ],
  de: [
    ['vor', 'nach'],
    ['mindestens', 'hochstens|maximal|bis zu'],
    ['uber|mehr als', 'unter|weniger als'],
    ['mit', 'ohne'],
  ],
  fr: [
    ['avant', 'apres'],
    ['au moins|minimum', "au plus|maximum|jusqu'a"],
    ['plus de|au-dessus de', 'moins de|en dessous de'],
    ['avec', 'sans'],
  ],
  es: [
    ['antes de|antes del', 'despues de|despues del|tras'],
    ['al menos|minimo', 'como maximo|maximo|hasta'],
    ['mas de', 'menos de'],
    ['con', 'sin'],
  ],
  it: [
    ['prima di|prima del|prima della|prima dell', 'dopo'],
    ['almeno|minimo', 'al massimo|massimo|fino a'],
    ['oltre|piu di', 'meno di|sotto'],
    ['con', 'senza'],
  ],
  pt: [
    ['antes de|antes do|antes da', 'depois de|depois do|depois da|apos'],
    ['pelo menos|minimo', 'no maximo|maximo|ate'],
    ['acima de|mais de', 'abaixo de|menos de'],
    ['com', 'sem'],
  ],
  nl: [
    ['voor', 'na'],
    ['minimaal|minstens', 'maximaal|hoogstens|tot'],
    ['boven|meer dan', 'onder|minder dan'],
    ['met', 'zonder'],
  ],
};

const compiled = Object.fromEntries(
  Object.entries(pairs).map(([language, all]) => [
    language,
    all.map((pair) => pair.map(whole) as [RegExp, RegExp]),
  ]),
);

function whole(source: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, 'g');
}

/** Letters behind such a word in which what it speaks of must stand. */
const reach = 28;
/** Telling words that the two must have in common beside it. */
const fewestShared = 1;

/** "You pay after delivery" of "due before delivery": all is the same but the word that turns it round. */
export const turned: Rule = (input) => {
  const own = compiled[input.language];
  if (!own) return [];
  return input.sentences.flatMap((sentence): Finding[] => {
    if (sentence.question || input.gate.verbatim.has(sentence.folded)) return [];
    const near = nearSentences(sentence.folded, input.gate, input.day).filter(
      (approved) => approved.language === input.language && !approved.denied,
    );
    return sentence.clauses.flatMap((clause): Finding[] => {
      if (clause.negated || clause.echo) return [];
      const against = near.length > 0 ? opposite(clause, near, own) : null;
      if (!against) return [];
      return [
        finding(input, 'claim.negation', 'warn', clause, {
          standing: 'contradicted',
          source: against.source,
          values: { approved: against.source.quote ?? '' },
        }),
      ];
    });
  });
};

function opposite(
  clause: Clause,
  near: readonly ApprovedSentence[],
  own: readonly [RegExp, RegExp][],
): ApprovedSentence | null {
  for (const [a, b] of own) {
    for (const [mine, theirs] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const object of objectsOf(mine, clause.folded)) {
        if (near.some((approved) => objectsOf(mine, approved.folded).includes(object))) continue;
        const found = near.find(
          (approved) =>
            objectsOf(theirs, approved.folded).includes(object) && sharesMore(clause, approved, object),
        );
        if (found) return found;
      }
    }
  }
  return null;
}

/** What stands next behind each such word: its first telling stem, or its figure. */
function objectsOf(pattern: RegExp, folded: string): string[] {
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const behind = folded.slice(match.index + match[0].length).slice(0, reach);
    const figure = /^[^a-z\d]{0,3}(\d[\d.,]*)/.exec(behind)?.[1];
    if (figure) return [figure.replace(/[.,]$/, '')];
    const [first] = tellingStems(behind.split(/[,;:.(]/)[0] ?? '');
    return first ? [first] : [];
  });
}

function sharesMore(clause: Clause, approved: ApprovedSentence, object: string): boolean {
  const shared = [...tellingStems(clause.folded)].filter(
    (stem) => stem !== object && approved.stems.has(stem),
  );
  return shared.length >= fewestShared;
}
