import { behindTheScenes } from './notes';
import { fraudNotes, fraudSideways } from './sideways/fraud';
import type { Trigger } from './trigger';

/** Orders, accounts, payments or the brand's name in the hands of somebody else; or a buyer who looks like that. */
export const fraudConcern: Trigger = {
  id: 'fraud_concern',
  look: (scene) => behindTheScenes(scene, 'fraud_concern', fraudNotes),
  rules: [
    {
      name: 'fraud.unknown-order',
      says: {
        en: "(did not|didn't|never|haven't|have not|has not|hasn't|nobody|no one) [i|even|ever|has|have|actually] (order*|place* .. order|place* this|place* it|buy|bought|purchase*|make this|made this|made that|make that|authorise*|authorize*|sign up|signed up|subscribe*|approve*) [anything|this|that|these|it|any|from] ... (from you|this|that|anything|order|charge|purchase|payment|transaction|subscription|it|account|website|site), (order|charge|purchase|payment|transaction|account) .. ((i did not|i didn't|i never) (place|placed|make|made|order|ordered|authorise*|authorize*|buy|bought|approve*|sign*)|i don't recognise|i don't recognize|i do not recognise|i do not recognize|wasn't me|was not me|not mine|not by me|nothing to do with me), (don't|do not|didn't|did not) recogni* .. (charge|payment|order|transaction|account|purchase|it), unrecognised (charge|payment|transaction|order), unrecognized (charge|payment|transaction|order), (unauthorised|unauthorized) [card] (charge|payment|transaction|order|purchase|access|use), wasn't (me|us) who, (someone|somebody|a stranger|whoever) .. (my card|my account|my name|my details|my address|my email|my paypal|my identity), (purchases|purchase|charges|charge|orders|order|payments|transactions) .. (statement|card|account|paypal) ... (nobody|no one|none of us|not made|didn't make|did not make|i never), (ex|stranger|neighbour|roommate|flatmate|cousin|someone) .. (has access to|access to|using|uses|used|ordering|ordered|orders) ... my (account|card|details|name|paypal), (haven't|have not|hadn't|had not|didn't|did not) [even|ever|actually] (bought|ordered|purchased|buy|order|purchase) .. (anything|a thing) .. (since|from you|in months|in ages|this year|with you), (parcel|parcels|package|packages|invoice|bill|order confirmation) .. (for|to|in the name of) (someone|somebody|a stranger|a person|another) .. (don't know|never heard|do not know|unknown)",
        es: '(no|nunca|jamás) (he|hice|hemos) (hecho|pedido|realizado|comprado|autorizado|reconozco) .. (pedido|compra|cargo|pago|esto|nada), (no|nunca) (hice|pedí|realicé|compré|autoricé) .. (pedido|compra|cargo|pago|esto|nada|ustedes), no reconozco .. (cargo|pedido|compra|pago|cobro), (cargo|cobro|pedido|compra) .. (no reconozco|no autoric*|no es mío|no es mía|que no hice|que yo no), (alguien|otra persona) .. (mi tarjeta|mi cuenta|mis datos|mi nombre|mi identidad|mi correo), cargo no autorizado, cobro no autorizado, compra no autorizada, (cargo|cobro|pedido|compra|pedidos|cargos|compras) ... (yo no he hecho|no he hecho|no hice|no reconozco|no es mío|no son míos|no son mías)',
        fr: "je n'ai (jamais|rien|pas|absolument rien|jamais rien) (commandé|acheté|passé .. commande|autorisé|effectué), jamais (passé|commandé|effectué|autorisé) .. (commande|achat|paiement|chez vous|rien), (ne reconnais|reconnais pas) .. (commande|paiement|débit|achat|prélèvement|transaction), (commande|paiement|débit|prélèvement|achat) .. (je n'ai pas|ne vient pas de moi|que je n'ai|pas de moi|inconnu|non autorisé), (quelqu'un|une personne|un inconnu) .. (ma carte|mon compte|mes coordonnées|mon nom|mon identité|mon adresse|mon mail), (paiement|achat|débit|prélèvement) non autorisé, (commandes|débits|achats|colis|facture|factures) .. (je n'ai pas|ne reconnais pas|jamais|au nom d'un inconnu|que je n'ai), (quelqu'un|on) .. (servi|sert|utilisé|utilise) .. (mon adresse|mon nom|ma carte|mon compte|mes coordonnées)",
        de: '(habe|hab) .. (nichts|nie|niemals|gar nichts|nicht) .. bestellt, (nichts|nie|niemals|nie etwas|noch nie etwas|gar nichts) .. bestellt, (bestellung|abbuchung|zahlung|buchung|konto) .. (nicht von mir|kenne ich nicht|nicht getätigt|nicht veranlasst|unbekannt), (nicht von mir) .. (bestellt|bestellung|veranlasst), (jemand|unbekannte|ein fremder|irgendwer|irgendjemand) .. (meine karte|meiner karte|meinem namen|mein konto|meine daten|meinen daten|meine adresse|meiner kreditkarte|meine kreditkarte|meinem konto), (unberechtigte|unautorisierte|nicht autorisierte|unbekannte) (abbuchung|zahlung|bestellung|buchung), auf meinen namen .. bestellt, in meinem namen bestellt, (benutzt|nutzt|verwendet|missbraucht|benutzte) .. (jemand|wer) .. (mein*), (rechnung|mahnung|paket|pakete) .. (nie|nicht|nichts) .. bestellt',
        pt: '(não|nunca) (fiz|realizei|comprei|autorizei|efetuei|efectuei|encomendei|pedi) .. (compra|pedido|pagamento|cobrança|encomenda|isso|nada|isto), não reconheço .. (compra|cobrança|pedido|pagamento|débito|transação|encomenda), (compra|cobrança|pedido|débito|encomenda) .. (não reconheço|que não fiz|não fui eu|não autoriz*|que eu não), (alguém|outra pessoa) .. (meu cartão|minha conta|meus dados|meu nome|meu cpf|minha identidade), (compra|cobrança) não autorizada, (compra|cobrança|pedido|débito) ... (eu não (fiz|reconheço|autorizei)|não fui eu), (compras|pedidos|cobranças|encomendas|débitos|movimentos) .. (não reconheço|não fiz|não são meus|não são minhas|não autoriz*|estranhos)',
        it: '(non ho|mai|non abbiamo) [mai] (ordinato|effettuato|fatto|acquistato|autorizzato|comprato) .. (ordine|acquisto|pagamento|nulla|niente|addebito|voi|questo), non riconosco .. (addebito|ordine|pagamento|acquisto|transazione|spesa), (addebito|ordine|pagamento|acquisto) .. (non riconosco|non ho fatto|non autorizzat*|che non ho|non mio), (qualcuno|uno sconosciuto) .. (mia carta|mio account|miei dati|mio nome|mia identità), addebito non autorizzato, (ordini|addebiti|pagamenti|acquisti|spese) .. (non riconosco|non ho fatto|non ho effettuato|non sono miei|non sono mie)',
        nl: '(heb|hebben) .. (niets|nooit|nooit iets|niks|niet) .. besteld, (niets|niks|nooit iets|nooit) .. besteld, (bestelling|afschrijving|betaling|account) .. (niet van mij|herken ik niet|niet door mij|niet gedaan|onbekend), herken .. (afschrijving|bestelling|betaling) .. niet, (iemand|een vreemde) .. (mijn kaart|mijn account|mijn gegevens|mijn naam|mijn adres|mijn creditcard|mijn pas), op mijn naam besteld, onbekende (afschrijving|bestelling), (bestellingen|afschrijvingen|betalingen|pakketten) .. (niet van mij|herken ik niet|niet gedaan|niet besteld)',
      },
      evenDenied: true,
      unless: {
        en: "never ordered (from you before|before|online)$, (wrong|different) (item|size|colour|color|product), never (ordered|bought) .. before (but|so|and), (didn't|did not) order (this size|the large|a medium|the wrong|this colour|this color), instead (of|i), (gift|present), (ordered|order|bought) .. yet, not yet (ordered|bought), i have never ordered .. (how|do you|what|which|is), not what i ordered, isn't what i ordered, (size|colour|color|shade|version|model) i",
        es: '(aún no|todavía no) (he|hice), (talla|color) , (en vez de|en lugar de), equivocad*',
        fr: 'pas encore (commandé|passé), pas (encore )?(reçu|eu|trouvé), (taille|couleur), au lieu de, à la place',
        de: '(noch nicht|noch nichts) .. bestellt, (statt|stattdessen|falsche größe|falsche farbe|größe|farbe)',
        pt: 'ainda não (fiz|comprei|pedi), (tamanho|cor) , em vez de',
        it: 'non ho ancora (ordinato|acquistato|comprato), (taglia|colore), invece di, al posto',
        nl: '(nog niet|nog niets|nog niks) .. besteld, (maat|kleur), in plaats van',
      },
    },
    {
      name: 'fraud.takeover',
      says: {
        en: "(account|email|profile) .. (hacked|compromised|taken over|hijacked|broken into), hacked .. (account|email|profile|me), (hacker|hackers|fraudster|fraudsters|scammer|scammers), identity (theft|stolen), stolen (identity|card|credit card|card details), card .. (stolen|cloned|skimmed), (password|email|address|phone number) .. (changed|was changed|been changed) .. (not me|not by me|without me|without my|i did not|i didn't), (login|log in|sign in|logged in) .. (i don't recognise|i do not recognise|not me|wasn't me|from another country), data breach, (used|using) my (card|details|identity|account) without, (charged|used|accessed|changed|ordered|signed|logged|taken|debited|billed) ... without my (permission|consent|knowledge|authorisation|authorization)",
        es: '(cuenta|correo|perfil) .. (hackead*|robad*|comprometid*|suplantad*), (hackearon|hackeado|hackearon|robaron) .. (cuenta|tarjeta|datos|identidad), (suplantación|robo) de identidad, tarjeta .. (robad*|clonad*|clonaron), clonaron .. tarjeta, sin mi (permiso|autorización|consentimiento), estafador*, (han|ha|alguien) .. cambiado .. (correo|contraseña|dirección|clave) ',
        fr: "(compte|mail|profil) .. (piraté|hacké|usurpé|volé), (piraté|hacké) .. compte, usurpation d'identité, (carte|identité) .. (volée|piratée|usurpée|clonée), sans mon (accord|autorisation|consentement), (pirates|escroc|escrocs), (mot de passe|adresse|mail) .. (changé|modifié) .. (pas moi|sans moi|pas de moi|à mon insu)",
        de: '(konto|account|profil|e-mail) .. (gehackt|übernommen|geknackt|kompromittiert), gehackt, (identitätsdiebstahl|identitätsmissbrauch|kreditkartenbetrug|datenklau), (karte|kreditkarte|identität|daten) .. (gestohlen|missbraucht|geklaut|missbrauch), ohne (meine zustimmung|mein wissen|meine erlaubnis|mein einverständnis), (betrüger|betrügern), (passwort|e-mail-adresse|e-mail|adresse|handynummer) .. (geändert) .. (nicht von mir|ohne mich|nicht ich|war ich nicht)',
        pt: '(conta|email|perfil) .. (hackead*|invadid*|roubad*|clonad*), (hackearam|invadiram|clonaram|roubaram) .. (conta|cartão|dados), (roubo de identidade|identidade falsa), cartão .. (clonado|roubado|clonaram), sem (minha autorização|meu consentimento|a minha autorização|o meu consentimento), golpista*',
        it: "(account|profilo|email|conto) .. (hackerat*|violat*|rubat*|compromess*), hackerat*, furto (d'identità|di identità), carta .. (rubata|clonata), clonat* .. carta, senza (il mio consenso|la mia autorizzazione|autorizzazione), truffator*, (password|email|indirizzo) .. (cambiat*|modificat*) .. (non io|non da me|non sono stat*)",
        nl: '(account|e-mail|profiel) .. (gehackt|overgenomen|gekaapt), gehackt, identiteitsfraude, (kaart|creditcard|identiteit|gegevens|pas) .. (gestolen|misbruikt|geskimd), zonder (mijn toestemming|mijn medeweten), oplichter*, (wachtwoord|e-mailadres|adres) .. (gewijzigd|veranderd) .. (niet door mij|niet ik|zonder mij)',
      },
      unless: {
        en: 'parcel .. stolen, (stolen|robbed) .. (porch|doorstep|delivery), life hack*',
      },
    },
    {
      name: 'fraud.phishing',
      says: {
        en: '(phishing|scam|fake|fraudulent|bogus|suspicious|dodgy) (email|emails|e-mail|mail|text|texts|sms|message|messages|call|calls|website|site|shop|ad|advert|link|page|account|invoice), (email|text|message|call|sms|website|link) .. (phishing|a scam|scam|fake|bogus|legit|legitimate|really from you|really you|genuine), pretending to be (you|your|from), claim* to be (from you|your company|your team), impersonat*, is (this|that|it) (a scam|legit|genuine|really you|really from you|actually you|actually from you), (someone|somebody) .. (in your name|using your name|using your brand|using your logo), copy of your (site|website|shop), asked .. for my (card|bank|password|pin|cvv) .. (number|details|by|over), (one of yours|really yours|really your (site|shop|website)|your real (site|shop|website)|is .. (your (site|shop|website)|yours)), (text|sms|email|message|call|link) .. (your|ur|you guys) .. (logo|name) , (weird|strange|odd|funny|dodgy|sketchy|suspicious) (link|looking link|text|url), (text|sms|message|email) ... (customs fee|small fee|delivery fee|redelivery fee|pay a fee|needs a) , (entered|put|typed|gave) (my|in my) .. (card|bank|details|password) .. (before|then|and now|on a)',
        es: '(phishing|correo falso|correo fraudulento|correo sospechoso|mensaje falso|mensaje sospechoso|página falsa|web falsa|sitio falso|sms falso|sms fraudulento|tienda falsa), (se hace|se hacen|haciéndose) pasar por ustedes, (correo|mensaje|sms|enlace|página) .. (estafa|fraude|falso|falsa|sospechoso|sospechosa), suplanta* .. (marca|nombre), (correo|mensaje|sms|llamada) ... (datos de (la|mi) tarjeta|contraseña|enlace raro|pagar una tasa|tasa de aduana), en (su|vuestro) nombre',
        fr: '(phishing|hameçonnage|faux mail|faux site|faux sms|mail frauduleux|site frauduleux|sms frauduleux|message frauduleux|mail suspect|sms suspect|lien suspect), se (fait|font) passer pour vous, (mail|message|sms|site|lien) .. (arnaque|frauduleux|suspect|faux), usurp* .. (marque|nom), (mail|sms|message|appel) ... (coordonnées bancaires|numéro de carte|lien bizarre|frais de (douane|livraison) .. lien), en votre nom, à votre nom',
        de: '(phishing|phishingmail|phishing-mail|fake-shop|fakeshop|gefälschte mail|gefälschte e-mail|gefälschte seite|betrugsmail|verdächtige mail|verdächtige e-mail|verdächtige sms), (mail|e-mail|sms|nachricht|seite|link|anruf) .. (betrug|phishing|gefälscht|verdächtig|fake|echt von ihnen|wirklich von ihnen), gibt sich .. (für sie|als ihr|als voltaro) .. aus, in ihrem namen, (mail|sms|nachricht|anruf) ... (kartendaten|bankdaten|komischer link|komischen link|seltsamer link|seltsamen link)',
        pt: '(phishing|email falso|e-mail falso|mensagem falsa|site falso|sms falso|link suspeito|loja falsa|página falsa|email suspeito), (se passando|fazendo-se passar|fazem-se passar|passando-se) por (vocês|vós), (email|mensagem|sms|site|link) .. (golpe|fraude|burla|falso|falsa|suspeito|suspeita), em (vosso|seu|nome de vocês) nome, em nome de vocês, (email|e-mail|mensagem|sms) ... (dados do cartão|senha|libertar a encomenda|liberar a encomenda|taxa)',
        it: '(phishing|mail falsa|email falsa|sito falso|sms falso|messaggio falso|email sospetta|mail sospetta|link sospetto|messaggio sospetto), si (spaccia|spacciano|finge|fingono) .. (per voi|voi), (mail|email|sms|messaggio|sito|link) .. (truffa|frode|falso|falsa|sospetto|sospetta), (mail|email|sms|messaggio|chiamata) ... (dati della carta|link strano|password), a vostro nome',
        nl: '(phishing|phishingmail|nepmail|nepwebsite|nepwinkel|valse mail|valse e-mail|verdachte mail|verdachte e-mail|verdachte sms|nep sms), (mail|e-mail|sms|bericht|site|link) .. (oplichting|nep|vals|verdacht|echt van jullie|phishing), doet zich voor als, uit jullie naam, (mail|sms|bericht|telefoontje) ... (bankgegevens|pasgegevens|rare link|vreemde link)',
      },
      unless: {
        en: '(your|the) (order confirmation|newsletter) .. spam, (went|go|in|landed) .. spam',
      },
    },
    {
      name: 'fraud.misuse',
      says: {
        en: "fraud, frauds, fraudulent, fraudulently, fraudster, fraudsters, defrauded, (i have|i've|i was|been|we were) scammed, stolen (card|credit card|payment), (victim|case) of fraud, (my|the) (bank|card company) .. (fraud|fraudulent)",
        es: '(fraude|fraudulent*|estafa|estafad*|estafaron), (me|nos) (han estafado|estafaron)',
        fr: '(fraude|fraudul*|escroquerie|arnaque|arnaqué|arnaquée)',
        de: '(betrug|betrugsfall|betrugsversuch|betrogen|betrügerisch*|missbräuchlich)',
        pt: '(fraude|fraudulent*|golpe|burla|burlad*)',
        it: '(frode|frodi|fraudolent*|truffa|truffat*)',
        nl: '(fraude|frauduleus*|oplichting|opgelicht|oplichterij)',
      },
      unless: {
        en: 'fraud (check|checks|prevention|protection|department|team|screening|alert system|filter), (normal|usual|standard) .. (check|mail|email), (work|works|working) in fraud, anti-fraud, antifraud, (card|account) .. (replaced|reissued|renewed) .. (last|already|ago|recently), (feels|felt) like a fraud, (feel|felt|feeling|such|be|like|am) (like )?(such )?a (bit of a )?fraud, not a scam',
        es: '(prevención|departamento|control) .. fraude',
        fr: '(prévention|contrôle|service|lutte) .. fraude, répression des fraudes',
        de: '(betrugsprävention|betrugsprüfung|prüfung)',
        nl: '(fraudepreventie|fraudecontrole|fraudeafdeling)',
      },
    },
    {
      name: 'fraud.redirected-refund',
      says: {
        en: "(refund|money|payment) .. (another|different|new|other|my new|a friend's|my wife's|my husband's) (account|card|iban|bank account|paypal), (send|ship|deliver) .. to a different (country|address) .. (urgent|quickly|today|asap)",
        es: '(reembolso|devolución|dinero) .. (otra|nueva|diferente|distinta) (cuenta|tarjeta)',
        fr: '(remboursement|rembourser|argent) .. (autre|nouveau|nouvelle|différent) (compte|carte|rib|iban)',
        de: '(erstattung|rückerstattung|geld|betrag) .. (anderes|neues|anderen|neue|andere|neuen) (konto|karte|iban|kreditkarte)',
        pt: '(reembolso|estorno|dinheiro) .. (outra|nova|diferente) (conta|cartão|chave pix)',
        it: '(rimborso|soldi|denaro) .. (altro|altra|nuovo|nuova|diverso) (conto|carta|iban)',
        nl: '(terugbetaling|geld|refund|bedrag) .. (andere|ander|nieuwe|nieuw) (rekening|kaart|iban|rekeningnummer)',
      },
      weak: true,
    },
    ...fraudSideways,
  ],
};
