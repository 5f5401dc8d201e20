import type { GateWords } from './words';

export const it: GateWords = {
  negation: 'non|no(?= ?[,.;:!)]|$)|mai|nessun~|purtroppo|senza|invece di|anziche|fuori|impossibile',
  noRefusal:
    'non si preoccupi|non preoccuparti|nessun problema|senza problemi|non solo|non esitare|non esiti|senza (?:costi|spese|fallo)',
  condition:
    'se|quando|una volta (?:che|[a-z]{2,14}[aiu]t[oaie]|ricev~|arriv~)|appena|non appena|dopo|dopo che|qualora|a condizione|nel caso|finche|al ricevimento|a seconda|preferisci|preferisce|desidera',
  echo: 'dici|dice|menzion~|scrivi(?! (?:a|al|alla|ci)(?![a-z]))|scrive(?! (?:a|al|alla|ci)(?![a-z]))|chiedi|chiede|come indica~|serve|capisco|comprendo|le hanno detto|le aveva detto|avevamo detto|ti hanno detto|ha ragione|hai ragione|desideri|desidera',
  past: 'fa|attes~|aspett~|vecchi[oa]',
  perform:
    'per scusarci|come scusa|per farci perdonare|ho|abbiamo|posso|possiamo|ti|le|vi|la|provvedo|provvediamo|procedo|procediamo|riceverai|ricevera|avrai|avra|e stato|e stata|sono stati|sara|saranno|e in arrivo|arriva|arrivera|prometto|promettiamo|garantisco|garantiamo|in via eccezionale|eccezionalmente|come gesto|rimborseremo|sostituiremo|invieremo|spediremo|offriamo',
  commits: {
    refund: "rimbors~|restituir~ (?:il denaro|i soldi|l'importo)|restituiremo|riaccredit~",
    credit:
      'per scusarci|come scusa|per farci perdonare|credito|buono da|buono di|carta regalo|compens~|risarc~|indennizz~|accredit~',
    replacement:
      "sostitu~|inviar~ (?:un nuovo|una nuova|un altro|un'altra)|invieremo (?:un nuovo|una nuova|un altro)|nuova spedizione|rispedir~|rimpiazz~",
    exchange: 'cambio|cambiar~|scambi~',
    waiver:
      "gratis|gratuit~|senza (?:costi|spese)|omaggio|a nostre spese|offert~|tenerlo|tenere l'articolo|regal~",
    discount: 'sconto|scontat~|sconti|riduzione',
    callback:
      'chiam~|richiam~|ti (?:ricontatt~|contatt~|rispond~|aggiorn~)|la (?:ricontatt~|contatt~|aggiorn~)|le (?:rispond~|faremo sapere|scriv~)|ricontatt~|farci sentire|avrai notizie|avra notizie',
    delivery: 'arriv~|consegn~|ricever~|sped~|invi~|parte|partir~|ritir~|passa~ a (?:prendere|ritirare)',
    guarantee:
      'garantit~|garantisco|garantiamo|prometto|promettiamo|assicuro|assicuriamo|senza fallo|di sicuro|sicuramente',
  },
  done: '(?:ho|abbiamo) (?:gia |appena )?(?:annullato|modificato|cambiato|aggiornato|rimosso|sospeso|eliminato|cancellato|aggiunto|applicato|corretto|sbloccato|prolungato)|(?:il suo|il tuo|la sua|la tua) (?:ordine|abbonamento|account|indirizzo|iscrizione) (?:e stato|e stata) (?:annullat|modificat|aggiornat|sospes|eliminat|cambiat)~|(?:ho|abbiamo) (?:gia |appena |io )?(?:gia )?(?:inviato|spedito|ordinato|prenotato|rimborsato|accreditato|disposto|emesso|riservato|messo da parte|generato|creato|attivato|registrato|programmato|organizzato|annullato)|(?:il|la) (?:suo |tuo |sua |tua )?[a-z]{3,14} e (?:gia )?(?:stat[oa] )?(?:inviat[oa]|spedit[oa]|ordinat[oa]|prenotat[oa]|rimborsat[oa]|accreditat[oa]|dispost[oa]|emess[oa]|riservat[oa]|messo da parte|generat[oa]|creat[oa]|attivat[oa]|registrat[oa]|programmat[oa]|organizzat[oa]|annullato|in viaggio)',
  ended: 'scadut~|non e piu|non e valid~|non funziona|terminat~|finit~|non',
  policy:
    'entro|termine|garanzia|res[oi]|restituz~|rimborso|spedizione|consegna|valid~|sempre|fino a|costa~|costo|sconto|clienti|per',
  price: 'costa~|costo|spese di|spedizione e|gratis sopra|prezzo e|supplemento',
  paid: 'pagat~|addebit~|pagamento|speso',
  ask: 'invia~|invii|ci mandi|mandaci|condivid~|indica~|indichi|forni~|conferm~|ci dia|dacci|qual e il (?:suo|tuo)|abbiamo bisogno del~|installa~|installi|scaric~',
  secret:
    'numero della (?:sua |tua )?carta|dati della (?:sua |tua )?carta|dati bancari|cvv|cvc|codice di sicurezza|data di scadenza|password|pin|codice di verifica|codice monouso|iban|numero di conto|passaporto|codice fiscale|anydesk|teamviewer|accesso remoto',
  greeting: 'ciao|salve|buongiorno|buonasera|gentile|car[oa]|egregio',
  noName: 'a|tutti|team|cliente|signor|signora|sig|sig\\.ra|di|grazie|e|le|ti|la|siamo',
};
