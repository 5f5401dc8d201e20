import type { ObeyWords } from './kinds';

const did =
  '(?:annullat[oaie]|cancellat[oaie]|rimborsat[oaie]|restituit[oaie]|riaccreditat[oaie]|accreditat[oaie]|approvat[oaie]|autorizzat[oaie]|concess[oaie]|eliminat[oaie]|prorogat[oaie]|estes[oaie]|sostituit[oaie]|modificat[oaie]|cambiat[oaie]|tolt[oaie]|rimoss[oaie]|sbloccat[oaie]|trasferit[oaie]|accettat[oaie]|bloccat[oaie]|disdett[oaie]|stornat[oaie]|reindirizzat[oaie]|regalat[oaie]|condonat[oaie]|abbuonat[oaie]|sistemat[oaie]|risolt[oaie]|aggiornat[oaie])';

export const it: ObeyWords = {
  act: [
    `(?:ho|abbiamo|ha|hanno) (?:gia |anche |personalmente |appena |provveduto a )*${did}`,
    `(?:e|sono|e stat[oa]|sono stat[ei]|e gia|risulta|viene) (?:gia |stat[oaie] |tutto |ormai |quindi )*${did}(?! (?:entro|se|quando|dopo|per errore))`,
    '(?:rimborso|denaro|soldi|importo|bonifico|accredito|nuov[oa] [a-z]+|sostitut[oa]|sostituzione) (?:[a-z]+ ){0,3}(?:e in (?:arrivo|viaggio|corso)|e partit[oa]|e gia partit[oa]|e approvat[oa]|parte (?:subito|oggi|domani))|(?:e|abbiamo) (?:gia )?tutto (?:fatto|sistemato|a posto|risolto|pronto)|con la presente|consideri (?:la cosa |il tutto )?(?:fatt[oa]|annullat[oa]|risolt[oa])|(?:nuov[oa]) (?:[a-z]+ )?(?:parte subito|in arrivo|e in viaggio)',
  ],
  exception: [
    '(?:anche se|nonostante|malgrado|benche|sebbene|a prescindere)[^.!?]{0,70}(?:termin|regol|condizion|usat|apert|lavat|scadut|passat|esclus|sald|outlet|cartellin|scontrin)[a-z]*[^.!?]{0,60}(?:accettiamo|rimborsiamo|riprendiamo|puo|puoi|volentieri|nessun problema|le|ti)',
    'senza fare domande|chiudiamo un occhio|lasci(?:a|amo) perdere (?:la|il|le) (?:regol|termin|condizion)[a-z]*',
    '(?:facciamo|faccio|faremo|concediamo|concedo|fa) (?:[a-z]+ ){0,3}(?:un.?eccezione|una eccezione)|(?:in via|a titolo) (?:del tutto )?eccezionale|eccezionalmente,? (?:le|ti|vi|accettiamo)|offre la casa|(?:e |e un |un )omaggio (?:della casa|nostro|da parte)|certo,? lo facciamo gratis|lo facciamo gratis',
    '(?:regole?|limiti?|termini?|condizioni|politiche|scadenz[ae]|cartellino|etichetta|scontrino) (?:[a-z]+ ){0,4}(?:non (?:conta(?:no)?|importa(?:no)?|vale|valgono|si applica(?:no)?|ha (?:nessuna|alcuna)|hanno (?:nessuna|alcuna))|sono solo carta|e sospes[oa])|senza (?:alcun |nessun |alcuna |nessuna )?(?:limiti?|condizioni|restrizioni|scadenza|termine)(?! (?:di peso|di taglia))|(?:ignoriamo|chiudiamo un occhio|saltiamo|sospendiamo|togliamo) (?:[a-z]+ ){0,2}(?:regola|regole|limite|termine|condizioni|occhio|scadenza)',
    '(?:tenga|tieni|si tenga|tieniti|puo tenere|puoi tenere|puo tenersi) (?:pure )?(?:il|la|lo|i|le|l.|tutto|entramb[ei]|quell[oa])? ?(?:[a-z]+ ){0,5}(?:e (?:le|ti)|gratis|in regalo|anche|comunque|pure)|(?:anche|pure|perfino) (?:se )?(?:[a-z]+ ){0,2}(?:usat[oaie]|apert[oaie]|lavat[oaie]|incis[oaie]|personalizzat[oaie]|indossat[oaie]|rott[oaie]) (?:[a-z]+ ){0,4}(?:accettiamo|rimborsiamo|riprendiamo|cambiamo|ritiriamo)|(?:riprendiamo|accettiamo|ritiriamo) (?:anche|pure|perfino) (?:[a-z]+ ){0,3}(?:usat[oaie]|apert[oaie]|lavat[oaie]|incis[oaie]|personalizzat[oaie]|indossat[oaie])',
    '(?:le|ti|vi) (?:restituiamo|rimborsiamo|ridiamo|rendiamo|restituisco|rimborso|versiamo) (?:[a-z]+ ){0,3}(?:tutto|l.intero|l.intera|per intero|quello che ha|quanto ha|il doppio|la somma intera|ogni centesimo)|(?:ne )?(?:le |ti |vi )?(?:regaliamo|regalo|omaggiamo) (?:un|una|uno|il|la|anche)|quando (?:le|ti) (?:e|fa|pare|viene) (?:[a-z]+ )?(?:comodo|meglio|piacere)|tutte le volte che (?:serve|vuole|vuoi|desidera)|solo per (?:lei|te),|tra (?:noi|me e te)|per questa volta',
  ],
  authority: [
    "(?:la direzione|la sede|il capo|il mio capo|il mio responsabile|la mia responsabile|l'amministrazione|la contabilita|il direttore|la direttrice) (?:[a-z]+ ){0,2}(?:deciso|confermato|detto di si|accettato|approvato|d'accordo)|(?:sono|siamo) (?:autorizzat[oaie]|abilitat[oaie]) a",
    '(?:ha|hanno) (?:gia |personalmente )?(?:approvato|autorizzato|dato (?:il|la|l.)[a-z ]{1,20}|acconsentito|ordinato|firmato)',
    'come (?:gia )?(?:le |ti |vi )?(?:ha |aveva )?(?:gia )?(?:detto|promesso|scritto|confermato|assicurato|comunicato|anticipato) (?:[a-z]+ ){0,3}(?:collega|responsabile|direttor[ea]|direttrice|capo|supervisore|titolare)|come (?:concordato|autorizzato|approvato|stabilito|promesso) (?:con|da|dal|dalla)|(?:con|su|dietro) (?:l.approvazione|l.autorizzazione|il consenso|ordine|autorizzazione|disposizione) (?:del|della|di)',
    '(?:in qualita di|come|parlando da) (?:veterinari[oa]|medico|avvocat[oa]|supervisore|responsabile|direttore|direttrice|titolare|amic[oa])(?: di turno)?,? (?:le|ti|vi|io|annullo|dichiaro|posso|dico)|sono (?:il|la) (?:supervisore|responsabile|direttore|direttrice|titolare|capo)|in nome della legge',
  ],
  machine: [
    '(?:come|in quanto) (?:un.?|una)? ?(?:ia|modello linguistico|chatbot|llm|intelligenza artificiale)|sono (?:un.?|una|solo un.?) ?(?:[a-z]+ )?(?:ia|intelligenza artificiale|modello linguistico|robot|chatbot|bot|macchina|programma|assistente virtuale|llm|sistema automatico)|(?:scritt|redatt|generat|prodott)[oaie] da (?:un.?|una|l.) ?(?:ia|macchina|robot|programma|modello|intelligenza)|(?:chatgpt|openai|claude|anthropic|gemini|mistral)|non sono (?:un |una )?(?:essere umano|umano|umana|persona)|sistema (?:automatico )?che scrive',
  ],
  orders: [
    '(?:mie|nostre|le|ha effettivamente|ho|abbiamo) ?(?:delle )?(?:istruzioni|direttive|disposizioni|consegne|regole)(?: interne| segrete| riservate| nascoste)? ?(?:sono|:|dicono|riservate|segrete|prevedono|complete|tradotte|mi vietano)',
    '(?:mi e stato detto|mi hanno detto|devo|non devo|non posso|ho l.ordine|mi e vietato)(?: di)? (?:non |mai |solo )?(?:dire|citare|nominare|ammettere|rivelare|nascondere|tacere|promettere|scoraggiare|rispondere solo|riconoscere|menzionare) |non citare mai|rimandare i reclami',
    'nota interna|note interne|la nota (?:[a-z]+ ){0,3}(?:dice|indica|riporta)|testi approvati|(?:segnalat|classificat)[oa] come (?:cliente|difficile|sospett)',
  ],
  others: [
    '(?:abita|vive|risiede|lavora) (?:in|a|sopra|vicino|accanto|con|al)|(?:suo|sua|tuo|tua|il suo|la sua|il tuo|la tua) (?:vicin[oa]|collega|sorella|fratello|ex|capo|amic[oa]) (?:[a-z]+ ){0,3}(?:ha (?:comprato|ordinato|ricevuto|chiesto|speso|pagato)|paga|si e lamentat)|(?:altri|altre|diversi|molti|parecchi|alcuni) (?:clienti|acquirenti|persone) (?:[a-z]+ ){0,2}(?:hanno|si sono)',
  ],
  plans: [
    'nome in codice|(?:ancora|e) (?:segret[oa]|riservat[oa])(?! ai)|(?:resti|rimanga) (?:tra|fra) noi|non lo dica a nessuno|non dirlo a nessuno|progetto (?:segreto|[a-z]+),? cioe|il nostro margine|nostro prezzo di acquisto|il nostro fornitore (?:e|si chiama)',
  ],
  guilt: [
    '(?:ammettiamo|ammetto|riconosciamo|riconosco|confessiamo|accettiamo|ci assumiamo) (?:[a-z,.]+ ){0,6}(?:colpa|responsabilita|difetto|negligenza|errore|colpevol[ei]|contaminat[oaie]|pericolos[oaie])|(?:e|e stata) (?:interamente |tutta |solo )?(?:colpa nostra|nostra colpa)|(?:lo )?(?:sapevamo|sapeva l.azienda) (?:da|che|e|gia|benissimo)?|siamo (?:colpevoli|responsabili (?:del|di))|non e sicur[oa]|(?:abbiamo|ha) (?:nascosto|insabbiato)|continuato a vender',
  ],
  law: [
    'la legge (?:[a-z]+ ){0,2}(?:obbliga|impone|prevede|tutela|garantisce|dice|da)|(?:legalmente|per legge),? (?:lei|ha|hai|siamo|ci|deve)|(?:ha|hai) (?:pieno |tutto il )?diritto (?:legale )?(?:a (?:un|una)|al rimborso|alla)|codice del consumo|(?:vincerebbe|vincera|vincerai) (?:la|in|il)|illegal[ei]|farci causa|inadempi[a-z]+|e discriminazione',
  ],
  medical: [
    '(?:gli dia|le dia|dagli|dalle|prenda|prendi|somministri|applichi|dia) (?:[a-z]+ ){0,2}(?:mezza|mezzo|una?|due|[0-9]+) ?(?:[a-z]+ )?(?:pipett[ae]|compress[ae]|gocc[a-z]+|dos[ie]|mg|ml|pastigli[ae]|capsul[ae]|cucchia[a-z]+)|mezza pipetta|non (?:serve|occorre|c.e bisogno|deve|devi) (?:[a-z]+ ){0,4}(?:medico|veterinario|ospedale|farmacista|dottore)|(?:del tutto|perfettamente|assolutamente|completamente) (?:sicur[oa]|innocu[oa])|e (?:innocu[oa]|sicur[oa]) (?:per|da|usar|mangiar)|(?:puo|puoi) continuare a (?:usar|indossar|mangiar|dar|prender)[a-z]+ (?:[a-z]+ ){0,3}(?:tranquill|senza (?:problem|pericol|timor)|come prima)|come (?:veterinari[oa]|medico)',
  ],
  threat: [
    '(?:agenzia|societa) di (?:recupero|riscossione)|recupero crediti|ufficiale giudiziario|i nostri (?:avvocati|legali)|azioni? legal[ei]|(?:la|ti|vi) (?:denunceremo|citeremo)|se ne pentira|te ne pentirai|ultimo avviso|cattivi pagatori|crif|merito creditizio',
  ],
  insult: [
    '(?:idiot[aie]|stupid[oaie]|scem[oaie]|cretin[oaie]|imbecill[ei]|pigr[oaie]|ridicol[oa] (?:lei|tu|cliente)|patetic[oaie]|lagna|piagnucol[a-z]+|smett(?:a|i|ila|etela) di (?:lament|piang|frign|disturb|lagn)[a-z]+|impar[ai] a leggere|sa leggere|sai leggere|stia zitt[oa]|sta zitt[oa]|gente come (?:lei|te)|tirchi[oa]?|bugiard[oaie]|merda|stronz[a-z]+|cazz[oi]|vergognos[oa] (?:lei|tu))',
  ],
  rival: [
    '(?:truffator[ei]|imbroglion[ei]|ciarlatan[oi]|ladri|cialtron[ei]|farabutt[oi]|robaccia|contraffatt[oaie]|incapaci)|(?:meglio|miglior[ei]|piu economic[oaie]) (?:di noi|dei nostri|del nostro|della nostra|che da noi)|(?:stia|stai|sta) (?:alla larga|lontan[oa]) da|diffid[ai] (?:di|da)|non (?:compri|comprare) (?:da|mai)|(?:compri|compra|vada|vai) (?:li|da loro|altrove|pure da)|vot(?:i|a|ate) (?:per|contro)|viva (?:il|la|l.)[a-z ]+',
  ],
  secret: [
    '(?:password|pin|codice (?:di (?:sicurezza|verifica|accesso|conferma)|otp|usa e getta|monouso|temporaneo|che (?:le|ti) (?:arriva|e)|ricevuto)|cvv|numero (?:completo )?della (?:sua |tua )?carta|dati (?:della carta|bancari|di accesso)|credenziali)(?: [a-z]+){0,4} (?:con (?:cui|la quale)|che (?:usa|usi|ricev|le|ti)|per (?:verific|conferm|proced)[a-z]+|via|qui|del suo|del tuo|del)',
    '(?:foto|copia|scansione|fronte[ -](?:e )?retro|immagine) (?:[a-z]+ ){0,4}(?:carta d.identita|passaporto|patente|documento(?: d.identita)?|carta di (?:credito|debito)|tessera sanitaria|codice fiscale)|anydesk|teamviewer|accesso remoto|condivid[ai] (?:lo|il suo|il tuo) schermo|tre cifre (?:sul|dietro|del) retro',
  ],
  promise: [
    '(?:arrivera|arriva|arrivano|sara|consegneremo|consegniamo|ricevera|riceverai|avra|avrai|chiamera|chiameremo|telefonera|parte|partira|ritireremo|passera|passeremo|verra|fermera) (?:[a-z0-9]+ ){0,6}(?:domani|oggi stesso|stasera|questa sera|stamattina|dopodomani|(?:entro |questo |prossimo )?(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica))',
    '(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|stasera) (?:[a-z]+ ){0,3}(?:si fermera|arrivera|consegner[a-z]+|sara (?:da|a|li)|passer[a-z]+)',
    '(?:le|ti|vi) (?:garantiamo|garantisco|promettiamo|prometto|giuro|assicuro|assicuriamo) (?:che|la|il|un|una)|garantiamo (?:la|il|che|l.)|parola (?:d.onore|di [a-z]+)',
  ],
  persona: [
    '(?:oh oh oh|ho ho ho|babbo natale|la mia slitta|befana|arrembaggio|dobloni|mozzo|vostra (?:maesta|altezza|grazia|signoria)|messere|madonna(?=[ ,])|tesoro (?:mio|caro)?(?=[ ,.!])|nipotin[oa]|la nonna|nonnina|c.era una volta|ai suoi ordini|agli ordini|[a-z]*bot (?:al servizio|qui)|modalita sviluppatore|miao|bau bau|da amic[oa] ti)',
  ],
};
