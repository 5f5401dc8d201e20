import type { Rule } from '../rule';

/** What a shop keeps of a person. */
const kept = {
  en: 'data, personal (data|details|information), (my|our|her|his|their|any|all|personal|contact) (details|information|info|record|records|address|email|e-mail|phone|number|name|history|account|profile), everything .. (hold|have|keep|store|stored|know|about me|on me|name), (about|on|of) me, recordings, call notes, my file',
  es: '(mis|nuestros|sus|todos los) datos, datos personales, (mi|nuestra|su) (información|dirección|correo|teléfono|número|nombre|perfil|cuenta|historial|ficha), (todo|cualquier cosa) .. (tengáis|tengan|tenéis|guard*|sobre mí|de mí)',
  fr: '(mes|nos|ses|toutes les) (données|coordonnées|informations), données personnelles, (mon|notre|son) (adresse|mail|e-mail|numéro|nom|téléphone|profil|compte|historique|dossier|fichier), tout ce que vous .. (avez|détenez|savez|conservez)',
  de: '(meine|unsere|ihre|alle|sämtliche|persönlich*|personenbezogen*) (daten|angaben|informationen|kontaktdaten|adresse|nummer|telefonnummer|e-mail*|anschrift), (mein|unser) (name|profil|konto|kundenkonto|datensatz|verlauf), (alles|was) .. (über mich|von mir|unter meinem namen|gespeichert)',
  pt: '(meus|os meus|nossos|seus|todos os) dados, dados pessoais, (meu|minha|o meu|a minha|a) (informação|morada|endereço|email|e-mail|telefone|número|nome|perfil|conta|histórico|cadastro|contacto|contato), tudo o que .. (têm|guardam|sabem|sobre mim)',
  it: '(miei|i miei|nostri|suoi|tutti i) dati, dati personali, (mio|mia|il mio|la mia) (indirizzo|email|mail|numero|nome|telefono|profilo|account|storico|anagrafica), (tutto quello|tutto ciò) che .. (avete|conservate|sapete)',
  nl: '(mijn|onze|haar|zijn|alle) (gegevens|persoonsgegevens|data|adres|e-mail*|mailadres|nummer|telefoonnummer|naam|profiel|account|geschiedenis), (alles|wat) .. (over mij|van mij|bewaart|bewaard|opgeslagen|weten)',
};
const wish = {
  en: '(copy|copies|export|printout|extract|overview|list) of, (send|show|give|provide|tell|see|access|obtain|request|receive|have|want|like|know) .. (everything|all the data|data you|what you (hold|have|keep|know|store)|what data|which data|information you (hold|have)), (delet*|eras*|wip*|destroy*|purg*|forget*|remov*|scrub*|anonymis*|anonymiz*|get rid) , (who|where|how|which company) .. (sold|got|get|gave|passed|obtain*|come by|find|found|bought|shared) , (companies|parties|partners|anyone|third parties) .. (passed|shared|sold|given|gave), (passed|shared|sold) .. (to|with|on), off (your|the|whatever|any|every) .. (list|lists|records|books|database|system)',
  es: '(copia|extracto|listado) de, (borr*|elimin*|suprim*|cancel*|destru*|olvid*) , (de dónde|cómo|quién) .. (sac*|habéis|tenéis|tienen|obtuv*|dio|dado|vend*|conseg*), (a quién|con quién|a qué empresas) .. , (saber|ver|recibir|acceder) .. (qué|todo|datos), (quitad*|quit*|sac*|dad*) .. (lista*|base)',
  fr: "(copie|extrait|liste) de, (supprim*|effac*|détrui*|élimin*|oubli*) , (d'où|comment|qui) .. (tenez|avez|obtenu*|eu|donné|vendu|transmis|récupér*), (à qui|avec qui) .., (savoir|voir|recevoir|accéder|communiquer) .. (quelles|tout|données), (retir*|enlev*|ray*) .. (liste*|fichier*|base)",
  de: '(kopie|auszug|auskunft|übersicht|aufstellung) , (lösch*|gelöscht|vernicht*|entfern*|tilg*) , (woher|wer|wie) .. (haben|hat|gekommen|verkauft|gegeben|bekommen|weitergegeben|erhalten), (an wen|welche firmen|welchen firmen) .., (wissen|sehen|erfahren|einsehen) .. (welche|was|daten), (nehm*|streich*|trag*) .. (liste*|verteiler*|kartei)',
  pt: '(cópia|extrato|lista) d*, (apag*|elimin*|exclu*|delet*|remov*|destru*|esque*) , (onde|como|quem) .. (conseguiram|têm|obtiv*|deu|vend*|passou|arranjaram), (a quem|com quem) .., (saber|ver|receber|aceder|acessar) .. (quais|tudo|dados), (tirem|retirem|tira*) .. (lista*|base)',
  it: '(copia|estratto|elenco) d*, (cancell*|elimin*|distrugg*|rimuov*|dimentic*) , (dove|come|chi) .. (avete|preso|ottenut*|passat*|dato|vendut*|fornit*), (a chi|con chi) .., (sapere|vedere|vederli|ricevere|accedere) .. (quali|tutti|dati|tutto), (togliet*|levat*|tolga*) .. (lista|elenco|archivi*)',
  nl: '(kopie|overzicht|afschrift|uitdraai) , (verwijder*|wis*|gewist|vernietig*|vergeet*|weghalen) , (hoe|waar|wie) .. (komen|kwamen|vandaan|gaf|verkocht|gekregen|doorgegeven|gekocht), (aan wie|met wie) .., (weten|zien|inzien|ontvangen) .. (welke|wat|gegevens), (haal*|schrap*) .. (lijst*|bestand*|eruit)',
};
const notPrivacy = {
  en: "forget about me, basket, cart, wish ?list, wrong (address|number|email), (old|previous|delivery|shipping|billing) address, by mistake, accident*, update, change my, (order|parcel|package|delivery) .. (details|information|update*), tracking, invoice, receipt, can't (log|access), (copy|copies) of (the|my|an|your) (order|invoice|receipt|book|label|confirmation|manual)",
  es: 'carrito, cesta, por error, sin querer, cambiar, actualiz*, factura, recibo, dirección de (envío|entrega), (anterior|antigua) dirección, seguimiento',
  fr: 'panier, par erreur, modifier, changer, mettre à jour, facture, reçu, adresse de (livraison|facturation), ancienne adresse, suivi',
  de: 'warenkorb, versehentlich, aus versehen, ändern, aktualisier*, rechnung, beleg, lieferadresse, alte adresse, sendungs*',
  pt: 'carrinho, por engano, sem querer, alterar, mudar, atualiz*, fatura, factura, recibo, (morada|endereço) de entrega, rastre*',
  it: 'carrello, per errore, per sbaglio, modificare, cambiare, aggiorn*, ricevuta, indirizzo di (consegna|spedizione), vecchio indirizzo, tracci*',
  nl: 'winkelwagen, winkelmand, per ongeluk, wijzig*, aanpassen, factuur, bon, (bezorg|aflever|oud) adres, bezorgadres, afleveradres, track*',
};

export const privacySideways: readonly Rule[] = [
  { name: 'privacy.kept', says: kept, with: [wish], unless: notPrivacy },
  {
    name: 'privacy.mailings',
    evenDenied: true,
    says: {
      en: '(newsletter*|mailing*|marketing|mail shot*|catalogue*|catalog|postcards|leaflets|brochure*|promotion*|promo*|texts|spam|adverts|junk mail|offers|(mailing|email|distribution|contact|whatever) list|advertising)',
      es: '(boletín|boletines|newsletter*|publicidad|promocion*|catálogo*|folletos|lista de (correo*|distribución|envíos|mail*)|correos (comerciales|publicitarios)|spam|mailing*)',
      fr: '(newsletter*|infolettre*|publicité*|prospectus|catalogue*|promotion*|liste de diffusion|spam*|démarchage|sollicitation*|mailing*)',
      de: '(newsletter*|werbung|werbe*|katalog*|prospekt*|verteiler*|rundmail*|spam|postkarten|mailingliste)',
      pt: '(newsletter*|publicidade|propaganda*|promoç*|catálogo*|panfletos|lista de (e-?mails|distribuição|contactos)|spam|marketing)',
      it: '(newsletter*|pubblicità|promozion*|catalogo|cataloghi|volantini|mailing list|spam|lista (di distribuzione|contatti)|marketing)',
      nl: '(nieuwsbrie*|reclame*|catalogus|folders|mailinglijst|verzendlijst|spam*|aanbiedingsmails|marketing|mailings)',
    },
    with: [
      {
        en: "(stop|stops|stopped|cease|off|out of|unsubscri*|remov*|no longer (want|wish)|don't want|do not want|not (interested|sign*)|never (signed|asked|subscribed|agreed|opted)|without my consent|(take|get|strike) (me|her|him|us|my)|no more|enough)",
        es: '(baja|quit*|dej*|par*|no (quiero|deseo|me interesa|di|pedí)|elimin*|sac*|basta|nunca me (suscribí|apunté)|sin mi consentimiento|desapunt*)',
        fr: '(désabonn*|désinscri*|arrêt*|cess*|stop*|retir*|enlev*|ray*|ne (veux|souhaite) plus|plus recevoir|jamais (inscrit*|demandé)|sans mon (accord|consentement))',
        de: '(abmeld*|abbestell*|austrag*|stopp*|aufhör*|raus|nehm*|streich*|lösch*|keine* .. mehr|nicht mehr|nie (angemeldet|bestellt|zugestimmt)|ohne .. (einwilligung|zustimmung)|widersprech*)',
        pt: '(par*|cancel*|remov*|retir*|tir*|deix*|não (quero|desejo|pedi|autorizei|tenciono)|nunca (me inscrevi|pedi|subscrevi)|sem (meu|o meu) consentimento|descadastr*)',
        it: '(disiscriv*|cancell*|togli*|tolt*|rimuov*|smett*|bast*|non (voglio|desidero|ho mai)|mai (iscritt*|chiesto)|senza (il mio )?consenso)',
        nl: '(uitschrij*|afmeld*|stop*|haal*|verwijder*|geen .. meer|niet meer|nooit (aangemeld|gevraagd|ingeschreven)|zonder toestemming|eruit|schrap*)',
      },
    ],
    unless: {
      en: "(discount|code|offer|deal) .. (newsletter|work*|valid|expired), (didn't|not) .. (get|receive) .. (newsletter|catalogue), (want|like) to (receive|subscribe|sign up|join), subscribe to, promotion (ended|ends)",
      es: '(código|descuento) .. (boletín|newsletter), quiero (recibir|suscribirme)',
      fr: "(code|réduction) .. newsletter, (m'inscrire|m'abonner)",
      de: '(code|gutschein|rabatt) .. newsletter, (anmelden|abonnieren) ',
      pt: '(código|desconto|cupom) .. newsletter, quero receber',
      it: '(codice|sconto) .. newsletter, (iscrivermi|ricevere la)',
      nl: '(code|korting) .. nieuwsbrief, (aanmelden voor)',
    },
  },
  {
    name: 'privacy.not-me-anymore',
    evenDenied: true,
    says: {
      en: "(haven't|never|didn't|not) (signed|sign|subscribed|subscribe|opted|opt) (up|in|to) .. (emails|mails|newsletter*|list|texts), remove my (address|email|name|number), (take|get) (my|her|his) (name|address|email|number) (off|out)",
      es: '(quitad|quitadme|quítenme|sacadme|sáquenme) .. (lista*|correo*), (nunca|no) me (apunté|suscribí|inscribí)',
      fr: '(retirez|enlevez|rayez|sortez)[ -]moi .. (liste*|fichier*), je ne me suis jamais inscrit*',
      de: '(nehmen|nehmt|streichen|streicht|löschen|löscht) .. (mich|meine (adresse|mailadresse|nummer)) .. (liste|verteiler|raus)?, (nie|niemals) angemeldet',
      pt: '(tirem|retirem|removam)[- ]me .. (lista*), nunca me (inscrevi|cadastrei)',
      it: '(toglietemi|cancellatemi|levatemi|rimuovetemi) .., non mi sono mai iscritt*',
      nl: '(haal|haalt|schrap) (mij|me|mijn adres|mijn mailadres|mijn nummer) .. (eruit|eraf|lijst*|bestand*), nooit aangemeld, me nooit .. aangemeld',
    },
    unless: { nl: 'nooit aangemeld gekregen', en: 'can not log' },
  },
];
