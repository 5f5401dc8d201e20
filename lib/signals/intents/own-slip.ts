import type { ByLanguage } from '../language/rule-languages';
import { says } from '../text/by-language';
import { fold } from '../text/fold';

/** The customer tells of a mistake of their own; "you sent it by mistake" is none. */
const slips: ByLanguage = {
  en: "(i|i've|we|we've) [have|had|just|only] (placed|ordered|chose|picked|bought|selected|entered|typed|put|paid|clicked|used|sent|cancel*ed|made|did) ... (by mistake|by accident|in error|mistakenly|accidentally), (i|i've|we|we've) [have|had|just] (accidentally|mistakenly|misjudged|misread|mistyped|messed up|mixed up), (i|we) [have|had|just|only] (ordered|chose|picked|entered|typed|put|selected|gave|used|clicked|bought) [in] (the|a|my) (wrong|old|previous), (i|we) [have] made a (mistake|typo|slip), [it was|its|was] my [own] (mistake|bad|error|slip|fault), (my|an) [own] typo",
  es: '(me equivoqué|me he equivocado|me confundí), (pedí|compré|puse|elegí|hice) ... (por error|sin querer), (puse|elegí|pedí|di) .. (mal|equivocad*|anterior), (fue|es) (mi|un) error mío, error mío',
  fr: "(me suis) (trompé*|planté*|gouré*), (j'ai) (commandé|choisi|mis|acheté|passé) ... par erreur, mon erreur, (j'ai) (fait une erreur)",
  de: '(ich|habe|hab) .. (versehentlich|aus versehen), (habe|hab) mich (vertan|verklickt|vertippt|verschrieben|geirrt), mein (fehler|versehen)',
  nl: '(ik|heb) .. (per ongeluk|per abuis), (heb|had) me vergist, mijn (fout|vergissing)',
  it: '(ho) (ordinato|scelto|messo|comprato) ... per (errore|sbaglio), mi sono sbagliat*, ho sbagliato, (mio errore|errore mio)',
  pt: '(pedi|comprei|escolhi|coloquei|fiz) ... (por engano|sem querer), (me enganei|enganei-me), (meu erro|erro meu)',
};

/** @param text as the customer wrote it */
export const tellsOwnSlip = (text: string, language: string): boolean =>
  says(slips, language, fold(text).text);
