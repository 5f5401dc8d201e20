import type { Rule } from '../rule';

const bank = {
  en: 'bank, (card|credit card) (company|issuer|provider|people|firm), paypal, klarna, visa, mastercard, amex, afterpay, clearpay, affirm, building society, marketplace, lender',
  es: 'banco, (compañía|entidad|emisor*|empresa) de la tarjeta, tarjeta, paypal, klarna, visa, mastercard, entidad, bizum, financiera',
  fr: 'banque, banquier, conseiller bancaire, paypal, klarna, visa, mastercard, (émetteur|service) .. carte, alma',
  de: 'bank, hausbank, sparkasse, volksbank, kreditkarteninstitut, kreditkartenfirma, kartenanbieter, kartengesellschaft, kreditkartenunternehmen, paypal*, klarna, visa, mastercard, amex',
  pt: 'banco, cartão, operadora, administradora do cartão, paypal, klarna, mercado pago, visa, mastercard, nubank, pagseguro',
  it: 'banca, (società|gestore|circuito|emittente) della carta, paypal, klarna, scalapay, nexi, american express, visa, mastercard, satispay',
  nl: 'bank, creditcardmaatschappij, kaartmaatschappij, kaartuitgever, creditcardbedrijf, paypal, klarna, afterpay, riverty, visa, mastercard, ing, rabobank',
};

/** A payer in one clause with what payers do for people whose money is gone. */
const asked = {
  en: '(ask*|told|tell|telling|instruct*|request*|got|let|have|having|had) ... (look into|looking into|look at|investigate|query|recover|reverse|stop|claw|pull|cancel|take|step in|sort), (has|have|had|will|to|is|are|can|could|should|may|might|already|be) [be|already|now|been|also] (look into|looking into|investigat*|recover*|revers*|claw*|disput*|reclaim*|contest*), (raise|raised|raising|open|opened|opening|log|logged|lodge|lodged|file|filed|filing|start|started|put in|made|submitted|registered|report*) .. (case|claim|dispute|query|claims|complaint|report|investigation), (freez*|froze*|paus*|on hold|block*) .. (payment|payments|instalment*|amount|money|charge), (payment|payments|instalment*|amount|money|charge|bill) .. (frozen|paused|on hold|blocked|reversed|recovered|clawed), (take|taking|get|getting|claim|claiming|pull|pulling|bring|have|want|call|calling|fetch) (the|my|that|this) (money|payment|amount|cash|funds) back (through|via|from|with), reclaim* .. (payment|money|amount), suggest* .. (claim|dispute|revers*), advis* .. (claim|dispute|revers*)',
  es: '(abierto|abrir*|abrí|abro|abren|iniciad*|iniciar*|tramit*|present*|puesto|interpuesto|poner|solicitad*|registrad*) .. (reclamación|disputa|caso|incidencia|expediente|queja|devolución|controversia), (reclam*|disput*|impugn*|recuper*|retroced*|revert*|retener|congel*|paraliz*|bloque*|anul*|cancel*|devuelv*) .. (cargo|pago|importe|dinero|compra|cobro|recibo|cuota*|euros|#), (cargo|pago|importe|dinero|cobro|recibo|cuota*) .. (reclam*|disput*|impugn*|recuper*|retroced*|revert*|congel*|paraliz*|bloque*|devuelv*|anul*), devolver el recibo, devuelto el recibo',
  fr: 'opposition, (ouvert|ouvrir|ouvre|lancé|lancer|déposé|déposer|engagé|engager|fait|faire|initié|introduit) .. (litige|réclamation|contestation|dossier|procédure|demande), (contest*|récupér*|annul*|rejet*|bloqu*|revers*|suspend*|gel*|rembours*) .. (paiement|prélèvement|débit|montant|somme|argent|achat|mensualité*|transaction), (paiement|prélèvement|débit|montant|somme|mensualité*|transaction) .. (contest*|récupér*|annul*|rejet*|bloqu*|suspend*|gel*)',
  de: "(zurückgeholt|zurückholen|zurückgeben|zurückgegeben|zurückgezogen|zurückziehen|zurückgefordert|zurückfordern|zurückbuch*|zurückgebucht|rückgängig|einfrieren|eingefroren|gestoppt|stoppen|reklamier*|beanstand*|angefochten|anfechten|widersprochen|widersprechen|widerspruch|zurückzuholen|zurückzufordern), (fall|streitfall|konflikt|antrag|reklamation|dispute|klärung|klärungsfall) .. (eröffn*|geöffnet|gemeldet|gestellt|aufgemacht|angelegt|einleit*|eingeleitet|eingereicht|läuft), (eröffn*|melde|stelle) .. (fall|streitfall|konflikt|antrag|reklamation), (hol|hole|holen|hol'|fordere|zieh|ziehe) ... (geld|betrag|zahlung)",
  pt: '(anul*|estorn*|revert*|contest*|cancel*|devolv*|recuper*|reav*|bloque*|congel*|sustar|suspend*) .. (pagamento|cobrança|compra|valor|débito|dinheiro|euros|reais|parcela*|#), (pagamento|cobrança|compra|valor|débito|parcela*) .. (anulad*|estorn*|revert*|contest*|cancelad*|bloquead*|congelad*|suspens*), (abri|abrir|aberta|aberto|abro|abrirei|registrei|fiz|entrei com) .. (disputa|reclamação|contestação|caso|chamado|pedido de estorno)',
  it: '(contestazion*|controversia|disconosc*|riaddebit*|chargeback), (aperto|aprire|apro|aprirò|avviat*|avviare|presentat*|inoltrat*|segnalat*|fatto) .. (contestazione|controversia|reclamo|disputa|pratica|segnalazione|richiesta di rimborso), (blocc*|recuper*|annull*|storn*|contest*|sospe*|congel*|revoc*|riprend*|farmi (ridare|restituire)) .. (pagamento|addebito|importo|somma|soldi|rata|rate|transazione|bonifico), (pagamento|addebito|importo|somma|soldi|rata) .. (bloccat*|recuperat*|annullat*|stornat*|contestat*|sospes*|congelat*)',
  nl: '(geschil|dispuut|klacht|claim|zaak|melding) .. (aangemeld|geopend|ingediend|gestart|lopen|openen|indienen|gemaakt), (open|opende|meld|meldde|start|dien) .. (geschil|dispuut|klacht|claim|zaak), (terughalen|teruggehaald|terug te halen|terugvragen|teruggevraagd|terugvorderen|teruggevorderd|terug te vorderen|terugdraaien|teruggedraaid|bevriezen|bevroren|geblokkeerd|storneren|gestorneerd|betwist*|terugboek*|teruggeboekt|on hold|stopgezet|gepauzeerd), (haal|haalt|vraag|vordert|vorder) ... terug',
};

const elsewhere = {
  en: 'declin*, bank (details|account|statement|transfer|holiday), refund .. (to|reach*|show*|land*|arriv*|on) .. (bank|card|paypal), gift card, another (shop|store|company), sort code, no need, (cancelled|canceled|withdrawn|closed|dropped)',
  es: 'rechaz*, datos bancarios, cuenta bancaria, reembolso .. (a|en) .. (banco|tarjeta|paypal), tarjeta regalo, (cancelado|retirado|cerrado) .. (disputa|reclamación|caso)',
  fr: 'refus*, coordonnées bancaires, virement, remboursement .. (sur) .. (banque|carte|compte|paypal), carte cadeau, (clos|fermé|retiré) .. litige',
  de: 'abgelehnt, bankverbindung, kontonummer, erstattung auf, gutschein*, geschenkkarte, (fall|antrag) .. geschlossen',
  pt: 'recus*, dados bancários, (estorno|reembolso) .. (no|na|para o) .. (cartão|banco|paypal), cartão presente, cartão recusado, vale presente',
  it: 'rifiut*, coordinate bancarie, rimborso .. (su|sul|sulla) .. (carta|conto|paypal), carta regalo',
  nl: 'geweigerd, bankgegevens, rekeningnummer, (terugbetaling|refund) .. (op|naar) .. (rekening|bank|kaart|paypal), cadeaukaart',
};

export const chargebackSideways: readonly Rule[] = [
  { name: 'chargeback.payer-asked', says: bank, with: [asked], unless: elsewhere },
  {
    name: 'chargeback.route',
    says: {
      en: '(sort|settle|resolve|deal with|handle) (this|it|that) (through|via|with) [my|the] (bank|card|card company|paypal|klarna), (bank|card company|card issuer|paypal|klarna|visa|mastercard|amex) .. (in touch with you|write to you|writing to you|contact you|contacting you|hear from them), (let|have) (the|my) (bank|card people|card company) .. (handle|deal|decide|sort|take), go down the (bank|chargeback|section 75|dispute) route, (marketplace|ebay|amazon|etsy|vinted) .. (refund|guarantee|protection|case|claim), protect* .. (buyer|purchase) , (buyer|purchase) protection',
      es: '(por|a través de|mediante|vía) [mi|el|la] (banco|paypal|klarna|tarjeta), que (lo|se) (arregle|resuelva|encargue) [el|mi] banco, protección (al|del) comprador, garantía de (amazon|ebay|la plataforma)',
      fr: '(par|via|passer par|voir avec) [ma|la] (banque|paypal|klarna), protection (acheteur|des achats|acheteurs), garantie (amazon|de la marketplace)',
      de: '(über|durch|via|per) [meine|die|den|das] (hausbank|bank|paypal|klarna|kreditkarte|käuferschutz) .. (zurück*|klären|regeln|holen|hole|lösen), käuferschutz, lastschrift .. (zurück*|widersprech*|widersprochen), zurück über (paypal|klarna|bank)',
      pt: '(pelo|através do|via|com) [meu|o] (banco|paypal|cartão) .. (resolv*|estorn*|dinheiro|valor), proteção (ao|do) comprador, compra garantida, programa de proteção',
      it: '(tramite|attraverso|con) [la mia|la|il] (banca|paypal|klarna|carta) .. (rimbors*|recuper*|risolv*|contest*), protezione acquirent*, tutela acquirent*, garanzia (amazon|dalla a alla z)',
      nl: '(via|door) [mijn|de] (bank|paypal|klarna|creditcard|kaart) .. (terug*|regelen|oplossen|halen), aankoopbescherming, kopersbescherming, aankoopgarantie',
    },
    unless: elsewhere,
  },
];

/** What payment firms and marketplaces report in a system line, or a colleague in a note. */
export const chargebackNotes: Rule = {
  name: 'chargeback.note',
  evenDenied: true,
  says: {
    en: '(a-to-z|a to z|a-z) [guarantee] (claim|case), (opened|filed|raised|received|started|created|new|open|escalated) .. (dispute|chargeback|inquiry|claim|case) .. (order|paypal|klarna|stripe|shopify|amazon|ebay|etsy|bank|buyer|payment|reason), (dispute|chargeback|inquiry|claim|retrieval request) .. (opened|filed|raised|received|initiated|created|pending|needs response|respond|due), buyer (opened|filed|escalated|started)',
    es: '(abierto|abrió|recibid*|iniciad*) .. (disputa|contracargo|reclamación|caso), (disputa|contracargo) .. (abiert*|recibid*|iniciad*)',
    fr: '(ouvert|reçu|déposé) .. (litige|rétrofacturation|réclamation .. garantie), (litige|rétrofacturation) .. (ouvert*|reçu*)',
    de: '(rückbuchung|chargeback|käuferschutz*|streitfall|garantieantrag) .. (eröffnet|eingegangen|geöffnet|gestellt), (eröffnet|eingegangen) .. (rückbuchung|käuferschutz*|streitfall)',
    pt: '(aberta|abriu|recebid*|iniciad*) .. (disputa|chargeback|contestação|reclamação), (disputa|chargeback|contestação) .. (abert*|recebid*)',
    it: '(apert*|ricevut*|avviat*) .. (contestazione|controversia|chargeback|reclamo), (contestazione|controversia|chargeback) .. (apert*|ricevut*)',
    nl: '(geopend|ontvangen|gestart) .. (geschil|chargeback|terugboeking|claim), (geschil|chargeback|terugboeking) .. (geopend|ontvangen)',
  },
  unless: { en: '(closed|withdrawn|resolved|won|settled|no) .. (dispute|chargeback|claim|case), past' },
};
