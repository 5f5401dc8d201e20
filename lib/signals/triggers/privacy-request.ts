import { privacySideways } from './sideways/privacy';
import type { Trigger } from './trigger';

const mine =
  '(data|personal data|personal information|information|info|details|account|profile|records|personal details|account and data)';

/** Access, erasure, opt-out, or where the data came from. */
export const privacyRequest: Trigger = {
  id: 'privacy_request',
  evenTakenBack: true,
  rules: [
    {
      name: 'privacy.erasure',
      says: {
        en: `(delete|deleting|deleted|erase|erasing|erased|remove|removing|removed|wipe|purge|destroy|deletion of|erasure of|removal of|anonymise|anonymize) .. (my|all my|our|her|his|mother's|any) [personal|customer|all|saved|stored|entire|whole|old] ${mine}, (delete|erase|remove|wipe) .. (everything|all data|all information|all of it|any data|any information|whatever) .. (you have|you hold|about me|on me|stored|on file), (delete|erase|remove|wipe) [me|us] [completely|entirely|fully|permanently] from (your|the|all) (system|systems|database|databases|records|files), (my|the) (data|account|personal data|information|details) .. (deleted|erased|removed|wiped), right to (be forgotten|erasure|deletion), (data|account) (deletion|erasure|removal) request, take me (off|out of) your (system|systems|database|records)`,
        es: '(borrar|borren|borre|borrad|eliminar|eliminen|elimine|eliminad|suprimir|supriman|suprima|cancelen|supresión|eliminación) .. (mis datos|mi cuenta|mi información|mi perfil|todos mis datos|datos personales|mis datos personales), derecho (al olvido|de supresión|de cancelación), derechos arco, (datos|cuenta) .. (borrados|eliminados|suprimidos|eliminada)',
        fr: "(supprimer|supprimez|supprime|effacer|effacez|efface|suppression|effacement) .. (mes données|mon compte|mes informations|mon profil|données personnelles|compte client), (mes données|mon compte) .. (supprim*|effac*), droit (à l'oubli|à l'effacement|d'effacement|d'opposition)",
        de: '(löschen|löscht|lösche|löschung|gelöscht|entfernen|entfernt|vernichten) .. (meine daten|meiner daten|meine personenbezogenen|mein konto|meines kontos|mein kundenkonto|meines kundenkontos|meinen account|alle daten|sämtliche daten|personenbezogen*), (meine daten|meine personenbezogenen daten|mein konto|mein kundenkonto|meinen account|sämtliche daten|alle daten|daten von mir|kundenkonto|profil) ... (löschen|gelöscht|löschung|löscht|entfernen|entfernt|vernichten), recht auf (vergessenwerden|löschung), datenlöschung, kontolöschung',
        pt: '(apagar|apaguem|apague|excluir|excluam|exclua|eliminar|eliminem|remover|removam|exclusão|eliminação|deletar|deletem) .. (meus dados|minha conta|a minha conta|os meus dados|minhas informações|dados pessoais|meu cadastro|meu perfil), (meus dados|minha conta) .. (apagad*|excluíd*|eliminad*|removid*), direito (ao esquecimento|à eliminação|de exclusão)',
        it: "(cancellare|cancellate|cancelli|eliminare|eliminate|elimini|rimuovere|rimuovete|cancellazione|eliminazione) .. (miei dati|mio account|mio profilo|dati personali|mie informazioni), (miei dati|mio account) .. (cancellat*|eliminat*|rimoss*), diritto (all'oblio|alla cancellazione)",
        nl: '(verwijder|verwijderen|verwijdering|wissen|wis|vernietigen) .. (mijn gegevens|mijn account|mijn data|mijn persoonsgegevens|al mijn gegevens|alle gegevens|mijn profiel|persoonsgegevens), (mijn gegevens|mijn account|mijn data|mijn persoonsgegevens|alle gegevens|mijn profiel|persoonsgegevens) ... (verwijder*|wissen|gewist|vernietig*), recht op (vergetelheid|verwijdering|gegevenswissing)',
      },
      unless: {
        en: "from (my|the) (basket|cart|bag|order|wishlist|wish list|shopping|playlist), (card|payment|delivery|shipping|address|phone) (details|information|info) .. (update|change|new|old one|expired), (remove|delete) .. (old|saved|expired) (card|address), (was|were|been|got|has been) .. (deleted|removed) .. (by mistake|accident|accidentally|can't log|without), accidentally (deleted|removed), (why|who) .. (deleted|removed) .. account, deleted .. (app|email), (lose|lost) .. (points|data), account .. (restore|recover), delete it from my",
        es: '(carrito|cesta|lista de deseos|por error|sin querer)',
        fr: '(panier|liste de souhaits|par erreur|sans faire exprès)',
        de: '(warenkorb|wunschliste|aus versehen|versehentlich|bestellung aus)',
        pt: '(carrinho|lista de desejos|por engano|sem querer)',
        it: '(carrello|lista dei desideri|per sbaglio|per errore)',
        nl: '(winkelmand|winkelwagen|verlanglijst|per ongeluk)',
      },
    },
    {
      name: 'privacy.access',
      says: {
        en: "(subject access|data access|data subject) request, dsar, (copy|copies|export|download|report|list|overview|disclosure|access to) .. (all )?(of )?(my|the|any|all|personal) (personal data|data|personal information|information) .. , (what|which|all|any) (data|personal data|information|personal information|details|info) .. (you|you've|your company|you guys) .. (hold|have|hold on|keep|store|stored|collected|collect|process|share|shared) , (what|which) .. (you|your company) (hold|have|store|keep|know|got) (about|on) me, right of access, (article|art) 15, how (did|do|have) you (get|got|have|obtain|obtained|come by|find|found) .. (my|his|her) (email|e-mail|address|number|phone|phone number|mobile|details|data|name|information|contact*), where did you (get|find|obtain) .. (my|his|her) (email|e-mail|address|number|mobile|phone|details|data|name|contact*), (who|whom) .. (shared|share|sold|sell|pass|passed|gave) .. (my|our) (data|details|email|information|number) .., (sell|share|selling|sharing|sold|shared) my (data|personal information|information|details|email) (with|to), right to (access|see|obtain) .. (data|information|records), (access|see|obtain) my (personal )?(data|information|records)",
        es: '(qué|cuáles|cuales) (datos|información) .. (tienen|tenéis|guardan|guardáis|almacenan|poseen|disponen) , copia .. (mis datos|datos personales), (de dónde|cómo) .. (sacaron|sacado|obtuvieron|obtenido|consiguieron|tienen|sacasteis) .. (mi (correo|email|número|teléfono|dirección)|mis datos), derecho de acceso, acceso a mis datos, (venden|comparten|ceden|vendido|cedido|compartido) mis datos',
        fr: "(quelles|quels|toutes les|l'ensemble des) (données|informations) .. (détenez|avez|possédez|conservez|stockez), copie .. (mes données|données personnelles), (d'où|comment) .. (tenez|avez|obtenu|eu|vient) .. (mon (adresse|mail|numéro|e-mail)|mes (coordonnées|données)), droit d'accès, accès à mes données, (vendu|transmis|cédé|partagé|vendez|transmettez) mes (données|coordonnées)",
        de: '(welche|alle|was für|sämtliche) (daten|personenbezogenen daten|informationen) .. (gespeichert|speichern|haben|über mich|von mir|vorliegen), (auskunft|selbstauskunft|datenauskunft) , kopie .. (meiner|aller) .. daten, (woher|wie) .. (haben|kommen|bekommen|gekommen|kennen) .. (meine (adresse|mail|e-mail|e-mail-adresse|nummer|telefonnummer|daten)|an meine (adresse|e-mail|nummer|daten)), auskunftsrecht, (artikel|art) 15, (verkauft|weitergegeben|weitergeben|geteilt) .. (meine|meiner) daten, meine daten .. (verkauft|weitergegeben|weitergeben)',
        pt: '(quais|que) (dados|informações) .. (têm|possuem|guardam|armazenam|vocês tem), cópia .. (meus dados|dados pessoais), (de onde|como) .. (conseguiram|obtiveram|tiraram|arranjaram|pegaram) .. (meu (email|e-mail|número|telefone|endereço|contacto|contato)|meus dados), direito de acesso, acesso aos meus dados, (vendem|venderam|partilham|compartilham|compartilharam|partilharam) (os )?meus dados',
        it: '(quali|che) (dati|informazioni) .. (avete|possedete|conservate|detenete|trattate), copia .. (miei dati|dati personali), (da dove|come) .. (avete|ottenuto|preso) .. (mio (indirizzo|numero|contatto|email|cellulare)|mia (mail|email)|miei dati), diritto di accesso, accesso ai miei dati, (venduto|vendete|ceduto|condiviso|condividete) .. miei dati',
        nl: '(welke|alle) (gegevens|data|persoonsgegevens|informatie) .. (hebben|bewaren|opgeslagen|bewaart|heeft|van mij), kopie .. (mijn gegevens|persoonsgegevens|mijn data), (hoe|waar) .. (komen|kom|hebben|heeft|kwamen) .. (aan mijn (gegevens|adres|e-mail|e-mailadres|nummer|mailadres)|mijn (e-mailadres|nummer|gegevens|mailadres) .. vandaan), inzageverzoek, recht op inzage, inzage in, (verkopen|verkocht|gedeeld|delen) .. mijn gegevens, mijn gegevens .. (verkocht|gedeeld|doorgegeven|doorverkocht)',
      },
      unless: {
        en: '(parcel|order|tracking|delivery|product|shipping) (information|details|data) , (track|tracking) .., what information do you (need|require|want), (any|more|further|all the) information (you|about the) .. (need|product|order), order (details|information)',
        de: '(auskunft|informationen|daten) .. (lieferung|bestellung|sendung|paket|verfügbarkeit|produkt|brauchen|benötigen|liefertermin), (lieferung|bestellung|sendung|paket) .. auskunft, bitte um .. auskunft .. (wann|wo|ob)',
        nl: '(welke gegevens) .. (nodig|willen)',
        fr: '(quelles|quels) (données|informations) .. (besoin|faut)',
        es: '(qué|cuáles) (datos|información) .. (necesitan|hacen falta)',
        pt: '(quais|que) (dados|informações) .. (precisam|necessários)',
        it: '(quali|che) (dati|informazioni) .. (servono|necessari)',
      },
    },
    {
      name: 'privacy.opt-out',
      says: {
        en: "(unsubscribe|opt out|opt-out|opted out|unsubscribed|unsubscribing|opting out), (stop|quit|no more) (sending|emailing|e-mailing|texting|spamming|messaging|calling|mailing|marketing|emails|texts|newsletters|spam) [me|us|the|your|these|all], (take|remove|get|strike) (me|us|my email|my address|my name|my number|my mother|him|her) (off|from|out of) .. (list|mailing list|mailing|newsletter|newsletters|marketing|database|emails|texts|distribution), (withdraw|revoke|withdrawing) .. consent, (do not|don't) (sell|share) my (personal )?(data|information|info), (object|objecting|objection) to .. (processing|marketing|profiling), (don't|do not|never) want .. (newsletter|newsletters|marketing|promotional emails|promo emails|your emails|marketing emails|marketing texts)",
        es: '(darme de baja|dar de baja|baja|desuscri*|cancelar .. suscripción|dejen de|deje de|dejad de|no quiero (recibir )?más) .. (boletín|newsletter|correos|publicidad|mails|emails|mensajes|lista|promociones|enviarme|mandarme|escribirme), retir* .. consentimiento, (no deseo|no quiero) .. (publicidad|newsletter|boletín|correos publicitarios)',
        fr: "(désabonner|désinscrire|désinscription|désinscrivez|désinscri*|désabonn*) , (cessez|arrêtez|stoppez|ne plus recevoir|plus recevoir|arrêter) .. (newsletter|mails|courriels|sms|publicités|messages|e-mails|pubs|spam|envoyer|m'envoyer|démarch*), (retirer|retirez|supprimer|enlevez|rayez|retire) .. (liste|listes|mailing|consentement|newsletter), m'oppose .. (traitement|prospection)",
        de: '(newsletter|werbung|werbemails|werbe-mails|e-mails|mails|werbe-sms) .. (abbestell*|abmeld*|abgemeldet|keine|nicht mehr|einstellen|widerspr*|aufhören|unterlass*), (abbestell*|abmeld*|keine weiteren|keine|widerspreche|widerspruch gegen|hören sie auf|hört auf) .. (newsletter|werbung|werbemails|werbe-mails|e-mails|mails|werblich*|datenverarbeitung|verarbeitung|nutzung meiner daten), austragen, (einwilligung) .. (widerruf*|zurückzieh*|entzieh*), (widerrufe|widerruf|ziehe) .. einwilligung, aus .. verteiler',
        pt: '(descadastr*|cancelar (a )?inscrição|desinscrev*|remover da lista|remov* .. lista|parem de|pare de|deixem de|não quero (mais )?receber|não desejo receber) .. (emails|e-mails|newsletter|mensagens|sms|publicidade|propaganda|enviar|mandar|promoções|lista), (descadastrar|descadastrem|descadastre), retir* .. consentimento, (parem|pare|deixem) de (me )?(enviar|mandar|ligar), não (quero|desejo) (mais )?receber .. (emails|e-mails|newsletter|mensagens|sms|publicidade|propaganda|promoções)',
        it: '(disiscriv*|cancellatemi|cancellarmi|rimuovetemi|toglietemi|togliermi|disiscrizione) .. (newsletter|lista|mailing list|email|elenco), disiscriv*, (smettete|smettetela|basta|non voglio (più )?ricevere|non desidero) .. (email|mail|pubblicità|newsletter|sms|messaggi|promozioni|mandarmi|inviarmi), revoc* .. consenso, mi oppongo .. trattamento',
        nl: '(afmelden|uitschrijven|uitschrijf*|meld mij af|schrijf mij uit|afgemeld|uitgeschreven) .. (nieuwsbrief|mails|e-mails|lijst|mailinglijst|reclame), (nieuwsbrief|mails|e-mails|reclame|mailinglijst) .. (afmelden|uitschrijven|uitgeschreven|afgemeld|niet meer|stoppen), (stop|stoppen|hou op) .. (mailen|mails|e-mails|nieuwsbrief|reclame|sms|sturen), (geen|niet langer) .. (nieuwsbrief|reclame|mails) (meer )?(ontvangen|krijgen|wil), toestemming .. (intrekken|trek), (trek|trekken) .. toestemming .. in',
      },
      unless: {
        en: "(how|where) .. (subscribe|sign up), stop (sending|emailing) .. (wrong|same (item|size)|copy), unsubscribe .. (discount|by (mistake|accident)|accidentally), accidentally unsubscribed, resubscribe, stop sending me .. (copy|paste|canned|different), don't send me (one|another|the same)",
      },
    },
    {
      name: 'privacy.law',
      evenDenied: true,
      says: {
        en: '(gdpr|ccpa|cpra|data protection (officer|act|authority|law|request|rights|team)|information commissioner|ico complaint|privacy (request|officer|rights|team)|dpo)',
        es: '(rgpd|lopd*|gdpr|protección de datos|derechos arco|lfpdppp|aviso de privacidad)',
        fr: '(rgpd|cnil|gdpr|protection des données|délégué à la protection|dpo)',
        de: '(dsgvo|ds-gvo|bdsg|datenschutzbeauftragt*|datenschutzbehörde|datenschutzrechtlich*|gdpr)',
        pt: '(lgpd|rgpd|gdpr|proteção de dados|protecção de dados|encarregado de dados|cnpd|anpd)',
        it: '(gdpr|garante (della )?privacy|garante per la protezione|protezione dei dati|rgpd|dpo)',
        nl: '(avg|gdpr|autoriteit persoonsgegevens|functionaris gegevensbescherming|privacywet*|gegevensbescherming)',
      },
      unless: {
        en: '(work|working|job|background|consultant|expert|specialist) .. (gdpr|privacy|data protection), (bag|screen|film|curtain|glass) ',
        nl: 'avg .. (snelheid|verbruik|score)',
      },
    },
    ...privacySideways,
  ],
};
