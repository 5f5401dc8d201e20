import type { Rule } from '../rule';

/** What one can leave: a plan, a club, the shop itself. */
const tie = {
  en: 'subscription*, membership, club, plan, box, boxes, contract, autoship, auto-ship, account, service, deliveries, magazine, case, cases, delivery, monthly, orders, you, us',
  es: 'suscripci*, subscripci*, membresía, club, plan, cuota, caja, cajas, contrato, cuenta, servicio, envíos, revista, abono, vosotros, ustedes',
  fr: 'abonnement*, adhésion, club, formule, box, contrat, compte, service, livraison*, magazine, revue, cotisation, chez vous',
  de: '(abo*|abonnement|mitgliedschaft|club|klub|vertrag|konto|box|paket|magazin-abo|lieferung*|zeitschrift|tarif|beitrag|dienst|bei ihnen|bei euch)',
  pt: 'assinatura*, subscriç*, clube, plano, caixa*, contrato, conta, serviço, revista, mensalidade, entrega*, vocês, convosco',
  it: 'abbonament*, iscrizione, club, piano, box, scatola, contratto, account, servizio, rivista, spedizion*, tessera, da voi, quota',
  nl: 'abonnement*, lidmaatschap, club, pakket, box, contract, account, dienst, tijdschrift, leveringen, koffie, wijn, bij jullie',
};
/** Ending it, in the many ways that people put it. */
const ended = {
  en: "(run|ran|runs) (its|their) course, (call|calling) it (a day|quits), (time to|time we) (part|move on|say goodbye), (part|parting) ways, (be|is|was|that's|this is) (the|my|our) (final|last) (one|box|case|delivery|order|month|renewal|shipment|payment), (final|last) (box|case|delivery|month|shipment) .. (please|thank*|then), (end|ending|ends|stop|stopping|finish|finishing|close|closing|cancel|cancelling|canceling|terminate|drop|dropping|leave|leaving|quit|quitting|wind up|wrap up|bow out|opt out|discontinue) .. (subscription|membership|club|plan|box|boxes|contract|autoship|service|magazine|deliveries|cases), (don't|do not|please don't|won't be) (renew|renewing|want to renew|send any more|charge me again), (no more|no further) (boxes|cases|deliveries|shipments|orders|renewals|coffee), not (be )?(renewing|continuing|carrying on|staying on), (won't|will not) (be )?(renew*|continu*|carry on|stay*), (found|gone with|going with|switched to|moving to|moved to|signed up with|joined) .. (another|someone|somewhere|different|competitor|other|local|cheaper) (shop|store|supplier|provider|brand|company|place|one|else|roaster|club|service)?, (buy|order|shop|get|source) .. (directly|locally|elsewhere|somewhere else|from (someone|another|a different)) .. (from now|now on|instead|future|on), (come|comes) to an end, without us from, say goodbye",
  es: '(no (renov*|continu*|sigo|seguir*|quiero (seguir|continuar|más))|(dejo|dejar*|terminar*|acabar*|cancel*|finaliz*|cerrar|cierr*|daros de baja|darme de baja|baja|rescind*|poner fin) .. (suscripci*|club|plan|cuota|caja*|contrato|cuenta|servicio|revista|abono)|(última|último) (caja|mes|envío|pedido|cuota|pago)|hasta aquí|me quedo por aquí|nos despedimos|me despido|he encontrado otr*|me cambio|me paso a|otra tienda|otro proveedor)',
  fr: "(ne (pas )?(renouvel*|reconduire|continue*|souhait* plus)|(plus|pas) .. (renouvel*|reconduir*)|(résili*|arrêt*|mettre fin|mets fin|stopp*|cess*|clôtur*|quitt*|annul*) .. (abonnement*|adhésion|club|formule|box|contrat|compte|livraison*|magazine|cotisation)|(dernière|toute dernière) (box|commande|livraison|échéance)|dernier (mois|envoi|colis)|je m'arrête là|on s'arrête là|(trouvé|passer|passe|pars|parti) .. (ailleurs|autre (boutique|fournisseur|marque)|concurrent*))",
  de: '((beend*|kündig*|stopp*|aufhör*|auflös*|abbestell*|einstell*|schluss|auslaufen|nicht (verlänger*|erneuer*|weiterführ*|fortsetz*)) .. (abo*|magazin-abo|mitgliedschaft|club|vertrag|konto|box|lieferung*|beitrag)|(abo*|magazin-abo|mitgliedschaft|club|vertrag|konto|box|lieferung*) .. (beend*|kündig*|auslaufen|nicht mehr|nicht verlänger*|stopp*|schluss|abbestell*|ende)|letzte* (box|lieferung|paket|monat|bestellung|kiste)|(wechsel*|gewechselt|umgestiegen|steige um) .. (ander*|konkurrenz|anbieter)|keine weiteren (boxen|lieferungen|pakete)|(ab|künftig|zukünftig) .. (woanders|anderswo|ander* (anbieter|händler|marke)))',
  pt: '((não (renov*|continu*|quero (mais|continuar)|tenciono)|fico por aqui|ficar por aqui|ficamos por aqui|encerr*|cancel*|termin*|deix*|rescind*|sair|saio|desisto) .. (assinatura*|subscriç*|clube|plano|caixa*|contrato|conta|serviço|revista|mensalidade)|(fico|ficamos|ficar) por aqui .. (clube|assinatura|plano)|(última|último) (caixa|mês|envio|mensalidade|encomenda)|(encontrei|mudei|mudo|vou mudar|passo) .. (outr*|concorr*)|(não vale a pena|não precisam) .. (mandar*|enviar*|renovar))',
  it: "((disd*|chiud*|termin*|interromp*|cess*|lasci*|annull*|non (rinnov*|continu*|prosegu*|voglio più)) .. (abbonament*|iscrizione|club|piano|box|contratto|account|servizio|rivista|tessera)|(spedizione|consegna|scatola|box|ordine|rata|mese) .. (è|sarà|quindi) .. (l'ultim*|ultim*)|(l'ultima|ultima) (spedizione|scatola|box|consegna|rata)|(l'ultimo|ultimo) (mese|ordine|invio)|(mi fermo|ci fermiamo) qui|(mi rifornirò|mi rifornisco|comprerò|acquisterò|ordinerò|prenderò) .. (altrove|direttamente|altro|altra|un'altra|cantina|concorren*)|(trovato|passo|passata|passato) .. (un altro|un'altra|altro|altra|concorren*))",
  nl: '((stop*|beëindig*|opzeg*|opgezegd|zeg|niet (verleng*|verder|doorgaan)|ophouden|annule*|schrap*) .. (abonnement*|lidmaatschap|club|pakket|box|contract|account|dienst|tijdschrift|koffie|wijn)|(abonnement*|lidmaatschap|club|pakket|box|contract|koffie|wijn) .. (stop*|beëindig*|opzeg*|opgezegd|niet (verleng*|verder)|niet meer|meer)|(geen|niet) .. (koffie|wijn|box|pakket|levering*) meer|laatste (box|levering|pakket|maand|doos)|(ga|stap|stappen|overgestapt|over) .. (ander merk|andere winkel|ander|concurrent|andere aanbieder)|(ik hou|ik houd) het hierbij)',
};
const staying = {
  en: "pause*, pausing, skip*, on hold, instead of, back in, holiday, restart, (can|could|may) i cancel .. (any ?time|later|whenever), last (order|box|delivery|case|shipment) .. (arrived|was|came|had|has|missing|number|contained|is|hasn't), (my|the|our) last (order|box|delivery) (arrived|was|came|had|has|#), if (we|i) (decide*|leave|wanted|ever)",
  es: 'paus*, saltar*, en espera, en vez de, (último|última) (pedido|caja|envío) .. (llegó|fue|era|vino|no ha), si (algún día|decid*)',
  fr: 'pause, suspend*, sauter, (dernière|dernier) (commande|box|colis|livraison) .. (est|était|arriv*|reçu*), si (jamais|un jour)',
  de: 'paus*, aussetz*, überspring*, (letzte*) (bestellung|box|lieferung|paket) .. (kam|war|ist|wurde|fehlt*|hatte), falls, (kann|könnte) .. jederzeit, theoretisch',
  pt: 'paus*, saltar, pular, em espera, (último|última) (pedido|caixa|encomenda) .. (chegou|veio|foi|era), se (um dia|algum dia)',
  it: 'paus*, sospen*, saltare, (ultimo|ultima) (ordine|box|scatola|spedizione) .. (arrivat*|era|è arriv*|mancav*), se (un giorno|mai)',
  nl: 'pauz*, overslaan, on hold, (laatste) (bestelling|box|levering|pakket) .. (kwam|was|is|had|miste), als ik ooit',
};

export const churnSideways: readonly Rule[] = [
  { name: 'churn.ending', evenDenied: true, says: ended, with: [tie], unless: staying },
  {
    name: 'churn.elsewhere',
    evenDenied: true,
    says: {
      en: '(very|really|truly|absolutely) (last|final) (order|purchase|time), (last|final) (order|purchase) (with|from|i) , (taking|take) my (business|custom|money) , (found|using|with|go|going|gone|went|switch*|mov*) .. (another|a different|your competitor*|a local|a new|a cheaper) (shop|store|supplier|provider|brand|company|retailer), (from (now on|january|february|march|april|may|june|july|august|september|october|november|december)) .. (elsewhere|directly|another|different)',
      es: '(última|último) (compra|pedido|vez) (con|en|que|a), (he encontrado|encontré) otr* .. (tienda|proveedor|marca), a partir de .. (no renov*|otra|compraré)',
      fr: "(dernière|toute dernière) (commande|fois|achat) .. (chez vous|ici|qu'on), (j'ai trouvé|je vais|j'irai) .. (ailleurs|autre (boutique|fournisseur|enseigne)|concurren*)",
      de: '(allerletzte|letzte) (bestellung|einkauf) (bei|hier|für), (habe|hab) .. (anderen|andere|neuen) (anbieter|shop|händler|laden) (gefunden|gewechselt)',
      pt: '(última|último) (compra|encomenda|pedido) (com|aqui|que faço|na vossa), (encontrei|achei) outr* (loja|fornecedor|marca)',
      it: "(ultimo|ultima) (ordine|acquisto|volta) (da voi|qui|con voi|che), (ho trovato) (un altro|un'altra) (negozio|fornitore|marca)",
      nl: '(allerlaatste|laatste) (bestelling|aankoop) (bij|hier), (ga|stap|stapte) over (op|naar) .. (ander|andere|concurrent)',
    },
    unless: staying,
  },
];
