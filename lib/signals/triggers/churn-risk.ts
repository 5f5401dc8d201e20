import type { Trigger } from './trigger';

/** Leaving, ending a subscription, last order. Pausing is not leaving. */
export const churnRisk: Trigger = {
  id: 'churn_risk',
  rules: [
    {
      name: 'churn.subscription',
      says: {
        en: '(cancel|cancelling|canceling|cancelled|canceled|end|ending|stop|stopping|terminate|terminating|close|closing|get out of|opt out of|quit|discontinue) .. (subscription|subscriptions|membership|auto ship|autoship|auto-ship|auto renewal|auto-renewal|monthly box|monthly order|monthly plan|plan|sub|renewal|subscribe and save), unsubscribe (me )?from the subscription, subscription .. (cancelled|canceled|ended|stopped|terminated) [please|now|today|immediately], (tried|trying|try|want|went|wanted|on your site|login|log in) .. to cancel, close (my|our) account, closing (my|our) account, cancel (my|our) account, cancel it, no longer (want|need|wish) .. (subscription|subscribed|membership|subscribe)',
        es: '(cancelar|cancelen|cancela|cancelo|cancelación|anular|baja|terminar|finalizar|dejar) .. (suscripción|suscripciones|membresía|plan|subscripción), dar* de baja, darme de baja, (cerrar|cierren|cierro|eliminar) .. (mi cuenta), suscripción .. (cancelar|cancelada|cancelen|anular)',
        fr: '(résilier|résiliation|résilie|résiliez|annuler|annulez|arrêter|arrêtez|arrête|stopper|mettre fin à|cesser) .. (abonnement|abonnements|box mensuelle), abonnement .. (résilier|résiliez|annuler|annulez|arrêter|arrêtez|stopper), me désabonner de, (fermer|clôturer|fermez|clôturez) .. (mon|notre) compte',
        de: '(kündig*) .. (abo|abonnement|mitgliedschaft|vertrag|konto), (abo|abonnement|mitgliedschaft|vertrag|konto) .. (kündig*|beenden|beende|stornier*|auflösen|abbestellen|löschen und), kündige [hiermit], kündigung, (abo|abonnement) abbestellen, (schließen|schließe) .. konto',
        pt: '(cancelar|cancelem|cancela|cancelo|cancelamento|encerrar|terminar|rescindir|acabar com) .. (assinatura|subscrição|plano|mensalidade|clube), (assinatura|subscrição) .. (cancelar|cancelem|cancelada|encerrar), (encerrar|fechar|cancelar) .. (minha|a minha) conta',
        it: '(disdire|disdetta|disdico|annullare|annullate|cancellare|cancellate|terminare|interrompere|chiudere) .. (abbonamento|abbonamenti|sottoscrizione|iscrizione), abbonamento .. (disdire|disdetta|annullare|annullate|cancellare|cancellate), (chiudere|chiudete|cancellare|cancellate) .. (mio|il mio) account',
        nl: '(opzeggen|opzegging|stopzetten|beëindigen|annuleren|stoppen|stop|annuleer) .. (abonnement|lidmaatschap|account), (abonnement|lidmaatschap) .. (opzeggen|op te zeggen|opgezegd|stopzetten|stop te zetten|beëindigen|annuleren|stoppen|stop), (zeg|zegt) .. abonnement op, (account|rekening) .. (opheffen|sluiten)',
      },
      unless: {
        en: '(can i|could i|how do i|is it possible|am i able|do i have to|when can i|what happens if i|able to) .. (cancel|stop|end) .. (anytime|any time|later|whenever|before), (easy|easily|free) to cancel, cancel (anytime|any time), pause, skip, instead of cancel*, rather than cancel*, (renewed|restart|resume|reactivate) .., (order|parcel|flight) .. cancel it, cancel it .. order, (before|if) i (subscribe|sign up), does it cancel',
        es: '(puedo|se puede|es posible) .. (cancelar|baja) .. (cuando quiera|en cualquier momento|cuando), pausar, pauso, pausa, (antes de|si me) suscrib*, en vez de cancelar',
        fr: "(puis-je|peut-on|est-il possible|on peut) .. (résilier|annuler|arrêter) .. (tout moment|quand|n'importe), sans engagement, pause, suspendre, (avant de|si je) (m'abonner|m'abonne), plutôt que",
        de: '(kann ich|kann man|könnte ich|jederzeit) .. (kündigen|kündbar) .., jederzeit kündbar, pausieren, pause, kündigungsfrist, (bevor|wenn) ich .. abschließe, statt zu kündigen',
        pt: '(posso|dá para|é possível) .. cancelar .. (qualquer momento|quando), pausar, pausa, suspender, (antes de|se eu) assinar',
        it: '(posso|si può|è possibile) .. (disdire|annullare|cancellare) .. (qualsiasi momento|quando), sospendere, pausa, (prima di|se mi) abbon*',
        nl: '(kan ik|kun je|is het mogelijk) .. (opzeggen|stoppen) .. (wanneer|elk moment|altijd|ieder moment), pauzeren, pauze, (voordat|als) ik .. (afsluit|neem), maandelijks opzegbaar',
      },
    },
    {
      name: 'churn.leaving',
      evenDenied: true,
      says: {
        en: "(never|not|won't|will not|wouldn't|shan't|don't think i'll|don't think i will|not going to|no way i'll|no longer) [be|ever|be ever] (order|ordering|buy|buying|shop|shopping|purchase|purchasing|use|using|come|coming|return|returning|deal|dealing|spend|spending) .. (again|anymore|any more|any longer|in future|in the future|another penny|another cent|back|from you|with you|your (company|shop|store|site|products)), never again, (last|final) (order|purchase|time|box) (i|i'll|i will|we|with|from|ever|you), (last|final) (time|order|purchase) .. (with you|from you|from this|i (place|order|buy|shop)), (take|taking|took) (my|our) (business|money|custom) (elsewhere|somewhere else|to), (going|go|shop|shopping|buy|buying|order|ordering) (elsewhere|somewhere else) (from now on|in future|next time|instead), (switch|switching|switched|moving|moved|changing|going|move|go|change) (over )?(to|with) (a|another|your|one of your) (competitor|competitors|different (brand|company|shop|supplier|provider)|other (brand|company|shop)|brand|company|shop|rival), (lost|losing|lose) (a|me as a|us as|my) (customer|client|loyal customer|good customer|custom|business|long), (i'm|i am|we're|we are|my wife is|my husband is|my family is) done (with|shopping|buying|here), (i'm|i am|we're|we are) (leaving|out), no longer (a|your|be a) customer, (looking|look) (for|at) (an alternative|alternatives|other (brands|shops|companies)|another (brand|shop|company)) , won't be back, will not be back, that's me done, that was my last, this was my last, this is my last, your competitor*, you've lost me, you have lost me",
        es: '(nunca|jamás|no) .. (vuelvo|volveré|volver|volveremos|compro|compraré|comprar|pediré|pedir) .. (más|a comprar|a pedir|ustedes|aquí|con vosotros|en su|en esta|nada), (nunca|jamás) más [compro|vuelvo], última (compra|vez|compra que), último pedido, (me voy|me cambio|me paso|nos vamos|cambiaré) .. (competencia|otra (marca|tienda|empresa)|otro), (perdido|pierden|perdieron|perder) .. (client*), dejo de ser client*, dejaré de (comprar|ser client*), no (me|nos) (vuelven|volverán) a ver',
        fr: "(jamais|plus jamais|plus) .. (commander*|commanderai|achèterai|acheter|rachèterai|reviendrai) .. (chez vous|votre site|rien|ici), ne (commanderai|rachèterai|reviendrai|commande|reviens) (plus|jamais), plus jamais, (dernière|ma dernière) (commande|fois|achat), (je pars|j'irai|je vais|je passe|passer) .. (concurrence|concurrent*|ailleurs|une autre (marque|boutique)), (perdu|perdez|perdre) .. (client*|cliente), vous (m'avez|venez de) .. perdu*",
        de: "(nie|niemals|nicht|nichts) (wieder|mehr) .. (bestelle*|kaufe*|einkaufe*|bei ihnen|bei euch), (nie wieder|nie mehr|niemals wieder), (bestelle|kaufe|kaufen|bestellen) .. (nie wieder|nie mehr|nicht mehr|nichts mehr|nicht noch einmal), (letzte|letzter|letztes|meine letzte) (bestellung|mal|einkauf|kauf) .., (gehe|wechsle|wechsele|wechseln|gehen) .. (konkurrenz|anderen anbieter|woanders|mitbewerber|anderer shop), (als kunde*|als kundin|einen kunden|eine kundin|kunden) .. (verloren|verlieren|los), (sie haben|ihr habt) (mich|einen kunden|eine kundin) .. verloren, sind mich (als kund*)? los, war's das für mich, kaufe (künftig|in zukunft|demnächst|ab jetzt) woanders",
        pt: '(nunca|jamais|não) .. (compro|comprarei|comprar|compraria|volto|voltarei|peço) .. (mais|aqui|com vocês|nesta|nessa|de vocês|vós), nunca mais, última (compra|vez|encomenda), último pedido, (vou|mudo|mudar|passo) .. (concorrência|concorrente|outra (marca|loja|empresa)), (perderam|perdeu|perder) .. client*, deixo de ser client*, deixarei de (comprar|ser)',
        it: '(mai|non) (più|comprerò|ordinerò|acquisterò|tornerò) .. (da voi|comprerò|ordinerò|acquisterò|niente|nulla|qui|vostro), (mai più), non (comprerò|ordinerò|acquisterò|tornerò) (mai )?più, ultim* (ordine|acquisto|volta) .., (passo|passerò|vado|andrò|mi rivolgerò) .. (concorrenza|concorrente|altra (marca|azienda)|altro (marchio|negozio)|altrove), (perso|perdete|perdere|persa) .. (client*), avete perso (un|una) client*',
        nl: '(nooit|niet) (meer|weer) .. (bestel*|kopen|koop|bij jullie|klant), nooit meer, nooit weer, (bestel|koop|bestellen|kopen) .. (nooit meer|niet meer|nooit weer|niks meer|niets meer), (laatste|mijn laatste) (bestelling|keer|aankoop), (ga|stap|overstap*|stappen) .. (concurrent*|ander merk|andere winkel|ergens anders|elders|andere webshop), (klant|klanten) (kwijt|verloren|minder|armer), jullie (zijn|hebben) (mij|een klant|me) .. (kwijt|verloren)',
      },
      unless: {
        en: '(never|not) .. (use|wear|buy|using|wearing) .. (other|another|any other|different|anything else), love, obsessed, (last|final) (order|purchase) .. (was|arrived|came|has|is|number|#), never (going )?back to .. (other|old|my old|drugstore), (my|the) (last|previous) order (number|arrived|came), same .. as (my|the) last (order|time), (wrong size|size) .. again, never (leave|use|wear|buy) .. (this|it), last time i (ordered|bought|checked|looked|used|wrote|spoke|called|asked|heard|received), last order (i placed|i made|was|arrived|came|with you was), brand .. (moved|switched) to you, (moved|switched|switching|changed) to you',
        es: '(último pedido|última compra) .. (llegó|fue|era|número|que hice), encant*',
        fr: '(dernière commande) .. (arrivée|était|numéro|reçue|n°), adore, je ne (quitterai|quitte)',
        de: '(letzte bestellung) .. (kam|war|ist|nummer|wurde), liebe, letzte(s)? mal (habe|hatte|war|hat|bestellt)',
        pt: '(último pedido|última compra) .. (chegou|foi|veio|número), amo, adoro',
        it: "(ultimo ordine|ultimo acquisto) .. (è arrivato|era|numero|arrivato), adoro, l'ultima volta (ho|era|che ho)",
        nl: '(laatste bestelling) .. (was|kwam|is|nummer), (laatste keer) (heb|had|was|bestelde), geweldig',
      },
    },
  ],
};
