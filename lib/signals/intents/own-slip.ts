import type { ByLanguage } from '../language/rule-languages';
import { phrasesFor, says } from '../text/by-language';
import { fold } from '../text/fold';

/** The customer tells of a mistake of their own; "you sent it by mistake" is none. */
const slips: ByLanguage = {
  en: "(i|i've|we|we've) [have|had|just|only] (placed|ordered|chose|picked|bought|selected|entered|typed|put|paid|clicked|used|sent|cancel*ed|made|did) ... (by mistake|by accident|in error|mistakenly|accidentally), (i|i've|we|we've) [have|had|just] (accidentally|mistakenly|misjudged|misread|mistyped|messed up|mixed up), (i|we) [have|had|just|only] (ordered|chose|picked|entered|typed|put|selected|gave|used|clicked|bought) [in] (the|a|my) (wrong|old|previous) [size|colour|color|one|item|model|shade|product|address|amount|quantity|variant|version], (i|we) [have] made a (mistake|typo|slip), [it was|its|was] my [own] (mistake|bad|error|slip|fault), (my|an) [own] typo, (ordered|chose|picked|bought|selected) (the|a) wrong (size|colour|color|one|item|model|shade|product|amount|quantity|variant|version)",
  es: '(me equivoqué|me he equivocado|me confundí), (pedí|compré|puse|elegí|hice) ... (por error|sin querer), (puse|elegí|pedí|di) .. (mal|equivocad*|anterior), (fue|es) (mi|un) error mío, error mío, (pedí|elegí|compré|seleccioné) (la|el|un|una) (talla|color|modelo|producto|artículo|tono) (equivocad*|incorrect*)',
  fr: "(me suis) (trompé*|planté*|gouré*), (j'ai) (commandé|choisi|mis|acheté|passé) ... par erreur, mon erreur, (j'ai) (fait une erreur), (j'ai) (pris|choisi|commandé|sélectionné) (la|le|une|un) (mauvais|mauvaise)",
  de: '(ich|habe|hab) .. (versehentlich|aus versehen), (habe|hab) mich (vertan|verklickt|vertippt|verschrieben|geirrt), mein (fehler|versehen), (falsche|falschen|falsches|verkehrte|verkehrten) [artikel|größe|farbe|ware|modell|adresse|produkt|menge|sorte] [leider|versehentlich] (bestellt|gewählt|ausgewählt|genommen|angegeben|eingegeben|gekauft)',
  nl: '(ik|heb) .. (per ongeluk|per abuis), (heb|had) me vergist, mijn (fout|vergissing), (verkeerde|foute) [maat|kleur|artikel|model|product|adres] (besteld|gekozen|ingevuld|gekocht)',
  it: '(ho) (ordinato|scelto|messo|comprato) ... per (errore|sbaglio), mi sono sbagliat*, ho sbagliato, (mio errore|errore mio)',
  pt: '(pedi|comprei|escolhi|coloquei|fiz) ... (por engano|sem querer), (me enganei|enganei-me), (meu erro|erro meu)',
};

/** The text without it: "I ordered the wrong colour" asks for no colour. Folded where a slip is told. @param text as the customer wrote it */
export function withoutSlip(text: string, language: string): string {
  const folded = fold(text).text;
  let left = folded;
  for (const pattern of phrasesFor(slips, language)) left = left.replace(pattern, ' ');
  return left === folded ? text : left;
}

/** @param text as the customer wrote it */
export const tellsOwnSlip = (text: string, language: string): boolean =>
  says(slips, language, fold(text).text);
