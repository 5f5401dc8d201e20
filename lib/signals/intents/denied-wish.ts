/**
 * Whether a wish is named only to say that it is not one: "I don't want to cancel, just ...", "no necesito devolverlo",
 * "Geld zurück brauche ich nicht". Folded text, seven languages. What may stand between the denial and the wish is a
 * closed list of small words: "I don't want them, can I return them" denies no return.
 */

const reach = 70;

/** The denial of a will, and the small words that may follow it. */
const before: readonly RegExp[] = [
  ofWill(
    "(?:do not|don'?t|did not|didn'?t|not|no longer|never|wouldn'?t|would not)(?: (?:really|actually|necessarily|even|at all|yet))?" +
      ' (?:want(?:ed|ing)?|wanna|wish(?:ing)?|like|looking|trying|asking|planning|going|intend(?:ing)?|writing|here|interested in|need)',
    'to|for|you|u|a|an|any|another|the|my|our|it|them|this|that|these|be|have|get|go|just|really|full|whole|in|going|through|with|start|make|do',
  ),
  ofWill(
    'no (?:need|intention|wish|plans?|desire|reason) (?:for|to|of)|rather than|instead of|without',
    'a|an|any|another|the|my|it|them|this|having|to|have|you|be|get|getting|do',
  ),
  ofWill(
    '(?:will|mochte|mocht|wollte|wollen|mochten|wunsche|brauche?|bitte|suche)(?: [a-z0-9]{1,14}){0,4} (?:nicht|kein(?:e|en|er|es)?)',
    'die|den|das|es|sie|ihn|meine?n?|diese?[rsn]?|eine?n?|bestellung|mehr|unbedingt|wirklich|gleich|extra|gar|direkt|etwa|um',
  ),
  ofWill(
    '(?:statt|anstatt|anstelle|ohne)',
    'die|den|das|es|sie|ihn|meine?n?|diese?[rsn]?|eine[rns]?|einem|dass|bestellung|zu',
  ),
  ofWill(
    "(?:ne |n')?(?:veux|voudrais|souhaite|desire|souhaitons|voulons|cherche|demande|ai)(?: vraiment)? (?:pas|plus|aucune?)(?: (?:besoin|envie))?(?: (?:du tout|forcement|specialement))?",
    "d'|de|l'|la|le|les|un|une|mon|ma|mes|a|faire|me|m'|que|qu'on|pour|vous|commande",
  ),
  ofWill(
    "(?:plutot que|au lieu|sans|inutile|pas la peine|pas besoin)(?: (?:de|d'))?",
    "d'|de|l'|la|le|les|un|une|avoir|a|me|m'|faire",
  ),
  ofWill(
    'no (?:quiero|quisiera|deseo|necesito|busco|pretendo|pido|queria|hace falta)',
    'que|me|lo|la|los|las|el|un|una|mi|ni|de|hacer|se|su|ningun|ninguna|otro|otra|para|nada',
  ),
  ofWill('(?:en vez|en lugar|sin)(?: (?:tener que|de))?', 'de|que|me|lo|la|los|las|el|un|una|mi|hacer'),
  ofWill(
    '(?:wil|wilde|willen|wens|hoef|hoeft|hoeven|zoek|graag)(?: [a-z0-9]{1,14}){0,4} (?:niet|geen)',
    'de|het|een|mijn|deze|dit|hem|ze|meer|per|se|echt|te|om|bestelling|perse|direct',
  ),
  ofWill('(?:in plaats van|zonder)', 'de|het|een|mijn|deze|hem|ze|te|om'),
  ofWill(
    'non (?:voglio|vorrei|desidero|intendo|cerco|ho bisogno di|serve)',
    "l'|il|lo|la|i|gli|le|un|una|uno|mio|mia|fare|che|piu|di|nessun|nessuna|ordine",
  ),
  ofWill('(?:invece di|senza)', "l'|il|lo|la|un|una|dover|fare"),
  ofWill(
    'nao (?:quero|queria|desejo|pretendo|preciso|gostaria)',
    'de|o|a|os|as|um|uma|que|me|fazer|meu|minha|nenhum|nenhuma|mais',
  ),
  ofWill('(?:em vez de|sem)', 'de|o|a|um|uma|ter|que|fazer'),
];

/** "Please don't cancel", said to nobody but us; "why don't you cancel" asks for it. */
const forbids =
  /(?<!(?:^|[^a-z'])(?:i|you|u|we|they|he|she|it|who|why|that|which|if) )(?:do not|don'?t|nicht|por favor no(?: (?:lo|la))?|n'|ne) ?$/;
const orders = /^(?:cancel|return|refund|exchang|swap|stornier|annul|cancel|devuelv|resili|chang)/;
/** French puts half of it behind. */
const half = /(?<!(?:^|[^a-z])(?:je|tu|il|elle|on|nous|vous|ils|elles|qui) )(?:n'|ne )$/;
const otherHalf = /^ (?:surtout )?pas(?![a-z])/;
/** "I am NOT cancelling". */
const notDoing = /(?:i am|i'?m|we are|we'?re)(?: (?:definitely|really|absolutely))? not(?: \w{2,10}ly)? $/;
const doing = /^(?:cancel|return|exchang|swap|send)\w*ing(?![a-z])/;

/** The denial at the end: "Geld zurück brauche ich nicht", "de zoektocht hoeft niet meer". */
const after =
  /^[^.,;!?\n]{0,24}? (?:(?:will|mochte|brauche?|wollte) (?:ich|wir)(?: [a-z]{1,8})? (?:nicht|kein(?:e|en|er|es)?)|hoeft(?: [a-z]{1,6}){0,2} niet|(?:hoef|wil) ik niet|(?:is |are )?not (?:needed|necessary|required|wanted|what (?:i|we) (?:want|need|asked))|n'est pas (?:necessaire|la peine)|no (?:es necesari[oa]|hace falta|quiero)|ist nicht notig|is niet nodig|nao e necessari[oa]|non (?:e necessari[oa]|serve))(?![a-z])/;

/** Of these a question may ask whether they are needed: "do I not need to send it back?" */
const needed = /(?:need|brauche?|besoin|necesito|hoef\w*|hace falta|preciso|bisogno|serve)(?![a-z])/;

/**
 * @param text folded @param at where the words of the wish begin @param end where they end
 * @param own where a phrase begins that has its denial in it ("don't need it anymore" is the wish to cancel)
 */
export function wishDenied(text: string, at: number, end: number, own = -1): boolean {
  const from = Math.max(0, at - reach);
  const ahead = text.slice(from, at);
  const behind = text.slice(end, end + reach);
  const wish = text.slice(at, end);
  if (half.test(ahead) && otherHalf.test(behind)) return true;
  if (forbids.test(ahead) && orders.test(wish) && !half.test(ahead)) return true;
  if (notDoing.test(ahead) && doing.test(wish)) return true;
  const asks = /^[^.!\n]*\?/.test(behind);
  const denial = before.map((one) => one.exec(ahead)).find((one) => one !== null && from + one.index !== own);
  if (denial) return !(asks && needed.test(denial[0]));
  return !asks && after.test(behind);
}

/** Ends where the wish begins; only `small` words may stand between. */
function ofWill(denial: string, small: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${denial})(?: ?(?<=[ '])(?:${small})(?![a-z])){0,5}(?: |(?<='))$`);
}
