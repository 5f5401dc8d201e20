import type { RuleLanguage } from '../language/rule-languages';
import { phrases } from '../text/phrases';

/** Words that deny what follows them in the same clause. */
const deniers: Readonly<Record<RuleLanguage, string>> = {
  en: "not, no need, never, won't, don't, didn't, wasn't, isn't, wouldn't, without, no, nobody, neither, nor, rather than, instead of, no longer, decided against, no intention of, not going to, haven't, hasn't",
  es: 'no, nunca, sin, jamas, tampoco, ni, no hace falta, en vez de, en lugar de',
  fr: "ne, n', pas, jamais, sans, aucun, aucune, plutot que, pas besoin, inutile de, au lieu de",
  de: 'nicht, kein, keine, keinen, keinem, keiner, nie, niemals, ohne, statt, anstatt',
  pt: 'nao, nunca, sem, jamais, nem, em vez de, nenhum, nenhuma',
  it: 'non, mai, senza, nessun, nessuna, ne, invece di, piuttosto che',
  nl: 'niet, geen, nooit, zonder, noch, in plaats van',
};

/** Denials that are threats: "I won't hesitate to", "don't make me". */
const threats: Readonly<Record<RuleLanguage, string>> = {
  en: "hesitate to, don't make me, don't want to have to, not want to have to, not afraid to, no choice but, no other choice, no other option, no option but, not only, not just, leave me no, won't think twice, no problem, why (not|shouldn't), if not, rather not, if you don't, if you do not, if you can not, if you can't, if it is not, if I don't, if i do not, if i don't",
  es: 'no dudare, no quiero tener que, no me obliguen, no me queda [mas|otra] (remedio|opcion), no tengo mas remedio, no solo, si no, no tendre mas remedio',
  fr: "n'hesiterai pas, pas hesiter a, n'aurai pas d'autre choix, pas d'autre choix, pas le choix, ne m'obligez pas, si vous ne, pas seulement, sans reponse, sans nouvelles, sans retour",
  de: 'nicht zogern, nicht scheuen, keine andere wahl, nicht nur, nicht davor zuruck, wenn nicht, falls nicht, keine (antwort|ruckmeldung), ohne (antwort|ruckmeldung)',
  pt: 'nao hesitarei, nao quero ter de, nao quero ter que, nao me resta outra, nao terei outra, nao so, se nao',
  it: 'non esitero, non vorrei dover, non avro altra scelta, non mi resta altro, non solo, se non, non mi lasciate',
  nl: 'niet aarzelen, niet twijfelen om, geen andere keus, geen andere keuze, niet alleen, als jullie niet, als u niet, als ik niet, zonder reactie, geen reactie',
};

/** Words that open a new clause, where an earlier "not" has lost its hold. */
const clause =
  /[,;:()]|(?<![a-z])(?:but|so|then|and|i'll|i will|i'm|i am|i've|we'll|we will|because|or|pero|entonces|asi que|porque|mais|donc|alors|car|et|aber|sondern|dann|weil|und|mas|entao|porque|ma|quindi|allora|perche|maar|dus|dan|omdat|en)(?![a-z])/g;

/** Up to this many characters before the hit can deny it. */
const reach = 48;

const denying = compileAll(deniers);
const threatening = compileAll(threats);

/** True when the words before a hit, up to the last clause break, deny it. */
export function negated(before: string, language: RuleLanguage): boolean {
  const near = before.slice(-reach);
  let from = 0;
  for (const match of near.matchAll(clause)) from = match.index + match[0].length;
  const part = near.slice(from);
  const deny = denying[language];
  deny.lastIndex = 0;
  if (!deny.test(part)) return false;
  const threat = threatening[language];
  threat.lastIndex = 0;
  return !threat.test(before);
}

function compileAll(lists: Readonly<Record<RuleLanguage, string>>): Record<RuleLanguage, RegExp> {
  const made = {} as Record<RuleLanguage, RegExp>;
  for (const [language, list] of Object.entries(lists)) {
    const pattern = phrases(list);
    if (pattern) made[language as RuleLanguage] = pattern;
  }
  return made;
}
