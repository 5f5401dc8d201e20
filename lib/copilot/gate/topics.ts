import { fold } from '../../signals/text/fold';

/**
 * What a value is about, in seven languages: "30 days" of returns and "30 days" of warranty are different things. Stems
 * on folded text.
 */
const topics: Readonly<Record<string, string>> = {
  return:
    'return|send (?:it|them|this) back|sent back|ruckgabe|rucksend|zuruckschick|zurucksend|zuruckgeb|retour|renvoy|renvoi|rendre|devol|devuel|reso\\b|resi\\b|restitu|terugstur|terugzend|bedenktijd|widerruf',
  refund:
    'refund|money back|reimburs|erstatt|geld zuruck|rembours|reembols|rimbors|terugbetal|geld terug|estorn',
  shipping:
    'deliver|shipping|shipment|dispatch|arriv|liefer|versand|zustell|livrai|livre|expedi|envio|entreg|llega|spediz|consegn|lever|bezorg|verzend|cheg|standard',
  express: 'express|next.day|next working|espress|urgente',
  exchange: 'exchang|swap|umtausch|tausch|echang|cambi|troc|ruil',
  warranty: 'warrant|guarantee|garant|gewahrleist',
  cancel: 'cancel|storn|annul|anul|address',
  repair: 'repair|mend|reparat|repar|ripar|reparier',
  discount:
    'discount|promo|voucher|coupon|rabatt|gutschein|remise|reduc|descuento|descont|sconto|korting|first order',
  fee: 'restock|fee\\b|fees\\b|gebuhr|frais|tarifa|taxa|tassa|kosten',
  damage:
    'damag|broken|defect|faulty|wrong item|beschadig|defekt|endommag|abim|casse|danad|roto|danific|danneg|rott|kapot|photo|foto',
  wrong: 'wrong|falsch|errone|incorrect|sbagliat|equivocad|errad|verkeerd',
  replacement: 'replac|ersatz|ersetz|remplac|reemplaz|sustitu|sostitu|vervang|substitu',
  lost: 'lost|missing|verloren|perdu|perdid|smarrit|kwijt|last scan|inquiry',
  reply: 'reply|answer|respond|antwort|repond|respon|rispo|antwoord|get back',
  adjust: 'price adjust|price drop|price match|price difference|preisanpass|ajuste de pre|ajustement',
  subscription: 'subscri|abonn|abo\\b|suscrip|assinat|abbon|billing',
  free: 'free over|free shipping|free deliver|free from|kostenlos|versandkostenfrei|gratuit|gratis|gratuito',
};

const compiled = Object.entries(topics).map(([name, source]): [string, RegExp] => [
  name,
  new RegExp(`(?<![a-z])(?:${source})`),
]);

/** "30 days from delivery": where a time begins, not what it is about. */
const sinceDelivery =
  /(?<![a-z])(?:from|after|of|since|nach|ab|seit|apres|a compter de|desde|tras|despues de|dalla|dopo|apos|depois d[ao]|na|vanaf)(?: (?:the|der|dem|la|el|a|de|votre|your))?(?: (?:date|day|datum|tag|jour|dia) (?:of|de|der|van))? (?:deliver|livrais|lieferung|zustellung|entrega|consegna|levering)[a-z]*/g;

/** "garantie@shop.example" speaks of no guarantee. */
const address = /[^\s@]{1,64}@[^\s@]{1,64}|https?:\/\/\S{1,200}/g;

/** Names of the topics that a folded text speaks of. */
export function topicsOf(folded: string): Set<string> {
  const text = folded.replace(address, ' ').replace(sinceDelivery, ' ');
  return new Set(compiled.filter(([, pattern]) => pattern.test(text)).map(([name]) => name));
}

const anyTopic = new RegExp(`(?<![a-z])(?:${Object.values(topics).join('|')})[a-z]*`, 'g');

/** A folded text without the words that name a topic. */
export const withoutTopics = (folded: string): string =>
  folded.replace(address, ' ').replace(sinceDelivery, ' ').replace(anyTopic, ' ');

const cache = new WeakMap<{ folded: string }, ReadonlySet<string>>();

/** The topics of a sentence or clause, worked out once. */
export function topicsIn(part: { folded: string }): ReadonlySet<string> {
  const known = cache.get(part);
  if (known) return known;
  const found = topicsOf(part.folded);
  cache.set(part, found);
  return found;
}

const word = /[a-z]{3,}/g;
const small = new Set(
  'the and for you your our with this that have has are was were will can not any all from they them der die das und fur sie ihr ihre wir ist sind mit von den dem ein eine einen auf les des une pour vous votre nous est sont avec dans que los las para con una por del sus esta este como uma seu sua com voce per che con del della sono nel voor van een het uw zijn met dat'.split(
    ' ',
  ),
);
/** "returned" and "returning" meet in their first letters, in every language of the product. */
const stemLength = 5;

/** Short words too lose the letter of their plural: "names" is "name". */
export const stemOf = (raw: string) =>
  raw.length > 3 && raw.length <= stemLength && raw.endsWith('s')
    ? raw.slice(0, -1)
    : raw.slice(0, stemLength);

/** Stems of the words that carry meaning, each once, from folded text. */
export function stemsOf(folded: string): Set<string> {
  const found = new Set<string>();
  for (const [raw] of folded.matchAll(word)) if (!small.has(raw)) found.add(stemOf(raw));
  return found;
}

/** Stems that stand beside every value and every rule, and tell of none. */
const weak = new Set(
  'one new out get goes cost coste costo custo gasto frais spese gebuh charg fee betra price amoun takes take within after before day week month year hour busin worki order price only also just more than then here there when what which where would could should about into over under per each every some other kostet koste dauer inner nach vor tag tage tagen werkt woche monat jahr stund beste preis nur auch noch mehr als hier dann wenn wird werde kann konne oder aber coute prend compt sous apres avant jour jours ouvre semai mois anne heure comma prix aussi plus cela donc alors vous peut pouve cuest tarda tard dias habil labor meses mes anos hora pedid preci tambi mas este cada puede costa dura entro dopo prima giorn lavor setti mese mesi anni ore ordin prezz anche piu cada puo demor leva custa pode dia uteis mes encom preco tambe mais ate duurt kost binne na dagen werkd weken maand jaar uur prijs ook meer kunt kun word en naar vanaf'
    .split(' ')
    .map(stemOf),
);

/** The stems that tell one thing from another. */
export function tellingStems(folded: string): Set<string> {
  return new Set([...stemsOf(folded)].filter((stem) => !weak.has(stem)));
}

export const folded = (text: string): string => fold(text).text;

/** A name as a part of a pattern. */
export const escapedName = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
