import type { Fact } from '../../signals/brief';

/** Whether a length of time is told as a rule of the shop, or as one that has passed or is left. */

const given =
  /(?:you have|you get|you've got|sie haben|du hast|haben sie|vous avez|tu as|vous disposez de|tienes|tiene|tenéis|dispones de|tem|tens|você tem|hai|ha|avete|u heeft|je hebt|heeft u)(?: up to| bis zu| jusqu'à| hasta| até| fino a| tot)?\s$/iu;
const takenFor =
  /^\s(?:to|from|after|for|in which|time|zeit|um|ab|nach|pour|après|à compter|para|desde|después|de plazo|após|depois|a partir|per|da|dal|dopo|di tempo|om|na|vanaf|de tijd|tijd)(?![\p{L}])/iu;

/** "You have 90 days to return it": a time that the shop gives. */
export const isAllowance = (fact: Fact, text: string): boolean =>
  given.test(text.slice(Math.max(0, fact.start - 30), fact.start)) &&
  takenFor.test(text.slice(fact.end, fact.end + 14));

/** "Lasts", "within", "the guarantee is". */
const before =
  /(?:lasts?|takes?|within|up to|valid(?: for)?|(?:guarantees?|warranty|window|period|trial)(?: of| for| is| runs?| lasts?)?|cover(?:ed|s)?(?: for)?|for|dauert|innerhalb(?: von)?|gilt|gelten|bis zu|binnen|(?:garantie|frist|rückgabe\p{L}*)(?: von| beträgt| ist| läuft)?|dure|sous|dans les|pendant|valable|délai (?:de|est de)|garantie (?:de|est de)|dura|durante|tarda|dentro de|en|plazo (?:de|es de)|garantía (?:de|es de)|entro|vale|per|garanzia (?:di|è di)|termine (?:di|è di)|demora|em até|leva|garantia (?:de|é de)|prazo (?:de|é de)|duurt|geldt|tot)(?: (?:about|around|etwa|rund|environ|unos|circa|cerca de|ongeveer))? $/iu;
const behind =
  /^[ -](?:before|after|from(?! now)|of (?:delivery|purchase)|vor|nach|avant|après|antes|después|prima|dopo|depois|após|voor|na|warranty|guarantee|return|window|trial|money|(?:de |di )?(?:garantie|garantía|garanzia|garantia|plazo|prazo|tempo)|frist|rückgabe|bedenktijd|lang)/iu;

export const isRule = (fact: Fact, text: string): boolean =>
  before.test(text.slice(Math.max(0, fact.start - 36), fact.start)) ||
  behind.test(text.slice(fact.end, fact.end + 16)) ||
  isAllowance(fact, text);
