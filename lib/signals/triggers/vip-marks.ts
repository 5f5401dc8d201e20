/**
 * How shops mark the customers they care for most, in a tag, a field, a system line or a colleague's note. All patterns read folded
 * text (text/fold.ts).
 */

const customers =
  '(?:cliente?s?|clienta|customers?|clients?|buyers?|kunden?|kundin|klanten?|members?|membres?|miembros?|membros?|lid|shoppers?|accounts?|comptes?|spenders?)';
const metals =
  '(?:gold|or|oro|ouro|goud|platin(?:um|o|e|a)?|diamante?|diamant|diamond|black|elite|premium|prestige|vip)';
/** An amount of a thousand or more, or written with a k. */
const thousands = '(?:[€$£] ?\\d{1,3}[.,]?\\d{3}|\\d{1,3}[.,]\\d{3}|\\d{1,3} ?k|\\d{1,3}000)';

const patterns = [
  'v\\.?i\\.?p\\.?s?',
  `top[ _-]?(?:\\d{1,4}|${customers}|kunde|kundin|klant)`,
  'topkund(?:e|in)|topklant',
  '(?:\\d{1,2}|eins?) ?%? ?top[ _-]?(?:customer|tier)',
  // A metal or a stone by itself is a level, unless it is what is sold.
  '(?:platin(?:um|o|e|a)?|platine|diamond|diamant[ei]?)(?![ _-]?(?:ring|collection|chain|necklace|earring|bracelet|stud|set|edition|plated|collier|kette|kollektion|collana|anello|anillo|anel|coleccion))',
  'black[ _-]card',
  '(?:gold|oro|ouro|goud|silver|elite|prestige|signature|founders?|private|premier)[ _-](?:member|tier|status|kunde|client|customer|klant|household|account|circle|club|level)',
  '(?:tier|status|level|livello|nivel|niveau|stufe|segment|segmento)[ :_-]{1,3}(?:gold|oro|or|ouro|goud|elite|a\\+|1|one|platino|platina)',
  `${customers}[ _-]${metals}`,
  `(?:gouden|goldener?|gold)[ _-]?(?:lid|klant|kunde|kundin|mitglied)`,
  '(?:top|best|grand|important|strategic|biggest|largest)[ _-](?:account|compte|buyer|member|client|cliente|customer)',
  `(?:one|some) of (?:our|the) (?:very |most )?(?:best|biggest|top|largest|oldest|key|important|valued|loyal) ${customers}`,
  `(?:wichtig|sehr wichtig|gross|wertvoll)(?:e|er|es|ste|ster|sten)? (?:kunde|kundin|kunden)`,
  `${customers} (?:muy |tres |molto |muito |heel )?(?:important\\w{0,7}|especial|especiales|speciale|prioritari\\w{1,2}|prioritaire|preferente|privilegi\\w{1,6}|privilege|strategi\\w{1,6})`,
  '(?:belangrijke|trouwste|beste|speciale) klant',
  'priority[ _-](?:customer|client|account|member)',
  'grand compte|grands comptes|gros(?:se)? cliente?|bon(?:ne)? cliente?',
  'concierge|major account|big spender|a-list|a-kunde|white[ _-]glove',
  `(?:spends?|spent|ltv|clv|lifetime value|lifetime spend|customer value|valore cliente|valor do cliente|valor del cliente|umsatz|kundenwert|klantwaarde|gasta|gasto|depense|besteedt)[^.\\n\\d€$£]{0,30}${thousands}`,
  'top[ _-]?\\d{1,2} ?%',
  'high[ _-](?:value|ltv|spender|roller|priority[ _-]customer)',
  'key[ _-]account|whale|grosskund(?:e|in)|stammkund(?:e|in)|grootverbruiker|inner circle|ambassador',
];

export const marks = new RegExp(`(?<![a-z0-9])(?:${patterns.join('|')})(?![a-z0-9])`);

/** Just before a mark: it is denied, or was once true. */
export const denials =
  /(?<![a-z])(?:not|no|non|kein|keine|geen|nao|isn't|former|ex|lost|expired|remove|removed|never)[\s:_-]{1,3}(?:a |an |longer |yet |more |un |en )?$/;

/** Fields that tell how much a customer counts. */
export const fieldNames =
  /(?<![a-z])(?:vip|tier|loyalty|segment\w{0,2}|status|level|rank|value|clv|ltv|customer[ _-](?:type|group|class)|membership|stufe|kundenstatus|kundengruppe|kundenklasse|niveau|nivel|livello|statut|fidelite|fidelidad|fidelidade|fedelta|klantgroep|klantstatus|categoria cliente|grupo de clientes?)(?![a-z])/;

export const yes = /^(?:yes|true|1|si|oui|ja|sim|y|on|active)$/;

export const topTier = new RegExp(
  `(?<![a-z])(?:${metals.replace('|or|', '|')}|top|high[ _-]?(?:value|spender)|ambassador)(?![a-z])|^or$|^a\\+?$|^tier ?1$`,
);
