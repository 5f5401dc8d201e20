import type { ByLanguage } from '../language/rule-languages';

/** What customers have chosen or paid for already, and what they waited for that is there now. A reply that offers the choice once more, or the search, has not read them. */

/** Money, not a new one. */
export const wantsRefund: ByLanguage = {
  en: "(rather|prefer|preferably) .. (money|refund|refunded), (money|refund|refunded) ... (not|no|than|instead) .. (replacement|another|exchange|new one), (not|don't|no) [want|need|looking for|interested in] .. (replacement|new one|another one|exchange) ... (money|refund|refunded)",
  es: '(prefiero|preferiría|mejor) .. (dinero|reembols*), (no|en vez|en lugar) .. (otro|otra|reemplazo|reposición|cambio|nuevo|nueva) ... (dinero|reembols*), (dinero|reembols*) ... (no|en vez|en lugar) .. (otro|otra|reemplazo|reposición|cambio|nuevo|nueva)',
  fr: '(préfère|préférerais|plutôt) .. (rembours*|argent), (pas|plutôt que|au lieu) .. (remplacement|échange|nouveau|nouvelle) ... (rembours*|argent), (rembours*|argent) ... (pas|plutôt que|au lieu) .. (remplacement|échange|nouveau|nouvelle|bon|bonne)',
  de: '(lieber|stattdessen|eher) .. (geld|erstattung|rückerstattung), (geld|erstattung|rückerstattung) ... (kein|keinen|keine|statt) .. (ersatz*|neue*|umtausch|austausch), (kein|keinen|keine|statt) .. (ersatz*|neue*|umtausch|austausch*) ... (geld|erstattung|erstattet|rückerstattung)',
  nl: '(liever) .. (geld|terugbetaling), geen .. (nieuw*|vervang*|ander*) ... (geld|terugbetal*), (geld|terugbetal*) ... (geen|in plaats van) .. (nieuw*|vervang*|ander*)',
  it: '(preferisco|preferirei|piuttosto) .. (soldi|rimbors*), non .. (sostituzione|nuov*) ... (soldi|rimbors*), (rimbors*|soldi) ... (non|invece) .. (sostituzione|nuov*)',
  pt: '(prefiro|preferia) .. (dinheiro|reembols*), (não|em vez) .. (outr*|substitu*|troca|nov*) ... (dinheiro|reembols*)',
};

/** "I'd rather not have a refund" is the other choice. */
export const noRefund: ByLanguage = {
  en: "(rather|prefer) not, (no|not|don't|without) [want|need] [a|the|any|your|my] (refund|money), (rather than|instead of|over) [getting|having|to get|receiving] [a|the|my|any] (refund|money|money back|refunded)",
  es: '(que|en vez de|en lugar de|antes que) [a|de|recibir] [el|un|mi] (reembolso|dinero)',
  fr: "préfère (ne pas|pas), (plutôt qu'|plutôt que|au lieu d'|au lieu de|que) [un|une|le|être|d'être|l'] (rembours*|argent)",
  de: 'lieber (kein|keine|nicht), (statt|anstatt|anstelle|als) [einer|der|die|das|mein|meines|eine] (geld|gelds|geldes|erstattung|rückerstattung)',
  nl: '(in plaats van|dan|liever geen) [een|het|mijn] (geld|terugbetaling)',
  it: '(invece del|invece di un|piuttosto che|che) [un|il|i] (rimbors*|soldi)',
  pt: '(em vez do|em vez de|do que) [um|o] (reembolso|dinheiro)',
};

/** A new one, not the money. */
export const wantsReplacement: ByLanguage = {
  en: '(just|rather|prefer|simply) [want|like|need|have|send|get] [to have|to get|me|a|an|the] (replacement|another one|new one|new pair|right one), (another one|replacement|new one|new pair) (rather than|instead of) .. (refund|money), (another one|replacement|new one|new pair|right one) ... (not|no|don.t|dont) .. (refund|money)',
  es: '(prefiero|solo quiero) .. (otro|otra|reemplazo|reposición|nuevo|nueva), (otro|otra|reemplazo|reposición|nuevo|nueva) ... no .. (reembolso|dinero)',
  fr: "(simplement|plutôt|préfère|préférerais|préférerai) .. (remplacement|un nouveau|une nouvelle|une autre|un autre|l'échanger), (remplacement|nouveau|nouvelle) ... pas .. (rembours*|argent)",
  de: '(einfach|lieber) .. (ersatz|neuen|neues|neue) , (neuen|neues|neue|ersatz*) ... (geld|erstattung) .. (nicht|kein*)',
  nl: '(gewoon|liever) .. (een nieuwe|nieuw exemplaar|vervanging), (een nieuwe|vervanging) ... (geen|hoef) .. (geld|terugbetaling)',
  it: '(preferisco|vorrei solo) .. (sostituzione|uno nuovo|una nuova)',
  pt: '(prefiro|só quero) .. (outro|outra|substituição|um novo|uma nova)',
};

/** "No need for a refund" and, in the same message, the new one that is asked for. */
export const replacementInTwo: { claim: ByLanguage; denial: ByLanguage } = {
  claim: {
    en: "(no need for|don't need|don't want|not after|not looking for) [a|any|the|my] (refund|money)",
    de: '(geld|erstattung) .. (brauche|brauch|will|möchte) ich nicht, (keine|kein) (erstattung|geld)',
    fr: '(pas) .. (besoin|envie) .. remboursement',
    es: 'no (quiero|necesito) .. (reembolso|dinero)',
    nl: '(hoef|wil) .. geen (geld|terugbetaling)',
    it: 'non (voglio|serve) .. rimborso',
    pt: 'não (quero|preciso) .. reembolso',
  },
  denial: {
    en: '(send|have|get|want|like) .. (new|another|replacement|right one)',
    de: '(schick*|send*|möchte|hätte|bitte) .. (neue*|ersatz*)',
    fr: '(envo*|renvo*|voudrais) .. (nouveau|nouvelle|autre|remplacement)',
    es: '(envi*|mand*|quiero) .. (otro|otra|nuevo|nueva|reemplazo)',
    nl: '(stuur*|graag|sturen) .. (nieuw*|ander*|vervang*)',
    it: '(mandar*|inviar*|vorrei) .. (nuov*|altr*)',
    pt: '(envi*|mand*|quero) .. (nov*|outr*)',
  },
};

/** A repair is refused. */
export const noRepair: ByLanguage = {
  en: "(not|don't|no) [want|need|like] [it|them|this|another|a] (repair|repaired|repairing|fixed|mended)",
  es: 'no quiero .. (repar*|arregl*)',
  fr: '(pas|plus) .. (répar*)',
  de: '(keine|nicht) .. (reparatur|repari*)',
  nl: '(geen|niet) .. (reparatie|repar*)',
  it: 'non voglio .. ripar*',
  pt: 'não quero .. (conserto|repar*)',
};

/** Delivery faster than the usual one was paid for. */
export const expressPaid: ByLanguage = {
  en: '(paid|payed|charged|spent|chose|chosen|selected|picked|ordered|bought|booked) ... (express|next day|expedited|priority|overnight), (express|next day|overnight) (delivery|shipping|postage|fee|option) .. (paid|ordered|chose|selected|back)',
  es: '(pagué|pagado|elegí|escogí|pedí|compré) ... (exprés|express|urgente), envío (exprés|express|urgente) .. (pagué|pagado|elegí)',
  fr: '(payé*|choisi*|pris|commandé*|réglé*) ... (express|24h), express ... (payé*|choisi*|réglé*)',
  de: '(bezahlt|gezahlt|bestellt|gewählt|ausgewählt|gebucht) ... express*, express* ... (bezahlt|gezahlt|bestellt|gewählt|ausgewählt|gebucht), (expressgebühr|expresszuschlag|expressgeld|expresskosten) .. (zurück|wieder|erstatt*)',
  nl: '(betaald|gekozen|besteld|betaalde|koos) ... (express*|expres|spoed*), (express*|expres|spoed*) ... (betaald|gekozen|besteld)',
  it: '(pagato|scelto|ordinato) ... espress*',
  pt: '(paguei|escolhi|pedi) ... (express*|urgente)',
};

/** The parcel that was waited for is there. */
export const arrived: ByLanguage = {
  en: '(turned up|showed up|arrived|came|here|delivered) after all, (has|have|parcel|package|order|it|they) (now|finally|just) (arrived|come|turned up|shown up), (finally|just) (arrived|came|turned up|showed up), (parcel|package|order|it|box) .. turned up, (found|located) (it|the parcel|the package|my parcel|my package), (parcel|package|order|delivery) .. (arrived|came) (today|this morning|yesterday|just now|safely|fine)',
  es: '(ya|por fin|finalmente|al final) [me] (llegó|ha llegado|apareció|lo recibí|la recibí), (paquete|pedido) .. apareció',
  fr: '(finalement|enfin) .. (arrivé*|reçu*|livré*), (bien|enfin) reçu .. (colis|commande), (colis|commande) .. (retrouvé*|bien arrivé*)',
  de: 'doch noch (gekommen|angekommen|da|geliefert|zugestellt|aufgetaucht), (ist|sind) .. (inzwischen|mittlerweile|endlich) ... (gekommen|angekommen|eingetroffen|zugestellt|da), (paket|bestellung|lieferung) .. (aufgetaucht|gefunden)',
  nl: '(toch|gewoon|alsnog|eindelijk|inmiddels) [nog] (binnengekomen|gekomen|aangekomen|bezorgd|ontvangen|geleverd), (pakket|bestelling) .. (teruggevonden|opgedoken)',
  it: '(finalmente|alla fine) .. (arrivat*|ricevut*)',
  pt: '(finalmente|afinal|já) (chegou|recebi)',
};
