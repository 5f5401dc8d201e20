import type { Rule } from '../rule';

/** Somebody else, and what belongs to the customer, in one sentence. */
const stranger = {
  en: 'someone, somebody, stranger, someone else, a person i, whoever, thieves, thief, (ex|former) (colleague|employee|partner|husband|wife|boyfriend|girlfriend|flatmate|housemate), my ex, not me, never been, nobody here, no one here, (login|logins|sign-in|session|device) .. (from|i)',
  es: 'alguien, otra persona, un desconocido, un extraño, mi ex, no he sido yo, no fui yo, nadie de (aquí|casa)',
  fr: "quelqu'un, une autre personne, un inconnu, mon ex, ce n'est pas moi, pas moi, personne chez",
  de: 'jemand, irgendwer, irgendjemand, fremde*, unbekannte*, mein ex, meine ex, war ich nicht, nicht ich, (ehemalige*|früher*) (kolleg*|mitarbeiter*)',
  pt: 'alguém, outra pessoa, um desconhecido, meu ex, minha ex, não fui eu, ninguém aqui',
  it: 'qualcuno, altra persona, uno sconosciuto, il mio ex, la mia ex, non sono stat*, nessuno di noi',
  nl: 'iemand, een onbekende, een vreemde, mijn ex, was ik niet, niet ik, (oud-collega|ex-collega|ex-medewerker)',
};
const took = {
  en: '(chang*|swapped|replaced|reset|edited) ... (address|email|e-mail|password|number|details), (bought|ordered|spent|spending|used|redeemed|emptied|drained|exported|downloaded|transferred|placed|taken|took|cleared) ... (points|gift card|gift cards|card|credit|balance|account|vouchers|invoices|name|wallet|loyalty|details), (points|credit|balance|vouchers|gift card|wallet) .. (gone|spent|used|emptied|drained|redeemed|missing|vanished), (logged|logging|signed|got|getting|broke|breaking|gone|hacked|been) (in|into|on|onto) .. (account|profile|night|from|login|seat|mine), in my (account|name|profile), on my (account|card), (under|using|with) my (name|address|card|identity|email|id)',
  es: '(cambi*|modific*) .. (dirección|correo|contraseña|teléfono|datos|email), (entrad*|entró|accedi*|metid*|metió|colad*) .. (cuenta|perfil), (gastad*|gastó|canje*|usad*|usó|usando|compr*|pedid*|vaci*|robad*) .. (puntos|saldo|tarjeta|nombre|cuenta|vale*|bono*), (a|en|con) mi (nombre|cuenta|tarjeta|dni|identidad|dirección)',
  fr: '(chang*|modif*) .. (adresse|mail|mot de passe|numéro|coordonnées), (entré|connecté|accédé|introduit) .. (compte|profil), (dépens*|utilis*|vid*|achet*|command*) .. (points|solde|carte|nom|compte|bons), (à|sur|avec|dans) (mon|ma) (nom|compte|carte|identité|adresse)',
  de: '(geändert|ausgetauscht|gewechselt) , (eingeloggt|angemeldet|zugriff|zugegriffen|reingekommen|drin), (ausgegeben|eingelöst|leergeräumt|verbraucht|bestellt|gekauft|verwendet|benutzt) .., (auf|in|mit|unter) mein* (name*|konto|karte|adresse|kreditkarte|daten|profil|ausweis), (punkte|guthaben|gutschein*) .. (weg|ausgegeben|eingelöst|verschwunden)',
  pt: '(entr*|acess*|invadi*|logou) .. (conta|perfil|cadastro), (troc*|mud*|alter*|gast*|us*|resgat*|compr*|pedi*) .. (pontos|saldo|e-mail|email|senha|endereço|cartão|nome|conta|vale*|morada), (no|na|em|com) (meu|minha|o meu|a minha) (nome|conta|cartão|cpf|nif|perfil|endereço)',
  it: '(entrat*|acces*|collegat*) .. (account|profilo|conto), (cambiat*|modificat*|spes*|usat*|svuotat*|ordinat*|comprat*|riscattat*) .. (punti|saldo|email|password|indirizzo|carta|nome|account|buon*), (a|col|con|sul|sulla|nel) (mio|mia|il mio|la mia) (nome|account|carta|codice fiscale|identità|profilo|indirizzo)',
  nl: '(gewijzigd|veranderd|aangepast|ingelogd|binnengekomen|uitgegeven|ingewisseld|leeggehaald|gebruikt|besteld|gekocht) , (op|in|met) mijn (naam|account|kaart|adres|profiel|creditcard|gegevens), (punten|tegoed|saldo) .. (weg|op|uitgegeven|verdwenen)',
};

const ordinary = {
  en: 'neighbour .. (took|accepted|signed), can someone, could someone, if someone, has someone, someone (from|at|in) (your|the), someone to, for someone, somebody to, hope someone, someone (please|call|help|get|tell|look), (can|could) you .. chang*, i (would like|want|need) to change',
  es: 'puede alguien, podría alguien, alguien (me )?(puede|podría|pueda), si alguien, para alguien, quiero cambiar, hay alguien',
  fr: "quelqu'un (peut|pourrait|de|peut-il), pour quelqu'un, si quelqu'un, je (veux|voudrais|souhaite) (changer|modifier)",
  de: 'kann (mir )?jemand, könnte jemand, für jemand*, wenn jemand, ob jemand, jemand .. (helfen|melden|anrufen|sagen), (möchte|will) .. ändern',
  pt: 'alguém (pode|poderia|consegue|me), para alguém, se alguém, quero (trocar|mudar|alterar)',
  it: 'qualcuno (può|potrebbe|mi|che), per qualcuno, se qualcuno, (vorrei|voglio) (cambiare|modificare)',
  nl: 'kan iemand, kunnen iemand, voor iemand, als iemand, of iemand, (wil|graag) .. (wijzigen|veranderen)',
};

export const fraudSideways: readonly Rule[] = [
  { name: 'fraud.stranger', evenDenied: true, says: stranger, with: [took], unless: ordinary },
  {
    name: 'fraud.not-a-customer',
    evenDenied: true,
    says: {
      en: '(invoice|bill|charge|debit|debt collector|collection agency|payment|parcel|order confirmation|direct debit|statement|subscription|loan|reminder)',
      es: '(factura|cargo|recibo|deuda|cobro|agencia de cobro|paquete|confirmación|suscripción|me han cobrado|sacando dinero)',
      fr: '(facture|débit|prélèvement|recouvrement|colis|huissier|relance|confirmation|abonnement)',
      de: '(rechnung|mahnung|abbuchung|inkasso*|paket|lastschrift|bestellbestätigung|forderung|abo)',
      pt: '(fatura|factura|cobrança|débito|boleto|encomenda|dívida|confirmação|assinatura|cobrado)',
      it: '(fattura|addebito|recupero|debito|pacco|bolletta|sollecito|conferma|abbonamento)',
      nl: '(factuur|rekening|afschrijving|incasso*|pakket|aanmaning|bevestiging|abonnement|incassobureau)',
    },
    near: {
      en: "(never|not|haven't|have not|didn't|don't|nothing) .. (bought|buy|ordered|order|shopped|heard of|used|been|customer|signed|dealt|done business) .. (you|your|this|it|anything|there|here|company|shop|site), not a customer, (no|don't have|never had) [an] account with you, who (is|are) this",
      es: '(nunca|jamás|no) .. (he comprado|compré|comprado|pedido|pedí|hecho|sido cliente|contratado|tengo cuenta) .. (nada|vosotros|ustedes|tienda|ahí|aquí), no soy client*, yo no (he|había) pedido',
      fr: '(jamais|rien|pas) .. (acheté|commandé|été client*|souscrit) .. (chez vous|rien|site|vous|boutique)?, je ne suis pas client*, jamais rien acheté, rien commandé',
      de: '(nie|niemals|nichts|nie etwas|noch nie) .. (gekauft|bestellt|kunde|kundin|abgeschlossen|zu tun), kein* kunde, kein kundenkonto, gar nicht bestellt',
      pt: '(nunca|jamais|não) .. (comprei|pedi|encomendei|fui cliente|fiz compra|assinei) .., não sou client*',
      it: '(mai|niente|nulla|non) .. (comprat*|ordinat*|acquistat*|stato cliente|messo piede|sottoscritt*) , non sono (vostro|un vostro|cliente|vostra), sono astemi*, non ho mai ordinato',
      nl: '(nooit|niets|niks) .. (gekocht|kocht|besteld|bestelde|klant|afgesloten), geen klant, (nooit|niets|niks) iets .. (gekocht|kocht|besteld)',
    },
    unless: {
      en: 'before (but|and|so), (wrong|different) (size|colour), never .. (arrived|received|came)',
      es: 'todavía no, aún no, talla',
      fr: 'pas encore, taille',
      de: 'noch nicht, größe, falsch',
      pt: 'ainda não, tamanho',
      it: 'non ancora, taglia',
      nl: 'nog niet, maat',
    },
  },
  {
    name: 'fraud.message-in-your-name',
    says: {
      en: '(text|sms|email|e-mail|whatsapp|call|caller|link|website|site|advert|ad|page|qr code|dm)',
      es: '(sms|mensaje|correo|llamada|enlace|whatsapp|página|web|anuncio)',
      fr: '(sms|mail|message|appel|lien|site|page|publicité|courriel)',
      de: '(sms|mail|e-mail|anruf|link|nachricht|webseite|website|anzeige|seite)',
      pt: '(sms|mensagem|email|e-mail|ligação|link|site|página|anúncio|whatsapp)',
      it: '(sms|messaggio|mail|email|chiamata|link|sito|pagina|annuncio)',
      nl: '(sms|sms-je|bericht|mail|e-mail|telefoontje|link|website|site|advertentie|appje)',
    },
    with: [
      {
        en: "(pay|paying|paid|fee|charge|enter|entered|typed|gave|confirm|verify|update|click|clicked) .. (card|customs|fee|release|details|bank|pin|password|£|€|$|#), (spelt|spelled|misspelt|looks off|looks odd|doesn't look right|not your (usual )?(domain|address)|slightly different (address|domain))",
        es: '(pag*|introduc*|met*|confirm*|verific*|dado|di|pinch*) .. (tarjeta|aduana|datos|clave|pin|contraseña|tasa)',
        fr: '(payer|payé|paie|saisi|saisir|entré|donné|donner|confirmer|vérifier|cliqué) .. (carte|douane|coordonnées|code|frais|bancaire*|mot de passe)',
        de: '(zahlen|bezahlen|bezahlt|eingegeben|eingeben|bestätigen|geklickt|angegeben) .. , (zoll|kartendaten|kartennummer|bankdaten|passwort|tan|pin) .. (zahl*|eingeb*|eingegeben|angeb*|angegeben|bestätig*)',
        pt: '(pagar|paguei|pago|digitei|coloquei|pus|inserir|inseri|confirmar|cliquei) .. (cartão|alfândega|taxa|dados|senha|pin|código)',
        it: '(pagare|pagato|inserito|inserire|messo|confermare|cliccato|dato) .. (carta|dogana|dati|codice|pin|password|euro)',
        nl: '(betalen|betaald|ingevuld|invullen|bevestigen|geklikt|gegeven) , (pas|kaart|pin|douane|bankgegevens) .. (betal*|invul*|ingevuld|bevestig*)',
      },
      {
        en: "(from you|in your name|your name|your logo|your shop|your company|your brand|supposedly|allegedly|claims|claiming|says it's|saying|pretending|said to be|money (is|was|has|being)|taken|nothing ordered|haven't ordered)",
        es: '(vuestro|vuestra|suyo|de ustedes|de vosotros|en su nombre|en vuestro nombre|supuestamente|sacando|dice ser|diciendo)',
        fr: '(de vous|de votre part|en votre nom|à votre nom|soi-disant|prétend*|votre logo|se disant)',
        de: '(von ihnen|von euch|in ihrem namen|angeblich|ihr logo|euer logo|gibt vor|euren namen)',
        pt: '(de vocês|vosso|em seu nome|supostamente|diz ser|dizendo|vossa|logo de vocês|da loja)',
        it: '(da voi|vostro|a vostro nome|presunto|dice di essere|col vostro|vostra)',
        nl: '(van jullie|uit jullie naam|zogenaamd|jullie logo|doet alsof|namens jullie)',
      },
    ],
    unless: ordinary,
  },
];

/** What colleagues write in a note, or the shop's own checks in a system line, about a buyer who looks like a thief. */
export const fraudNotes: Rule = {
  name: 'fraud.note',
  says: {
    en: "(different|several|multiple|three|four|five|#) (cards|credit cards) .. (tried|declined|attempt*|minutes|used), (tried|attempt*) .. (cards), (name|address|billing|cardholder) .. (does not match|doesn't match|mismatch|not match), (ip|country) .. (mismatch|different|other) , (looks|seems|likely|suspected|possible|potential|high) [like|risk of] (fraud*|stolen), (stolen|cloned) (card|account), (do not|don't) (ship|send|release) .. (check|verify|fraud|until|please|hold), freight forwarder, fraud (risk|score|flag|alert) .. (high|elevated|medium), chargeback history",
    es: '(varias|distintas|tres|cuatro|#) tarjetas, (nombre|dirección|titular) .. no coincide, (posible|sospecha de|riesgo de) fraude, tarjeta robada, no (enviar|despachar)',
    fr: '(plusieurs|trois|quatre|#) cartes [différentes], (nom|adresse|titulaire) .. ne correspond, (suspicion|risque|soupçon) .. fraude, carte volée, ne pas (expédier|envoyer)',
    de: '(verschiedene|mehrere|drei|vier|#) [verschiedene] karten, (name|adresse|karteninhaber|rechnungsadresse) .. (passt nicht|stimmt nicht|weicht ab), ip .. (anderem|anderes|ausland), (betrugsverdacht|verdacht auf betrug|verdächtig*), nicht (rausgeben|versenden|ausliefern|rausschicken), gestohlene karte',
    pt: '(vários|diferentes|três|quatro|#) cartões, (nome|endereço|titular) .. não (confere|bate|corresponde), (suspeita|risco|possível) .. fraude, cartão roubado, não (enviar|despachar)',
    it: '(diverse|varie|tre|quattro|#) carte [diverse], (nome|indirizzo|intestatario) .. non (corrisponde|coincide), (sospett*|rischio) .. frode, carta rubata, non spedire',
    nl: '(verschillende|meerdere|drie|vier|#) [verschillende] (kaarten|creditcards), (naam|adres|kaarthouder) .. (klopt niet|komt niet overeen), (fraudeverdacht|vermoeden van fraude|verdacht*), niet (versturen|verzenden|uitleveren)',
  },
  evenDenied: true,
};
