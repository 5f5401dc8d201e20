import type { Bound } from './limits';

/** What a value does in its sentence, on folded text. */
export interface Around {
  before: string;
  after: string;
  about: string;
  whole: string;
}

/** A time that something takes, which others may shorten; otherwise a time that somebody is given. */
export const takes =
  /(?<![a-z])(?:takes?|taking|tardan|need(?:s|ed)?|lasts?|dauert|dauern|braucht|prend|prennent|comptez|dure|durent|tarda|tardan|tardara|demora|demoram|leva|impiega|richiede|ci vogliono|duurt|duren)(?![a-z])/;
/** What the shop does, and is given a time for. */
export const performed = new Set(['refund', 'shipping', 'reply', 'repair', 'replacement']);

const over =
  /(?<![a-z])(?:over|above|from|more than|at least|minimum(?: of)?|spend|ab|uber|mindestens|mindestbestellwert(?: von)?|des|a partir d[e']?|plus de|superieure?s? a|au.dela de|a partir de|mas de|desde|superior(?:es)? a|a partire da|oltre|sopra|da|acima de|vanaf|boven|besteed)(?: (?:a|an|the|eur|usd|gbp))? ?$/;
const overAfter =
  /^ ?(?:or more|and (?:over|up|above)|minimum|oder mehr|bestellwert|einkaufswert|ou plus|d'achats?|o mas|de compra|o piu|di spesa|ou mais|em compras|of meer)/;
const under =
  /(?<![a-z])(?:under|below|less than|unter|moins de|menos de|meno di|sotto|onder|up to|bis zu|jusqu'a|hasta|fino a|ate|tot)(?: the)? ?$/;
const off =
  /^ ?(?:off|discount|rabatt|nachlass|de remise|de reduction|de descuento|di sconto|de desconto|korting)/;
const saves =
  /(?<![a-z])(?:saves?|off|discount|rabatt|remise|reduction|descuento|sconto|desconto|korting|difference)(?![a-z])/;
const costs =
  /(?<![a-z])(?:costs?|charges?|fees?|price[ds]?|pay|it's|is|for|kostet|kosten|berechnen|betragen|betragt|[a-z]*kosten|[a-z]*gebuhr|coute|coutent|frais|prix|tarif|sont de|est de|cuestan?|costes?|costo|precio|es de|costano?|costa|prezzo|e di|custam?|custo|preco|e de|kost|prijs|bedraagt|bedragen)(?![a-z])/;

/** "By 3 pm", "order before 14:00". */
const by =
  /(?<![a-z])(?:by|before|until|till|bis|vor|avant|jusqu'a|antes de(?: las?)?|hasta(?: las?)?|prima delle|entro(?: le)?|antes das?|ate(?: as)?|voor|tot)(?: zu)? ?$/;
const beforeSomething = /^ ?(?:before|vor|avant|antes|prima|voor|in advance|notice)(?![a-z])/;
/** "The 60 days count from the day of delivery": how a time is counted. */
const counted =
  /^ ?(?:counts?|begins?|starts?|runs?|zahlen|beginnen|laufen|comptent|commencent|courent|cuentan|empiezan|contano|decorrono|contam|comecam|tellen|lopen|gaan in)(?![a-z])/;
const ago = /^ ?(?:ago|later|earlier|old|spater)(?![a-z])/;

/** Null where the value states nothing that another could deny. */
export function roleOf(unit: string, matter: string, around: Around): string | null {
  const { before, after, about, whole } = around;
  if (unit === 'clock') return by.test(before) ? 'cut-off' : null;
  if (unit === 'time') {
    if (ago.test(after) || counted.test(after)) return null;
    if (beforeSomething.test(after)) return 'notice';
    return performed.has(matter) || takes.test(before) ? 'takes' : 'given';
  }
  if (over.test(before) || overAfter.test(after) || /(?:^| )over(?: |$)/.test(about)) return 'over';
  if (under.test(before)) return 'under';
  if (off.test(after) || matter === 'discount' || saves.test(before)) return 'off';
  if (unit === '%') return matter === 'fee' ? 'fee' : null;
  return costs.test(before) || costs.test(about) || costs.test(whole) ? 'costs' : null;
}

const most =
  /(?<![a-z])(?:up to|at most|no more than|no longer than|max(?:imum|imal|imaal)?(?: of| de| di)?|bis zu|hochstens|spatestens|jusqu'a|au plus|hasta|como maximo|fino a|al massimo|ate|no maximo|tot|hooguit|uiterlijk)(?: (?:within|nach|in))? ?$/;
const inTime =
  /(?<![a-z])(?:within|in|innerhalb(?: von)?|binnen|sous|dans les|sous les|en|dentro de|en un plazo de|entro|em|no prazo de)(?: the| a)? ?$/;
const usual =
  /(?<![a-z])(?:usually|normally|mostly|often|typically|generally|on average|about|around|approximately|roughly|most|meist(?:ens)?|normalerweise|in der regel|etwa|ca|rund|ungefahr|generalement|habituellement|environ|en general|suele[n]?|normalmente|aproximadamente|unos|di solito|circa|in genere|geralmente|cerca de|meestal|ongeveer|doorgaans)(?![a-z])/;

/** "Within 10 days" of what the shop does is a limit; of what a customer may do, it is the rule. */
export function boundOf(matter: string, role: string, before: string, after: string): Bound {
  if (most.test(before) || /^ ?(?:or less|at most|maximum|max)(?![a-z])/.test(after)) return 'most';
  if (role !== 'takes') return 'exact';
  if (usual.test(before)) return 'usual';
  return performed.has(matter) && inTime.test(before) ? 'most' : 'exact';
}
