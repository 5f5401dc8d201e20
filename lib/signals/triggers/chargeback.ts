import { behindTheScenes } from './notes';
import { chargebackNotes, chargebackSideways } from './sideways/chargeback';
import type { Trigger } from './trigger';

const money = '(payment|charge|charges|transaction|purchase)';
const payer =
  '(bank|card|credit card|card company|card issuer|card provider|credit card company|paypal|klarna|visa|mastercard|amex|american express|afterpay|clearpay|affirm|monzo|revolut|barclays|chase|apple pay|google pay|building society)';

/** A reversal through a bank, card, wallet, pay-later firm or marketplace, open, threatened or considered. */
export const chargeback: Trigger = {
  id: 'chargeback',
  look: (scene) => behindTheScenes(scene, 'chargeback', chargebackNotes),
  rules: [
    {
      name: 'chargeback.named',
      says: {
        en: `chargeback*, charge back [the|my|this] ${money}, charged back, charge it back, (do|file|filing|request|start|initiate) a charge back, section 75, a to z (claim|guarantee), a-z claim, buyer protection (claim|case), money back guarantee (claim|case) on ebay`,
        es: 'contracargo*, contra cargo, retrocesión del (pago|cargo), retroceder el (pago|cargo), retroceder la compra, devolución del cargo (al|por el|a través del) banco, chargeback*, reclamación de la a a la z',
        fr: 'chargeback*, rétrofacturation, rétro facturation, procédure de rétrofacturation, opposition (au|sur le|à ce|à ce) (paiement|prélèvement), faire opposition, garantie a à z, rappel de fonds',
        de: 'chargeback*, rückbuchung, rückbuchen, zurückbuchen, zurück buchen, zurückzubuchen, zurückgebucht, rücklastschrift, käuferschutz*, a bis z garantie, kreditkartenreklamation, buche .. zurück, hole .. über die bank zurück',
        pt: 'chargeback*, estorno (no|pelo|junto ao|com o) (banco|cartão), contestar [a|o|esta|essa|este|esse] (compra|cobrança|pagamento|débito|valor), contestação (da compra|no cartão|do pagamento|no banco), estornar pelo (banco|cartão), charge back',
        it: "chargeback*, charge back, storn* .. (pagamento|addebito|transazione), disconosc* .. (pagamento|addebito|transazione|operazione), riaccredito (dalla|tramite la|tramite) banca, contestare [l'] (addebito|pagamento|transazione|operazione), garanzia dalla a alla z",
        nl: 'chargeback*, terugboek*, terug boeken, terug te boeken, storner*, storneren, terugboeking, betaling (terugdraaien|terughalen), koperbescherming, kopersbescherming, betaling .. terug laten draaien',
      },
      unless: {
        en: '(another|different|other) (shop|store|company|retailer), (cancelled|canceled|withdrawn|withdrew|closed|dropped) .. (dispute|chargeback|claim|case), chargeback (team|department|analyst|specialist|manager), (head|manager|director) of .. chargebacks, what is a chargeback',
        es: '(cancelado|retirado|anulado) .. contracargo',
        fr: '(annulé|retiré) .. (litige|opposition|chargeback)',
        de: '(storniert|zurückgezogen|geschlossen|beendet) .. (rückbuchung|käuferschutz*|fall)',
        nl: '(ingetrokken|geannuleerd) .. (terugboeking|chargeback)',
      },
    },
    {
      name: 'chargeback.dispute',
      says: {
        en: `disput* [the|this|that|these|your|my|a|both|it] ${money}, disput* .. (with|through|via|by) [my|the|our|a] ${payer}, disput* it, ${payer} (dispute|claim|case), ${payer} .. (open*|started|raised|filed) .. (case|dispute|claim), ${payer} .. (case|dispute|claim) .. (open|opened|ongoing|pending|running), (etsy|ebay|amazon|vinted|depop|zalando|marketplace) .. (case|claim|cases|a-z|guarantee|refund through|resolution cent*),  (dispute|claim|case) .. (with|through|via|on|at) [my|the|our] ${payer}, (open|opened|opening|raise|raised|file|filed|filing|start|started|lodge|lodged) .. dispute`,
        es: 'disputa* .. (cargo|pago|compra|paypal|banco|tarjeta), disputa (en|con|por|a través de) [mi|el|la] (paypal|banco|tarjeta|klarna), (abrir|abierto|abro|abriré|abrí|iniciar|iniciaré) .. (disputa|caso|reclamación) .. (paypal|banco|klarna|amazon|mercado libre|mercado pago), reclamar .. (al|en el|a mi|con mi) banco, reclamación (en|a) (mi banco|paypal|klarna), impugnar .. (cargo|pago|compra), desconocer .. (cargo|compra|pago)',
        fr: '(ouvrir|ouvert|ouvre|ouvrirai|lancer|déposer) .. (litige|réclamation) .. (paypal|banque|klarna|carte), litige (paypal|klarna|bancaire), litige (auprès de|sur|chez|avec) [ma|la] (paypal|banque|klarna|amazon), contest* .. (paiement|prélèvement|débit|transaction|achat) .. (banque|carte|paypal), (ouvrir|ouvre|lancer|faire) .. (contestation|litige) , contestation .. (klarna|paypal|banque)',
        de: '(paypal|klarna) .. (fall|streitfall|konflikt|antrag|käuferschutz*), (fall|konflikt|streitfall|antrag) .. (paypal|klarna|kreditkartenfirma|bank), (zahlung|abbuchung|lastschrift|buchung) .. (widerspreche|widersprechen|reklamieren|anfechten|widerrufen|beanstanden|zurückgeben), (widerspreche|widersprechen|reklamieren|beanstanden) .. (zahlung|abbuchung|lastschrift|buchung)',
        pt: '(abrir|abri|abrirei|iniciar|abrindo) .. (disputa|reclamação|contestação) .. (paypal|banco|cartão|mercado pago|mercado livre), disputa (no|na|pelo|com o) (paypal|banco|cartão|mercado pago), (contestar|contesto|contestarei|contestando) .. (banco|cartão|operadora|paypal)',
        it: '(aprire|aperto|apro|aprirò|avviare) .. (controversia|disputa|contestazione|reclamo) .. (paypal|banca|carta|klarna|amazon), (controversia|contestazione|disputa) (paypal|su paypal|con la banca|klarna)',
        nl: '(geschil|dispuut|klacht|zaak|claim) .. (paypal|klarna|bank|creditcardmaatschappij), (paypal|klarna) (geschil|zaak|claim), (betaling|afschrijving) .. (betwisten|aanvechten), (betwist|betwisten) .. (betaling|afschrijving)',
      },
      unless: {
        en: '(cancelled|canceled|withdrawn|withdrew|closed|dropped|cancelling|withdrawing|closing) .. (dispute|chargeback|claim|case), (head|manager|director) of .. (disputes|chargebacks), how do i log in, rental dispute',
        es: '(cerrado|cancelado|retirado|anulado) .. (disputa|caso|reclamación)',
        fr: '(clos|fermé|annulé|retiré) .. litige',
        de: '(geschlossen|zurückgezogen|erledigt) .. (fall|konflikt|antrag), (fall|konflikt|antrag) .. (geschlossen|zurückgezogen|erledigt)',
        nl: '(ingetrokken|gesloten) .. (geschil|zaak|claim), (geschil|zaak|claim) .. (ingetrokken|gesloten)',
      },
    },
    {
      name: 'chargeback.bank',
      says: {
        en: `revers* [the|this|that|my] ${money}, (payment|charge|transaction) .. reversed, (ask|asking|asked|tell|telling|told|get|getting|have|having|instruct|instructed|request) [my|our|the] ${payer} to, (let|have) [my|the|our] (bank|card company|credit card company|card issuer) (deal|handle|sort|take|get|pull|claw), [my|the|our] (bank|card company|credit card company|card issuer) (says|said|told|advised|suggested|suggests|will|can|could|has|is going) .. (claim|reverse|revers*|refund|claw|pull|dispute|money back|take it back|recover), (get|claw|pull|take|recover|reclaim) .. (money|payment|it) [back] (through|via|from|with) [my|the|our] (bank|card|card company|credit card|credit card company|paypal|klarna), stop [the|my] (payment|cheque) (at|with|through) [my|the] bank, bank .. claw, (bank|card provider|card company|card issuer|amex|visa|mastercard|paypal|klarna) .. (provisionally|temporarily) (refunded|credited), provisional (credit|refund), (bank|card provider|card company|card issuer|amex|visa|mastercard|paypal|klarna) .. (pull|claw|take|reverse|reversed|get) (it|this|that|the money|my money|the payment) .. back, (get|getting) (my bank|amex|visa|mastercard|paypal|klarna) involved, (involve|involving) (amex|visa|mastercard|paypal|klarna), (etsy|ebay|amazon|vinted|depop) .. (case|refund through|claim|guarantee), (klarna|afterpay|clearpay|affirm) .. (pause|report|dispute|freeze|stop|hold) .. (payment|problem|order|purchase)`,
        es: '(pedir|pediré|pido|pedirle|solicitar|solicitaré|decir|diré) .. [mi|al|el] banco .. (devuelv*|revier*|revert*|anul*|retroc*|cancel*|bloque*|reembols*), (habl*|contact*|llam*|voy|ir|acudir|acudiré|recurrir) .. (mi banco|al banco|el banco|paypal|la tarjeta) .. (devuelv*|revier*|revert*|anul*|reembols*|recuper*|dinero|cargo|reclam*), (revertir|revierta|reviertan|anular|anule) .. (cargo|pago) , recuperar .. dinero .. (banco|tarjeta|paypal), mi banco .. (devolver*|revert*|reclam*|recuper*|reembols*)',
        fr: '(demander|demanderai|demande|demandé|dire|voir|contacter|contacterai|appeler|appellerai|saisir|prévenir|passer par|solliciter) .. [ma|la|notre] banque, ma banque .. (annuler|rembourser|récupérer|contester|reverser|bloquer|rejeter), (annuler|rejeter|bloquer) .. (prélèvement|paiement) .. banque, récupérer .. (argent|somme|montant) .. (banque|paypal|carte)',
        de: '(bank|kreditkartenfirma|kreditkarteninstitut|kartenanbieter|paypal|klarna|sparkasse) .. (zurückholen|zurückfordern|zurückziehen|stoppen|einschalten|bitten|beauftragen|rückgängig), (zahlung|abbuchung|lastschrift|geld|betrag) .. (rückgängig|zurückholen|zurückziehen|zurückrufen) , (geld|betrag) .. über (meine bank|paypal|klarna|die bank|meine kreditkarte), (wende|werde|melde) mich an (meine bank|paypal|klarna), lastschrift .. (zurückgeben|zurückgehen|platzen), (paypal|klarna) .. (problem melden|pausieren|käuferschutz)',
        pt: '(pedir|pedirei|peço|vou pedir|solicitar|solicitarei|acionar|acionarei|falar com|ligar para) .. (meu banco|o banco|ao banco|operadora do cartão|operadora|paypal|mercado pago) .. (estorn*|revert*|cancel*|devolv*|contest*|reav*|dinheiro|reembols*), (acionar|acionarei|acionando) .. (banco|operadora|cartão|paypal), (estornar|reverter|cancelar) .. (pagamento|cobrança|débito) .. (banco|cartão), reaver .. (dinheiro|valor) .. (banco|cartão), (banco|cartão|operadora) .. (estornar|estorno|estorne)',
        it: '(chiedere|chiederò|chiedo|rivolgermi|rivolgerò|contattare|contatterò|sentire|parlare) .. (banca|paypal|circuito della carta|emittente della carta|american express|nexi) .. (stor*|rimbors*|annull*|recuper*|riaccredit*|bloccare|soldi|indietro|contest*), (bloccare|annullare|revocare) .. (pagamento|addebito) .. (banca|carta), la [mia] banca .. (stor*|rimbors*|annull*|recuper*|riprend*|contest*)',
        nl: '(bank|creditcardmaatschappij|paypal|klarna) .. (vragen|bellen|inschakelen|contact|betaling|terughalen|terugvragen|terugdraaien|terug te draaien|terug te halen), (geld|betaling|bedrag) .. (via|door) [mijn|de] (bank|paypal|klarna|creditcardmaatschappij) .. (terug*), (geld|betaling|bedrag) .. terug* .. (via|door) [mijn|de] (bank|paypal|klarna|creditcardmaatschappij)',
      },
      unless: {
        en: '(refund|paid|money) .. (shows|showing|arrived|appeared|landed), bank (details|account|statement|transfer|holiday), gift card, (change|update|new) .. (card|bank), another (shop|store|company|retailer), (says|said|told) .. (refund|payment|charge) .. (not|never|pending|declined), declin*, (cancelled|canceled|withdrawn|closed|dropped) .. (dispute|chargeback|claim|case), my bank (says|said) .. (went through|all fine|fine on their)',
        es: '(rechaz*|no autoriz*|declin*), banco .. (dice|aparece) .. (no ha llegado|pendiente)',
        fr: '(refus*), (banque|carte) .. (refus*|ne valide pas)',
        de: '(abgelehnt|bankverbindung|kontonummer|überweisung)',
        pt: '(recus*|negad*|dados bancários)',
        it: '(rifiut*|coordinate bancarie)',
        nl: '(geweigerd|bankgegevens|rekeningnummer)',
      },
    },
    {
      // Calling the bank is a threat only beside the money or an "or else".
      name: 'chargeback.bank-contact',
      says: {
        en: `(contact|contacting|contacted|call|calling|called|ring|ringing|speak to|speaking to|talk to|go to|going to|go through|going through|write to|involve|involving|notify|take it up with|take this up with|report this to|report it to|raise it with|raise this with) [my|our|the] (bank|card company|credit card company|card issuer|card provider|credit card provider|paypal|klarna|building society)`,
      },
      near: {
        en: "money back, my money, refund*, revers*, disput*, chargeback*, the charge, the payment, otherwise, if i do not, if i don't, if you do not, if you don't, if you can't, if nobody, if this, if it, unless, or else, instead, no choice, no option, by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|then|noon|the end), not resolved, not sorted",
      },
      unless: {
        en: '(you|they|agent|he|she) (told|said|asked|advised) me to, (says|said|told) .. (went through|all fine|fine on their), declin*, bank (details|statement|transfer|holiday), another (shop|store|company|retailer), unable to (resolve|help)',
      },
    },
    ...chargebackSideways,
  ],
};
