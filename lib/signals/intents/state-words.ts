import type { ByLanguage } from '../language/rule-languages';
import {
  arrived,
  expressPaid,
  noRefund,
  noRepair,
  replacementInTwo,
  wantsRefund,
  wantsReplacement,
} from './choice-words';

/** How things stand, by what customers write. A guess at the matter is checked against these. */

export const stateIds = [
  'used',
  'faulty',
  'returned',
  'charged-twice',
  'cancelled',
  'not-arrived',
  'marked-delivered',
  'label-only',
  'arrived',
  'express-paid',
  'wants-refund',
  'wants-replacement',
  'no-repair',
  'window-open',
  'window-passed',
] as const;
export type StateId = (typeof stateIds)[number];

/** States that words tell; the others follow from dates. */
export type ToldState = Exclude<StateId, 'window-open' | 'window-passed'>;

export const stateWords: Readonly<Record<ToldState, ByLanguage>> = {
  /** The thing was in use for a while, or the customer's own life did the harm: not how it arrived. */
  used: {
    en: '(had|owned|have had) (it|them|this|these|mine|my) .. since, (used|worn|wore|using|wearing) .. (since|months|month|years|year|winters|seasons|twice|daily|every day|all the time), (#|a few|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (months|years) old, (after|for|lasted|in) [about|around|only|just|barely|nearly] (#|a few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (months|years), (bought|got) .. (months|years) ago, (dog|cat|puppy|toddler|son|daughter|kid|kids|child) (bit|chewed|tore|ripped|broke|dropped|clawed|got hold), (was|it was|that was) [all] the (dog|cat|puppy), (dog|cat) bite, (in|after|through) the (wash|washing machine|tumble dryer|dryer), (caught|snagged|tore|ripped|tripped) (it|them|my) .. on, i (dropped|sat on|spilled|stepped on|fell), fell off my, (wear and tear)',
    es: '(usad*|usé|uso|puest*) .. (meses|veces|desde|año|años|diario), (desde hace|después de|tras|durante) (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (meses|años), (compr*) .. hace .. (meses|años), (perro|gato) .. (mordió|rompió|rasgó), se me (cayó|cayeron|rompió), al lavar*',
    fr: '(porté*|utilisé*|mis) .. (mois|fois|depuis|ans|jours), (après|depuis|pendant) (#|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (mois|ans), (acheté*) .. il y a .. (mois|ans), (chien|chat) .. (mordu|déchiré|abîmé|mangé), (tombé*|fait tomber|au lavage|en machine)',
    de: '(getragen|benutzt|genutzt|im einsatz|in gebrauch) .. (monate*|mal|jahr*|täglich|seit), (seit|nach|vor) [etwa|rund|gut|ca] (#|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (monaten|jahren), (trage|benutze|nutze|habe) .. seit (januar|februar|märz|april|mai|juni|juli|august|dem frühjahr|dem sommer|letztem), (hund|katze) .. (gebissen|zerbissen|zerrissen|angeknabbert), (heruntergefallen|runtergefallen|fallen lassen|hängengeblieben|hängen geblieben), (beim|nach dem) waschen',
    pt: '(usad*|usei|uso) .. (meses|vezes|desde|anos), (depois de|após|há|durante) (#|dois|três|quatro|cinco|seis) (meses|anos), (cão|cachorro|gato) .. (mordeu|rasgou), (caiu|deixei cair|na lavagem)',
    it: '(usat*|indossat*|portat*) .. (mesi|volte|da|anni), (dopo|da) (#|due|tre|quattro|cinque|sei) (mesi|anni), (cane|gatto) .. (morso|strappato), (caduto|fatto cadere|in lavatrice)',
    nl: '(gedragen|gebruikt|in gebruik) .. (keer|maanden|jaar|sinds|dagelijks), (na|al|sinds) [ongeveer|ruim] (#|twee|drie|vier|vijf|zes|zeven|acht|negen|tien) (maanden|jaar), (hond|kat) .. (gebeten|kapot|stukgebeten), (laten vallen|in de was|blijven haken)',
  },
  /** It does not work, or came apart. */
  faulty: {
    en: "no longer (works|work|charges|charge|charging|pairs|pair|turns on|plays|connects), (is|are|its|it's|was|went|bud|earbud|side|speaker|charger|dock|lamp|headphones|device|unit|battery) [now|just|completely|totally|already|still|also|both] (dead|ded|faulty|defective|bust|busted|broken), (stopped|stops|quit) (working|charging|playing|connecting), (doesn't|does not|won't|will not|don't|isn't|not|never) [even|longer|really|properly] (work|working|pair|sync|charge|charging|turn on|switch on|power on|play|playing) [anymore|any more], (no|without) (sound|power) [at|from|on|in], (crackles|crackling|buzzes|buzzing|flickers|flickering), has [got] a (fault|defect), (seam|zip|zipper|stitching|slider) .. (gone|broke|broken|split|undone|apart|off|stuck|jammed)",
    es: '(está|salió|vino|es) .. defectuos*, (dejó|dejaron) de (funcionar|cargar|sonar), no (funciona*|enciende*|carga*|suena*|prende*), (cremallera|costura) .. (rot*|romp*|descos*|atasc*)',
    fr: "(est|sont|était) [déjà] (en panne|défectueu*|hs|mort|morte), ne (marche|fonctionne|charge|s'allume) (plus|pas), (n'a|n'ont) plus de son, (fermeture|couture) .. (cass*|lâch*|décous*|coinc*)",
    de: '(ist|sind|war|scheint|komplett) [leider|schon|jetzt] (defekt|kaputt|tot|hinüber), (funktioniert|lädt|funktionieren|laden) .. nicht, (geht|gehen) (nicht|nich|net) (mehr|an), (keinen|kein) ton, wackelkontakt, (naht|reissverschluss|reissverschluß) .. (auf|kaputt|gerissen|klemmt|defekt|offen)',
    pt: '(está|veio) .. (com defeito|avariad*), parou de (funcionar|carregar), não (funciona|liga|carrega|toca), (zíper|fecho|costura) .. (quebr*|descost*|pres*)',
    it: '(è|sono) .. (difettos*|guast*|mort*), (ha smesso di) (funzionare|caricare), non (funziona*|si accende|carica|suona), (cerniera|cucitura) .. (rott*|scucit*|blocc*)',
    nl: '(is|zijn|was|lijkt) [nu|helaas|gewoon] (defect|kapot|stuk|dood), (doet|doen|werkt|werken|laadt|laden) (het|hem|sinds|meer|ook) .. niet, (werkt|laadt) niet, geen geluid, (rits|naad) .. (kapot|stuk|los|vast)',
  },
  /** It is on its way back, or there. */
  returned: {
    en: '(i|we|ive|have|had|already|has|was|were) [already|just|then|also] (returned|sent|posted|shipped|mailed) (it|them|this|these|the|my|both|everything|one) .., (i|we|ive) [already|have] returned (a|an|two|three|some|our|#) .., (i|we|ive) [already|have] (sent|posted|mailed|shipped) ... back, (returned|sent|posted|shipped|mailed) (it|them|both|everything) back, (sent|posted|shipped|mailed) back (on|last|to you|already), my return (arrived|has|was|is with|reached), (return|parcel|package) .. (back|arrived) (at|with) (you|your), (been|is) with you (since|for), you (got|have|received|have had) [had] my return, my return .. (delivered|arrived|received|scanned|signed), (you|warehouse) .. (received|got|have) (it|them|the return|my return|the parcel|the package) back, (dropped|handed) (it|my return|the return|the parcel) .. (off|in|over) (at|to|on)',
    es: '(ya lo|ya la|lo|la|los|las) (devolví|regresé|mandé de vuelta|envié de vuelta), (he|hemos) devuelto, (devolví|regresé) (el|la|los|las|mi|todo), (mi devolución|el paquete) .. (recibieron|recibido|con ustedes|en su almacén)',
    fr: '(ai|avons|avais) [déjà|bien|donc] (renvoyé*|retourné*|rendu*), (mon retour|retour) .. (arrivé|reçu|livré|chez vous), (chez vous|à votre entrepôt) depuis',
    de: '(habe|hab|haben|hatte|hatten|wurde|wurden) ... (zurückgeschickt|zurückgesendet|zurückgesandt|retourniert|zurückgegeben|zurück geschickt), (rücksendung|retoure|rückgabe) ... (angekommen|eingegangen|zugestellt|abgegeben), (rücksendung|retoure|rückgabe) ... (bei ihnen|bei euch), (ist|liegt) .. (bei ihnen|bei euch) .. (eingegangen|angekommen|seit), seit .. (bei ihnen|bei euch), (trotz) (rücksendung|retoure|rückgabe)',
    pt: '(já|eu) (devolvi|enviei de volta), (devolvi) (o|a|os|as), (a minha devolução|a devolução) .. (chegou|recebid*)',
    it: '(ho|abbiamo|avevo) [già] (restituito|reso|rispedito|rimandato), (il mio reso|il reso) .. (arrivat*|ricevut*|consegnat*)',
    nl: '(heb|hebben|had|hadden) ... (teruggestuurd|geretourneerd|teruggezonden|terug gestuurd|teruggebracht), (retour|retourzending|retourpakket) .. (aangekomen|ontvangen|bij jullie|bij u)',
  },
  'charged-twice': {
    en: '(charged|billed|debited|paid|taken|took|deducted) ... (twice|two times|double|2x), (twice|double) .. (charged|billed|debited|taken), (two|2|double|duplicate) (charges|payments|debits|transactions), (double|duplicate) (charge|payment|debit)',
    es: '(cobr*|pagué|pagado|cargaron) .. (dos veces|2 veces|doble|por duplicado), (doble|dos) (cobro|cobros|cargo|cargos)',
    fr: '(débit*|prélev*|factur*|payé*) .. (deux|2) fois, (double|deux) (prélèvement|prélèvements|paiement|paiements|débit|débits)',
    de: '(doppelt|zweimal|zwei mal|2x|2 mal) .. (abgebucht|belastet|bezahlt|eingezogen|abgezogen), (abgebucht|belastet|eingezogen|bezahlt) .. (doppelt|zweimal), (doppelte|zwei) (abbuchung|abbuchungen|zahlung|zahlungen)',
    pt: '(cobr*|pag*|debit*) .. (duas vezes|2 vezes|dobro), (dupla cobrança|cobrança dupla)',
    it: '(addebit*|pagat*|preso) .. (due|2) volte, doppio (addebito|pagamento)',
    nl: '(dubbel|twee keer|tweemaal|2x) .. (afgeschreven|betaald|afgeboekt), (afgeschreven|betaald|afgeboekt) .. (dubbel|twee keer|tweemaal), (dubbele|twee) (afschrijving|afschrijvingen|betaling|betalingen)',
  },
  /** Cancelled by the customer before. */
  cancelled: {
    en: "(i|we|ive|i've|have|had|already) [already|have|had] cancel*ed [it|my|the|this], i clicked [on] cancel, after [i|we] [had] cancel*ed, (subscription|order) (has ended|was cancel*ed|is cancel*ed), (charged|billed) .. after cancel*",
    es: '(ya la|ya lo|ya|la|lo) (cancelé|anulé), (he|había|hemos) (cancelado|anulado), después de (cancelar|haber cancelado), (cancelé|di de baja)',
    fr: '(ai|avons|avais) [déjà|bien|pourtant] .. (résilié*|annulé*), après (avoir résilié|avoir annulé|résiliation)',
    de: '(habe|hab|haben|hatte|hatten) ... (gekündigt|storniert), (trotz|nach) (kündigung|stornierung)',
    pt: '(já|eu) (cancelei), (tinha|tenho) cancelado, (cancelei) (a|o), depois de cancelar',
    it: '(ho|avevo|abbiamo) [già] (disdetto|annullato|cancellato), dopo (la disdetta|aver disdetto|aver annullato)',
    nl: '(heb|had|hebben) ... (opgezegd|geannuleerd|stopgezet), na (opzegging|annulering)',
  },
  /** Nothing is in the customer's hands. */
  'not-arrived': {
    en: "(hasn't|has not|haven't|have not|not|never|didn't|nothing has) [yet|even|still|been|actually] (arrived|come|turned up|shown up|received|delivered|got here), still (not here|nothing here|waiting for (my|the) (order|parcel|package)), (nothing|no scan|no movement|no update) since, is it (lost|still coming), if it (doesn't|hasn't|does not) (show up|turn up|turned up|arrive|come), (stuck|sitting) (in|at), departed",
    es: '(no|aún no|todavía no|nunca) [me] (ha llegado|llegó|llega), (sigo|seguimos) esperando (mi|el), (está|se quedó) (perdido|parado|atorado)',
    fr: '(pas|jamais|toujours pas) [encore] (arrivé*|reçu*|livré*), toujours rien, (colis) .. (perdu|bloqué)',
    de: '(noch nicht|immer noch nicht|nie|nicht) (angekommen|geliefert|zugestellt|da), (noch|immer noch) nichts (da|angekommen|bekommen|erhalten), warte .. auf (mein|meine|die|das) (paket|bestellung|lieferung)',
    pt: '(não|ainda não|nunca) (chegou|recebi|foi entregue)',
    it: '(non|mai|ancora non) [ancora|mi] [è] (arrivat*|ricevut*|consegnat*)',
    nl: '(nog niet|nog steeds niet|nooit|niet) (aangekomen|ontvangen|geleverd|bezorgd|binnen), geen enkele scan, nog steeds (niets|niks|geen pakket)',
  },
  /** The carrier says that it was delivered; the customer has nothing. */
  'marked-delivered': {
    en: "(says|said|saying|marked|shows|showing|showed|claims|claim|claimed|apparently|supposedly|allegedly|according to|tracking|app|status) ... delivered ... (no|not|nothing|nobody|wasn't|never|nowhere|isn't|didn't|haven't|hasn't|where|missing|but), (not|nothing|never|nowhere|no) ... (says|marked|shows|claims|tracking|app) ... delivered",
    es: '(según|dice|sale|pone|marca|marcado|aparece|figura|estado) ... entregado ... (no|nada|nadie|nunca|sin|dónde), (no|nada|nunca) ... (dice|pone|aparece|figura|según) ... entregado',
    fr: '(indiqué*|marqué*|noté*|dit|apparaît|statut|suivi|selon|affiche) ... livré* ... (pas|rien|jamais|personne|aucun*|où), (rien|pas|jamais) ... (indiqué*|marqué*|noté*|suivi|statut) ... livré*',
    de: '(laut|angeblich|status|sendungsverfolgung|app|als|steht) ... (zugestellt|geliefert|abgegeben) ... (nichts|nicht|nix|niemand|kein*|nie|wo), (nichts|nicht|nix|kein*) ... (laut|angeblich|sendungsverfolgung|status|als) ... (zugestellt|geliefert|abgegeben)',
    pt: '(diz|consta|aparece|marcado|status|segundo) ... entregue ... (não|nada|ninguém|nunca|onde)',
    it: '(risulta|dice|segnalat*|secondo|stato) ... consegnat* ... (non|niente|nulla|nessuno|mai|dove)',
    nl: '(volgens|status|app|staat|zegt|zou) ... (bezorgd|afgeleverd|geleverd) ... (niets|niks|niet|niemand|geen|nooit|waar), (niets|niks|niet|geen) ... (volgens|status|staat|zegt) ... (bezorgd|afgeleverd|geleverd)',
  },
  /** A label or an announcement is all that the carrier has. */
  'label-only': {
    en: "(label|shipping label) (created|printed|made|generated|has been created|was created), only .. label, pre-shipment, (not|hasn't|haven't|still not|never) [yet|been|even|actually] (shipped|dispatched|handed|picked up|left), awaiting (item|collection|carrier|pickup)",
    es: '(etiqueta) .. (creada|generada|creado), (creado|creada|generado|generada) .. etiqueta, (no|aún no|todavía no) .. (enviado|salido|despachado|enviaron), pendiente de (recogida|envío)',
    fr: '(étiquette|bordereau) .. (créé*|généré*|imprimé*), (pas|toujours pas) .. (expédié*|parti|partie|remis*|pris en charge), en attente de (prise en charge|dépôt)',
    de: '(etikett|label|versandlabel|versandetikett) .. (erstellt|gedruckt), (elektronisch|nur) (angekündigt|übermittelt), (sendungsdaten) .. (übermittelt|elektronisch), (noch nicht|immer noch nicht|nicht) .. (verschickt|versendet|versandt|übergeben|raus)',
    pt: '(etiqueta) .. (criada|gerada), (não|ainda não) .. (enviad*|despachad*|saiu)',
    it: '(etichetta) .. (creata|generata), (non|ancora non) .. (spedit*|partit*)',
    nl: '(label|etiket|verzendlabel) .. (aangemaakt|gemaakt|geprint), (aangemeld) .. (bij|postnl|dhl), (nog niet|nog steeds niet|niet) .. (verzonden|verstuurd|opgehaald)',
  },
  /** What they waited for is there. */
  arrived,
  'express-paid': expressPaid,
  /** Money, not a new one; and the other way round. */
  'wants-refund': wantsRefund,
  'wants-replacement': wantsReplacement,
  'no-repair': noRepair,
};

/** Words that stand for another state or none; blanked first. */
export const notTold: Partial<Record<ToldState, ByLanguage>> = {
  // What is to come, and what the carrier itself denies.
  'marked-delivered': {
    en: "(be|being|get|gets|getting) delivered, (not|never|hasn't|isn't|wasn't) [yet|been|actually|even] delivered, delivered (within|in) #",
    es: '(debía|debería|iba a|será|sería|tenía que) .. entregado, no .. (sido|fue|está) entregado',
    fr: "(devait|doit|devrait|sera|serait|aurait dû) .. livré*, (pas|n'a pas) (encore )?(été )?livré*",
    de: '(soll|sollte|sollten|wird|werden) ... (zugestellt|geliefert|abgegeben), (nicht|noch nicht) (zugestellt|geliefert)',
    pt: '(devia|deveria|será|seria|vai) .. entregue',
    it: '(doveva|dovrebbe|sarà|verrà) .. consegnat*',
    nl: '(zou|zouden|moet|moest|zal|wordt|worden) .. (bezorgd|geleverd|afgeleverd) (worden|moeten), (wordt|zal|zou) .. worden (bezorgd|geleverd|afgeleverd), (wordt|worden) .. (bezorgd|geleverd|afgeleverd), (niet|nog niet) (bezorgd|geleverd|afgeleverd)',
  },
  'wants-refund': noRefund,
  faulty: {
    en: '(code|coupon|voucher|link|site|website|page|checkout|login|password|discount|label) .. (work|working|dead|broken|load), nothing wrong, not only',
    es: '(código|cupón|enlace|página|web) .. (funciona*|carga*|abre*)',
    fr: '(code|lien|site|page) .. (marche|fonctionne|charge) (pas|plus)',
    de: '(code|rabattcode|gutscheincode|aktionscode|gutschein|link|seite|login|webseite) .. (nicht|kaputt)',
    pt: '(código|cupom|link|site|página) .. (funciona|abre|carrega)',
    it: '(codice|link|sito|pagina) .. (funziona|carica|apre)',
    nl: '(code|kortingscode|link|site|pagina) .. (niet|kapot)',
  },
  'not-arrived': {
    en: '(refund|money|code|email|e-mail|mail|reply|answer|credit|socks|one|label|invoice) .. (not|hasnt|hasn.t|never) .., (not|never|havent|haven.t) .. (refund|refunded|reply|answer|money|email|e-mail)',
  },
};

/**
 * States told in two sentences: "The carrier says it was delivered yesterday. Nobody came." Both must stand in one message.
 * What is blanked for the first may be the second: "says delivered. It was not delivered."
 */
export const toldInTwo: Partial<Record<ToldState, { claim: ByLanguage; denial: ByLanguage }>> = {
  'wants-replacement': replacementInTwo,
  'marked-delivered': {
    claim: {
      en: '(say|says|said|saying|marked|marks|shows|showing|showed|show|claim|claims|claimed|swears|insists|status|tracking|app|usps|ups|fedex|dhl|dpd|royal mail|postnl|evri|hermes|gls|carrier|courier|driver|notification|email|e-mail|text|message) ... delivered, delivered .. (apparently|supposedly|allegedly|according to), (apparently|supposedly|allegedly) .. delivered, (says|said|claims|shows) ... (left|dropped|handed) .. (porch|door|doorstep|mailbox|letterbox|safe place|neighbo*|reception|lobby)',
    },
    denial: {
      en: "(nobody|no one|no-one|noone) .. (came|rang|knocked|delivered|here|home|got|has), (it|this|that|they) (was|were|is|has|have|did|are) not, (it|this|that) (wasn't|isn't|hasn't|didn't|never) .., (not|isn't|wasn't|nothing|nowhere|no parcel|no package|no box) .. (here|there|anywhere|arrived|received|porch|door|doorstep|mailbox|house|around|found), (never|didn't|haven't|hasn't|did not|have not|has not) .. (got|get|gotten|received|receive|arrived|come|came|seen|see|show*|turned up|delivered|had), nowhere, (stolen|vanished|disappeared), (i have|i've got|got|have) nothing, (can't|cannot|can not) find, where (is|the) [it|hell|my], (camera|doorbell) ... (nobody|no one|nothing|no)",
    },
  },
};
