import type { RuleLanguage } from './rule-languages';

/**
 * Small words and the words of short support messages, which a statistical detector sees too little of. Written by
 * hand; words that several of the languages share may stand in each.
 */
const lists: Readonly<Record<RuleLanguage, string>> = {
  en: "the is are was were i you my your and of to it this that not what where when how why have has had do does did can could would will please thanks thank hello hi hey order refund money back still yet got get with for from on at be been am i'm don't didn't it's can't haven't any again cancel delivery return wrong broken need want which who size there here they them we us our help",
  es: 'el la los las un una de del que y en mi su por para con no es está esta estoy fue cuándo cuando dónde donde qué cómo como hola gracias buenos buenas días tardes pedido dinero devolución quiero puedo puede pueden necesito llegó llega ha he me se lo les todavía aún aun ya pero muy favor envío sigo esperando talla cancelar ustedes nada mucho',
  fr: "le la les un une des du de et est en mon ma mes votre vos pour par avec pas ne que qui où quand comment bonjour bonsoir merci commande remboursement colis je j'ai c'est n'est suis vous nous il elle on ce cette toujours encore mais très svp reçu attends veux voudrais puis taille annuler rien d'avance aucune sur dans au aux été a",
  de: 'der die das ein eine einen ist sind war nicht und ich sie ihr mein meine ihre bitte danke hallo guten tag morgen bestellung paket geld zurück wann wo wie was warum habe haben hat kann können könnte möchte noch immer schon aber sehr mit für von auf an im in zu den dem des es mir mich uns wird wurde keine kein größe lieferung gruß grüße moin auch',
  pt: 'o a os as um uma de do da dos das que e em meu minha não é está estou foi quando onde como olá oi obrigado obrigada bom boa dia tarde pedido dinheiro devolução quero posso pode preciso chegou ainda já mas muito por para com favor encomenda reembolso você vocês nada cadê sem meus isso tamanho cancelar no na ao até',
  it: "il lo la i gli le un una di del della che e in mio mia non è sono sto stato quando dove come ciao salve buongiorno buonasera grazie ordine rimborso pacco vorrei posso può ho ha mi si ma molto ancora già per con favore cortesia perché cosa arrivato arrivata spedizione c'è l'ordine taglia annullare niente nessuna da al alla dal questo questa vostro",
  nl: "de het een en van mijn is zijn was niet ik je jij u uw jullie dat dit wat waar wanneer hoe waarom bestelling pakket geld terug dank bedankt hallo hoi goedemorgen goedendag beste heb hebben heeft kan kunnen wil graag nog steeds al maar heel zeer met voor op aan in te er ook geen maat alvast groeten groetjes mvg retour ontvangen wordt werd om 't",
};

/** Small word to the languages that have it. */
export const smallWords: ReadonlyMap<string, readonly string[]> = turned();

function turned(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [language, list] of Object.entries(lists)) {
    for (const word of new Set(list.split(' '))) map.set(word, [...(map.get(word) ?? []), language]);
  }
  return map;
}
