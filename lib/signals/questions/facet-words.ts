import { type FacetWords, thingWords } from './thing-words';

/** What any text on a matter may leave to another. */
const termWords = {
  cost: {
    asked: {
      en: '(how much|what does|what would|what will) .. (cost|postage|shipping|delivery|charge), how much (is|are|does|would|will|do) .., (label|postage|shipping|delivery) free, free (return|label|postage|shipping|delivery), (is|are) (it|there|shipping|postage|delivery|the return|returns) [a] (free|fee|charge|cost), (do|will|would|must|should) i .. pay, (have|need) to pay, who pays, (for|is it) free, cost me, (any|a|the) (fee|charge|cost|costs), free of charge, (what|which) .. (cost|costs)',
      de: '(was|wie viel|wieviel) .. (kostet|kosten|zahle), (kostet|kosten) (das|es|mich|die|der) .., kostenlos, umsonst, gratis, (muss|soll) ich .. (zahlen|bezahlen), gebühr*, wer (zahlt|bezahlt|trägt), (porto|versandkosten|rücksendekosten)',
      fr: 'combien .. (coûte|coûtent|payer|frais), payant*, gratuit*, frais de .., (dois-je|il faut|faut-il|est-ce que je) .. payer, qui paie, à (ma|mes) (charge|frais)',
      es: '(cuánto|qué) .. (cuesta|cuestan|costo|coste|cobran|pagar), gratis, (tengo|hay) que pagar, tiene (costo|coste), (gastos|costo) de envío, quién paga',
      nl: '(hoeveel|wat) .. (kost|kosten|betalen), gratis, (moet|moeten) (ik|we) .. betalen, (kosten|kost) (het|dat|er|voor), verzendkosten, wie betaalt',
      it: '(quanto) .. (costa|costano|pagare), gratis, gratuit*, devo pagare, a (mie|carico)',
      pt: '(quanto) .. (custa|custam|pagar), grátis, gratuit*, tenho que pagar, preciso pagar',
    },
    told: {
      en: '(a|the) price, free, free of charge, prepaid, for nothing, at no cost, no (fee|charge|cost|costs), (costs|cost|fee|charge|postage) .., (£|$|€) #, we pay',
      de: 'kostenlos*, kostenfrei*, gratis, vorfrankiert*, frankiert*, (gebühr*|porto|kostet|kosten) .., ohne kosten, auf unsere kosten, wir (zahlen|tragen)',
      fr: 'gratuit*, gratuitement, prépayé*, sans frais, (frais|coûte|coûtent) .., à nos frais, à notre charge, nous payons, offert*',
      es: 'gratis, gratuit*, prepagad*, sin (costo|coste|cargo), (cuesta|cuestan|costo|coste|cargo) .., por nuestra cuenta, pagamos',
      nl: 'gratis, kosteloos, gefrankeerd*, vooraf betaald*, (kosten|kost) .., op onze kosten, wij betalen',
      it: 'gratis, gratuit*, prepagat*, senza (costi|spese), (costa|costano|spese) ..',
      pt: 'grátis, gratuit*, pré-pag*, sem custo*, (custa|custam|custo) ..',
    },
  },
  time: {
    asked: {
      en: '(how long|how many days|how soon|how fast|how quickly|by when|what day|which day|what date), (here|there|arrive|come|back|delivered|get it|have it|have them) (by|before|in time), (be|arrive|come) .. (tomorrow|today|tonight), still (today|this week)',
      de: '(wie lange|wie lang|wie schnell|bis wann|wie viele tage), (bis|vor|schon) (morgen|freitag|samstag|sonntag|montag|dienstag|mittwoch|donnerstag|weihnachten), (noch heute|morgen) (da|hier|bei mir|geliefert)',
      fr: '(combien de temps|combien de jours|dans combien|quel délai|quels délais|délai de|à quelle date|sous combien), (avant|pour) (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|noël)',
      es: '(cuánto tiempo|cuánto tarda*|cuántos días|en cuánto|qué plazo|qué día), (antes|para) (del|de|el) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|navidad)',
      nl: '(hoe lang|hoelang|hoe snel|hoeveel dagen|binnen hoeveel), (morgen|vandaag|vrijdag|zaterdag|maandag|dinsdag|woensdag|donderdag) (al|dan|in huis|binnen|geleverd), (dan|al) .. morgen, heb ik .. morgen',
      it: '(quanto tempo|quanti giorni|entro quando|in quanto)',
      pt: '(quanto tempo|quantos dias|em quanto)',
    },
    told: {
      en: '# [to|-] [#] [business|working] (day|days|hour|hours|week|weeks|month|months|minutes), (same|next|next working|next business) day, (today|tomorrow), as soon as, once .. (arrive*|reach*|scanned|confirmed|received), (when|after) the (first|old|return) one, by (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      de: '# [bis] [#] (werktag*|tag*|stunde*|woche*|monat*|arbeitstag*), (am nächsten|nächster) (werktag|tag), (heute|morgen), sobald',
      fr: '# [à] [#] (jour*|heure*|semaine*|mois), (lendemain|jour même|jour ouvré suivant), (demain), dès (que|réception)',
      es: '# [a] [#] (día*|hora*|semana*|mes|meses), (mismo día|día siguiente), (hoy|mañana), (en cuanto|tan pronto)',
      nl: '# [tot] [#] (werkdag*|dag|dagen|uur|week|weken|maand*), (volgende|dezelfde) (werkdag|dag), (morgen|vandaag), zodra',
      it: '# [a] [#] (giorn*|or*|settiman*|mes*), (oggi|domani), (appena|non appena)',
      pt: '# [a] [#] (dia*|hora*|semana*|mês|meses), (hoje|amanhã), assim que',
    },
  },
  /** When something comes: a term for the customer is no answer. */
  arrival: {
    asked: {
      en: '(when) (will|do|can|should|would|does) (i|we|it|they|my|the|you) ... (get|have|receive|arrive|come|here|delivered|send|ship|back), (be here|arrive|delivered|come|get here) (by|before|in time|tomorrow)',
      de: 'wann .. (bekomme|kriege|erhalte|kommt|kommen|da|ankommt|geliefert|verschickt|versendet|erhalten)',
      fr: 'quand .. (recev*|arriv*|livré*|expédi*|aurai*|vien*)',
      es: '(cuándo) .. (llega*|recib*|envía*|envia*|tendré)',
      nl: 'wanneer .. (krijg|komt|ontvang*|geleverd|binnen|verzonden|verstuurd), heb ik .. morgen',
      it: 'quando .. (arriv*|ricev*|spedi*)',
      pt: 'quando .. (cheg*|receb*|envia*)',
    },
    told: {
      en: "(takes|take|arrives|arrive|refund*|goes|delivery|deliveries|delivered|ships|comes|reach*|next working day|next business day) ... #, (today|tomorrow), as soon as, (when|once|after) the (first|old|return) one, within # ... (reaching|reaches), next (working|business) day, (i'm|i am|we are|we're) (asking|checking|looking)",
      de: '(dauert|dauern|kommt|kommen|erstatt*|geld|versand|lieferung|ankommt|trifft) ... #, (heute|morgen), sobald, nächsten werktag, ich (frage|prüfe|schaue|kläre)',
      fr: "(prend|prennent|arrive*|livraison|rembours*|expédi*|délai*|livré*) ... #, (demain|aujourd'hui), dès, jour ouvré suivant, je (demande|vérifie|regarde)",
      es: '(tarda*|llega*|reembols*|envío*|entrega*) ... #, (hoy|mañana), en cuanto, día hábil siguiente, estoy (consultando|revisando)',
      nl: '(duurt|duren|komt|levering|terugbetal*|verzending|bezorg*) ... #, (morgen|vandaag), zodra, volgende werkdag, ik (vraag|kijk|zoek)',
      it: '(arriva*|rimbors*|consegna*|spedizione) ... #, (oggi|domani), appena',
      pt: '(chega*|reembols*|entrega*|envio) ... #, (hoje|amanhã), assim que',
    },
  },
  'where-to': {
    asked: {
      en: '(where|which address|what address) .. (send|post|ship|return|mail) .., where (to|do i|should i|can i) (send|post|ship|return|mail|drop)',
      de: '(wohin|an welche adresse), wo .. (hinschicken|abgeben|einschicken|einsenden)',
      fr: '(où|à quelle adresse) .. (renvo*|envo*|retour*|expédi*|poste*|dépos*), (renvoyer|envoyer|retourner|déposer) (où|à quelle)',
      es: '(a dónde|adónde|dónde|a qué dirección) .. (mando|envío|enviar*|mandar*|devolver*|devuelvo)',
      nl: '(waarheen|waar naartoe|naar welk adres|waar .. naartoe|waar .. (sturen|stuur))',
      it: '(dove|a quale indirizzo) .. (spedi*|invi*|mand*)',
      pt: '(para onde|onde|para que morada) .. (envi*|mand*|devolv*)',
    },
    told: {
      en: '(label|address|form|portal), https, drop .. off',
      de: '(etikett*|versandschein|rücksendeschein|label|adresse|formular), https',
      fr: '(étiquette|étiquettes|bon de retour|adresse|formulaire), https',
      es: '(etiqueta|dirección|formulario), https',
      nl: '(etiket*|label|retourlabel|verzendlabel|adres|formulier), https',
      it: '(etichetta|indirizzo|modulo), https',
      pt: '(etiqueta|morada|endereço|formulário), https',
    },
  },
  resend: {
    asked: {
      en: '(send|post|ship|get|have|receive|want|sending|prefer) [me|us|out] [a|the|another] (new one|another one|replacement|new pair|new one out|it again|them again), (a|another) (new one|replacement), new pair, replace (it|them), resend, re-send',
      de: '(ersatz*|neues (gerät|paar|paket)|einen neuen|eine neue|ein neues|neuen|noch einmal (schicken|senden)|nochmal (schicken|senden)|erneut (schicken|senden))',
      fr: '(en (envoyer|renvoyer|recevoir) (un|une) autre|un autre|une autre|(envoy*|recev*|recevoir|avoir|voudrais|veux) .. (nouveau|nouvelle)|remplac*|(me le|me la|me les) (renvoyer|renvoyez)|à nouveau)',
      es: '(envi*|envían|mand*|recib*|quiero|dan|dar|darme|tener) .. (otro|otra), (uno nuevo|una nueva|reemplaz*|repon*|reenví*|reenviar*)',
      nl: '(stur*|krijg*|ontvang*|wil) .. nieuwe, (nieuw exemplaar|vervang*|opnieuw (sturen|versturen)|vervanging)',
      it: "(mand*|invi*|ricev*|spedi*|avere|vorrei) .. (un altro|un'altra|nuov*), sostitu*",
      pt: '(envi*|mand*|receb*|quero) .. (outro|outra|nov*), substitu*',
    },
    told: {
      en: '(replace*|replacement*|new one|another one|right one|missing (item|part)|swap*|exchange*|send .. (again|new)), resend',
      de: '(ersatz*|ersetz*|tausch*|neue*|richtige*|austausch*|umtausch*)',
      fr: '(remplac*|nouveau|nouvelle|échang*|un autre|le bon|la bonne|renvoyons)',
      es: '(otro|otra|nuevo|nueva|reemplaz*|repon*|correcto|enviamos)',
      nl: '(vervang*|nieuw*|ruil*|omruil*|juiste)',
      it: '(sostitu*|nuov*|un altro)',
      pt: '(substitu*|nov*|outro)',
    },
  },
  'send-back': {
    asked: {
      en: '(send|post|ship|mail) [it|them|this|these|the] .. back, (return) (it|them|this|the|these|label|shipping), (how|can|could|do|must|may) (i|do|to) [i] return',
      de: '(zurückschick*|zurücksend*|zurück schicken|zurückgeb*|rücksend*|retour*|einschick*|einsend*), schicke .. zurück, schicken .. zurück',
      fr: '(retourn*|le rendre|la rendre|les rendre|rendre (le|la|les|ce|cet|un)), (vous|je|de) [la|le|les] (renvoyer|renvoie|renvoi)',
      es: '(devolver*|devuelvo|devolución|regresar*)',
      nl: '(terugstur*|terugzend*|retour*|stuur .. terug|sturen .. terug)',
      it: '(restitu*|rendere|rispedi*|reso)',
      pt: '(devolv*|devolução)',
    },
    told: {
      en: '(send .. back|return*|mail .. back|label|need .. back|send it in|drop .. off|back to us)',
      de: '(zurückschick*|zurücksend*|zurückgeb*|rücksend*|retour*|etikett*|einsend*|schicken sie .. ein|schicken sie es|umtausch)',
      fr: '(retour*|renvo*|étiquette|rendre|envoyez|envoyer)',
      es: '(devol*|regresar*|etiqueta|devuel*)',
      nl: '(terugstur*|terugzend*|retour*|etiket|label|stuur .. terug)',
      it: '(restitu*|reso|resi|etichetta|rispedi*)',
      pt: '(devol*|etiqueta)',
    },
  },
  'money-back': {
    asked: {
      en: '(refund*|money back|full (price|amount)|the money|get .. back my money|reimburse*|my money)',
      de: '(erstatt*|rückerstatt*|geld|(vollen|ganzen) (preis|betrag)|alles zurück)',
      fr: "(rembours*|mon argent|l'argent|intégralité|totalité)",
      es: '(reembols*|devol* .. dinero|dinero|devuelv* .. dinero)',
      nl: '(terugbetal*|geld|teruggestort|alles terug)',
      it: '(rimbors*|soldi)',
      pt: '(reembols*|dinheiro|estorn*)',
    },
    told: {
      en: '(refund*|money|credit*|original payment|reimburse*|hold|reservation)',
      de: '(erstatt*|geld|gutschrift|zahlungsart|zahlungsmittel)',
      fr: '(rembours*|argent|moyen de paiement|avoir)',
      es: '(reembols*|dinero|pago original|abono|crédito)',
      nl: '(terugbetal*|vergoed*|geld|betaalmethode|tegoed|krijgt .. terug)',
      it: '(rimbors*|soldi|accredit*)',
      pt: '(reembols*|dinheiro|estorn*)',
    },
  },
  covered: {
    both: {
      en: '(warrant*|guarantee*|covered|cover|covers)',
      de: '(garantie*|gewährleistung*|abgedeckt)',
      fr: '(garanti*|couvert*|couvre)',
      es: '(garantía*|cubr*|cubiert*)',
      nl: '(garantie*|gedekt|dekt)',
      it: '(garanzi*|copert*)',
      pt: '(garantia*|cobert*)',
    },
  },
} as const satisfies Readonly<Record<string, FacetWords>>;

export const facetWords = { ...termWords, ...thingWords };

export type Facet = keyof typeof facetWords;
/** A cost or a time, which any text on a matter may leave to another; the others say which thing is wanted. */
export const isTerm = (facet: string): boolean => facet in termWords;
