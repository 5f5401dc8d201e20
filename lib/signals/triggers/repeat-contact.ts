import type { TriggerHit } from '../brief';
import { says } from '../text/by-language';
import { type Reading, spanOf } from '../text/reading';
import type { Scene, Trigger } from './trigger';

/** Has written about the same open matter before: said so, or written again without an answer. */
export const repeatContact: Trigger = {
  id: 'repeat_contact',
  look: unanswered,
  rules: [
    {
      name: 'repeat.said',
      evenDenied: true,
      says: {
        en: "(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|nth|umpteenth|tenth) (email|e-mail|mail|message|time|attempt|request|reminder|contact|ticket|letter|call|chat|dm) .. (i|i'm|i've|about|regarding|now|to you|asking|writing|without|this|of asking|have|today|in), (my|the) (second|third|fourth|fifth|2nd|3rd|4th|5th) (email|e-mail|mail|message|attempt|request|reminder|ticket|call|chat|dm), (this is|that's|now) [now] [the|my] (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|umpteenth) , (third|fourth|fifth|sixth) time (i|i'm|i've|asking|of asking|writing|now), (i've|i have|we've|we have|i) [already] (emailed|e-mailed|written|wrote|messaged|called|phoned|contacted|asked|rung|reached out|chased|reported|dm'd|dmed|chatted|tried (calling|emailing|to contact|to reach)|sent you|sent (an email|emails|a message|messages|two|three|several)|left (a message|messages|a voicemail|voicemails)|explained|told you|raised this|complained) .. (already|twice|before|three times|four times|several times|multiple times|many times|countless times|times|last week|weeks ago|days ago|yesterday|last month|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|earlier|previously|and (got|heard|received|had|no one|nobody|still)|no (reply|response|answer)|without|but (got|heard|no|nobody|still|have|haven't|you|never|nothing)), already (emailed|e-mailed|wrote|written|messaged|called|phoned|contacted|asked|explained|told you|reported|reached out|complained|chased), (following up|follow up|follow-up|followup|following-up) (on|to|regarding|again|about|my|from), chasing (this|up|again|you|for|my|a), (had to|have to|having to) (chase|follow up|write again|contact you again|email again|message again|ask again), (writing|emailing|messaging|contacting|asking|calling|write|ask) [to|you|you guys|about this] again, (it's |its |only |just )?me again, (is|has|does|did) (anyone|anybody|someone|somebody) [even|actually|ever|there|going] (looking|looked|reading|read|dealing|checking|checked|seen|see|monitor|answer|answering|there|reply|respond), (no|still no|never|not|without|haven't|have not|hadn't|didn't|zero) [had|got|received|gotten|have|heard] [a|an|any] (reply|response|answer|word|feedback) .. (to|from|my|yet|since|still|back|after|for|in|and), (haven't|have not|not|never|hasn't|has not) [yet|had|been|even] (heard|replied|responded|answered|got back|gotten back|come back|received (a|any) (reply|response|answer)|had (a|any) (reply|response|answer)) [back|anything|from|since|to|yet], (nobody|no one|noone|no-one) [has|ever|has ever] [been|even|bothered to] (replied|responded|answered|got back|gotten back|come back|been in touch|in touch|called|contacted|reply|respond|answer|wrote back|followed up|gets back), (any|is there any) (news|update|updates|word|progress|luck) [yet|on|about|with|regarding|for|please|shanice], (as|like) (i|we) (said|mentioned|wrote|explained|told|stated|already) [in|before|last|previously|earlier|you], (my|the) (previous|last|earlier|first|original|prior) (email|emails|e-mail|message|messages|mail|mails|ticket|tickets|chat|request|dm|dms) , (still|been) waiting (for|on) .. (reply|response|answer|someone|somebody|you to|update|call|callback|email|resolution|word), (just|kind|gentle|friendly|another) (checking in|reminder|bump|nudge) .., (bumping|nudging|bump) (this|my), (been|going) back and forth, how many (more )?times (do|must|have|did|should|am), (keep|kept) (asking|writing|emailing|chasing|contacting|having to|calling|being told|explaining|repeating), same (issue|problem|thing|story) (again|as before|as last), once (again|more) .. (asking|writing|request|contact*), see (my|the) (previous|earlier) , was told .. (days|last week|weeks|yesterday|on (monday|tuesday|wednesday|thursday|friday)|before|by (your|a) .. (agent|colleague|team)), (promised|told) .. (callback|call back|reply|email|update|refund) .. (never|still|not|hasn't|nothing), ignor* (my|me|all my|every) [emails|messages|email|message], ticket (number )?# .. (still|no|again), (second|third|fourth|fifth) time lucky, (asked|wrote|written|emailed|mailed|messaged|called|phoned|told you|contacted you|reported) .. on .. (#th|#st|#nd|#rd|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december), still (hoping|waiting for|trying) .. (someone|somebody|anyone|anybody|you), (replacement|refund|label|reply|callback|parcel|email) you (promised|said you'd|said you would) .. (hasn't|has not|never|still|didn't|not)",
        es: '(segunda|tercera|cuarta|quinta|enésima) (vez|vez que|consulta|reclamación) .., (segundo|tercer|tercero|cuarto|quinto|enésimo) (correo|mail|email|mensaje|intento|aviso|recordatorio), (ya|les|os|le|he) [les|os|le|he] (escribí|escrito|mandé|mandado|envié|enviado|contacté|contactado|llamé|llamado|pregunté|preguntado|reclamé|expliqué|explicado) .. (antes|hace|veces|semana|ayer|días|dos|tres|varias|correo|correos|mensaje|mensajes|y (no|nadie|nada|sigo)|sin), (vuelvo|volver) a (escribir*|contactar*|preguntar*|insistir), (sin|no he (recibido|tenido)|no recibí|no tengo|no tuve|sigo sin|ninguna) [aún|todavía|recibir|tener|una|ninguna|su] (respuesta|contestación|noticias|responder), (nadie|no) (me )?(ha )?(respondido|contestado|responde|contesta|responden|contestan|respondió|contestó|contactado), (alguna|hay) (novedad|noticia|noticias|novedades), (sigo|seguimos|continúo) (esperando|sin|a la espera), (mi|mis) (correo|correos|mensaje|mensajes|mail|consulta) (anterior|anteriores|previo|del), como (ya )?(les|le|os) (dije|comenté|escribí|mencioné|expliqué|indiqué), (otra vez|de nuevo|nuevamente) (escrib*|contact*|yo|les|por aquí), insisto, (cuántas veces), yo (otra vez|de nuevo)',
        fr: "(deuxième|troisième|quatrième|cinquième|énième|2ème|3ème|4ème|seconde|2e|3e) (mail|message|fois|relance|courriel|demande|e-mail|réclamation|tentative), (je|j'ai|nous avons) [vous|déjà|vous ai] (relance|relancé|déjà (écrit|contacté|envoyé|appelé|demandé|expliqué|signalé)|ai (déjà )?(écrit|contacté|envoyé|appelé|relancé)) .., (je vous relance|je me permets de (vous )?relancer|relance), (sans|aucune|pas de|pas eu de|toujours pas de|n'ai (toujours )?(pas|reçu aucune)) (réponse|retour|nouvelle|nouvelles|votre part), (personne|vous) ne (m'a|me|m'avez) (répondu|répond|recontacté|rappelé|répondez|répondu), (des nouvelles|du nouveau|une nouvelle) [de|à|concernant], (mon|mes) (mail|mails|message|messages|courriel|courriels|demande) (précédent*|du|de la semaine|d'hier), (comme|ainsi que) (je (vous )?(l'ai|l'avais)?|déjà|indiqué) .. (dit|écrit|expliqué|indiqué|mentionné|signalé), (je reviens|reviens) vers vous, (à nouveau|encore une fois|une nouvelle fois|de nouveau) [je|vous|écri*|contact*], (toujours|j'attends|attends toujours) .. (réponse|retour|nouvelles), plusieurs (mails|messages|fois|relances|appels), combien de fois, (deux|trois|quatre|cinq|plusieurs) fois que je .. (contacte|écris|appelle|relance|demande|signale)",
        de: '(zweite|dritte|vierte|fünfte|2|3|zweites|drittes|viertes|zweiten|dritten|vierten|wiederholten|x-ten) (mail|e-mail|mal|nachricht|anfrage|anruf|erinnerung|schreiben|versuch|kontakt), (habe|hatte|haben) .. (schon|bereits|vor .. (tagen|wochen|einer woche)|letzte woche|mehrfach|mehrmals|zweimal|dreimal|am .. ) .. (geschrieben|gemeldet|angefragt|kontaktiert|angerufen|gemailt|nachgefragt|geschickt|gefragt|reklamiert), (wie|ich habe) (bereits|schon) (geschrieben|erwähnt|mitgeteilt|gesagt|beschrieben|erklärt|geschildert), (keine|ohne|bisher keine|noch keine|immer noch keine|nie eine|noch immer keine) (antwort|rückmeldung|reaktion|nachricht|auskunft|info) , (niemand|keiner) .. (gemeldet|geantwortet|reagiert|meldet|antwortet|zurückgerufen), (nichts) (mehr )?(von ihnen |von euch )?(gehört|passiert), (bin|wieder) (ich noch einmal|ich nochmal), nochmal ich, noch einmal ich, schon wieder ich, (hake|haken|frage|melde|schreibe) .. (nach|erneut|noch einmal|nochmals|nochmal|wieder), (erneut|nochmals|noch einmal|nochmal) (melde|schreibe|wende|frage|nachfragen|anfragen|bitte), (gibt es) .. (neues|neuigkeiten|news|update), (meine|meiner|auf meine) (letzte|vorherige|erste|letzten|bisherigen|früheren) (mail|e-mail|nachricht|anfrage|mails|nachrichten), (warte|warten) (immer noch|noch immer|seit .. ) .. (antwort|rückmeldung|reaktion|auf), wie oft (muss|soll|denn), sie hatten .. (genannt|zugesagt|versprochen|angekündigt), mehrfach(er|e|em|en)? (kontakt*|nachfrage|anfrage*|geschrieben|nachgefragt)',
        pt: '(segunda|terceira|quarta|quinta|enésima|2a|3a) (vez|mensagem|tentativa|reclamação|solicitação), (segundo|terceiro|quarto|quinto) (email|e-mail|contato|contacto|pedido de|mail), (já|eu já|lhes|vos) (escrevi|mandei|enviei|contactei|contatei|liguei|falei|perguntei|reclamei|expliquei|entrei em contato|entrei em contacto|tinha escrito) .., (sem|nenhuma|não (tive|recebi|obtive)|ainda não (tive|recebi|obtive)|continuo sem|até agora sem|nunca recebi) (resposta|retorno|nenhuma resposta|nenhum retorno|uma resposta|qualquer resposta|resposta), ninguém (me )?(respondeu|responde|retornou|retorna|atende|entrou em contato|contactou|resolve), (alguma|há|tem|têm) (novidade|novidades|notícia|notícias|alguma novidade), (meu|meus|minha|minhas) (email|e-mail|emails|mensagem|mensagens|contato|contacto) (anterior|anteriores), (como|conforme) (já )?(disse|escrevi|mencionei|expliquei|falei|informei), (novamente|de novo|outra vez|mais uma vez) (escrev*|entr*|contact*|aqui|venho|a perguntar|pergunt*), (continuo|estou|sigo) (esperando|à espera|aguardando|a aguardar) .. (resposta|retorno|contato|contacto|solução|vocês), quantas vezes',
        it: '(seconda|terza|quarta|quinta|ennesima|2a|3a) (volta|mail|email|e-mail|richiesta|segnalazione|comunicazione), (secondo|terzo|quarto|ennesimo) (messaggio|sollecito|tentativo|contatto), (ho|avevo|abbiamo|vi ho|le ho) [già] (già )?(scritto|contattato|chiamato|mandato|inviato|chiesto|segnalato|spiegato|telefonato|sollecitato) .. (già|volte|fa|settimana|ieri|due|tre|diverse|più|senza|e (nessuno|non|ancora)|ma (nessuno|non)|giorni), già (scritto|contattato|chiamato|inviato|chiesto|segnalato|spiegato), (senza|nessuna|alcuna|non ho (ricevuto|avuto)|ancora nessuna|mai ricevuto) [ancora|mai|una|nessuna|alcuna|ricevere|avere] (risposta|riscontro|notizie|notizia|feedback), nessuno (mi )?(ha )?(risposto|risponde|contattato|richiamato|si è fatto), (ci sono|avete|qualche) (novità|notizie|aggiornamenti|aggiornamento), (mia|mio|mie|miei) (precedente|precedenti) (mail|email|messaggio|messaggi|richiesta), (come) (già )?(vi |le )?(ho )?(già )?(detto|scritto|spiegato|segnalato|indicato), (vi riscrivo|riscrivo|torno a scriver*|scrivo di nuovo|scrivo nuovamente|di nuovo io|sono ancora io|sollecito|sollecitare), (aspetto|attendo|sto aspettando|in attesa) .. (risposta|riscontro|vostra), quante volte',
        nl: '(tweede|derde|vierde|vijfde|zoveelste|2e|3e|4e) (mail|e-mail|keer|bericht|verzoek|poging|herinnering|telefoontje), (heb|had|hebben) .. (al|eerder|al eerder|meerdere keren|twee keer|drie keer|vorige week|vaker|gisteren) .. (gemaild|geschreven|gebeld|contact|gestuurd|gevraagd|gemeld|bericht|doorgegeven|aangegeven), (zoals|ik heb) (ik )?(al|eerder|al eerder) .. (schreef|geschreven|gezegd|aangegeven|gemeld|gemaild|vermeld), (geen|nog geen|nog steeds geen|nooit|zonder) [enige|een] (reactie|antwoord|bericht|terugkoppeling|gehoor) , (niemand) .. (reageert|gereageerd|geantwoord|antwoordt|gebeld|teruggebeld|contact), (niets|niks|nog niets|nog niks) (van jullie |van u |meer )?(gehoord|vernomen), (ik weer|ik nog een keer|daar ben ik weer), (nogmaals|opnieuw|weer) (een mail|mail|bericht|contact|vraag|vragen|schrijf|een bericht|een reminder), (is er|hebben jullie) (al )?(nieuws|iets bekend|een update|meer bekend), (mijn) (vorige|eerdere|laatste|eerste) (mail|mails|bericht|berichten|vraag|e-mail), (wacht|wachten) (nog steeds|al|nog altijd) .. (reactie|antwoord|op), hoe vaak moet, (herinnering|reminder)',
      },
      unless: {
        en: "(my|the) (second|third) (order|purchase|jacket|pair|bottle|jar|tub|box|one), (second|third|fourth) time (i've |i have |i )?(order*|buy*|bought|purchas*|using|trying (your|this)), (love|obsessed), any (news|update|word) on (when|restock|the restock|new colours|a restock|black friday), any word on when .. (available|stock|restock*|launch*), (as|like) (i|we) said .. (love|great), see my previous order, ignore (my|the|that) (last|previous|earlier|first|other), disregard, (was told|told) (by|that) .. (friend|my (friend|sister|mum|mom|husband)), (didn't|haven't) (get|got|had|received) .. (confirmation|tracking), already .. (washed|worn|tried on|paid|own|have one|bought|placed)",
        es: '(segunda|tercera) vez que (compro|pido), encant*',
        fr: "(deuxième|troisième|2ème) (fois|commande) que (j'achète|je commande), adore, sans (réponse|retour|nouvelles) .. (d'ici|avant|sous)",
        de: '(zweite|dritte|zweites|drittes) (mal|bestellung) .. (bestelle|bestellt|kaufe|gekauft)',
        pt: '(segunda|terceira) vez que (compro|peço)',
        it: '(seconda|terza) volta che (compro|ordino|acquisto)',
        nl: '(mail|bericht|nieuwsbrief) in (twee|drie|vier|een) (dagen|dag|weken|week), (tweede|derde) keer dat ik .. (bestel|koop)',
      },
    },
  ],
};

/** Hours after which a further message without an answer in between is no longer the same breath. */
const breathHours = 6;
/** Chats move faster. */
const chatBreathHours = 1;
const quick = new Set(['chat', 'sms', 'whatsapp']);

/** Days after an answer: who writes again then, and does not say thanks, still waits for what was said. */
const answeredBreath = 3 * 24 * 3_600_000;

/** A new order or question under an old subject. */
const otherMatter = {
  en: 'another (order|question|thing|matter), new (order|question), (second|next) order, different (question|matter|order), unrelated, this time, placed (an|another)',
  es: 'otro (pedido|tema|asunto), otra (pregunta|duda|cosa), nuevo pedido, esta vez',
  fr: 'une autre (commande|question), autre (sujet|question), nouvelle (commande|question), cette fois',
  de: '(andere|neue|weitere) (bestellung|frage), anderes thema, diesmal, dieses mal',
  pt: 'outr* (pedido|encomenda|assunto|questão|dúvida|pergunta), (novo|nova) (pedido|encomenda), desta vez',
  it: 'un altr* (ordine|domanda|cosa|questione), nuov* (ordine|domanda), questa volta',
  nl: '(andere|nieuwe) (bestelling|vraag), ander onderwerp, deze keer',
};

/** The agent's last word was a question: the customer only answers it. */
function lastAsked(ticket: Scene['ticket'], now: Reading): boolean {
  const answer = ticket.messages
    .slice(0, now.index)
    .findLast(({ author, public: shown }) => author === 'agent' && shown);
  return answer?.text.includes('?') ?? false;
}

/** Messages that close the matter or only add to it need no answer. */
const closing = {
  en: 'never mind, nevermind, ignore (my|the|this|that), disregard, sorted, resolved, solved, it arrived, has arrived, turned up, found it, thank you, thanks [so|again|for|all], all good, (received|arrived|came) [today|yesterday|safely|it|this], done, works now, perfect, great, no longer need*, just kidding, joking, ps, p.s',
  es: 'olvid*, (recibid*|llegó|perfecto|genial|todo (bien|solucionado)), ya (llegó|está|lo encontré|se solucionó), solucionado, gracias por',
  fr: "oubliez, (reçu*|parfait|déposé*|nickel|merci beaucoup|encore merci|merci à vous), laissez tomber, c'est (bon|réglé), réglé, (est|bien) arrivé, merci (pour|de)",
  de: 'hat sich erledigt, erledigt, (erhalten|angekommen|perfekt|prima|alles gut|danke schön|vielen dank), ist .. da, vergessen sie, ist (angekommen|da), gefunden, danke für',
  pt: 'esquece*, (recebid*|recebi|chegou|perfeito|valeu|obrigad*), já (chegou|resolvi|encontrei|está), resolvido, obrigad* (por|pel*)',
  it: 'lasciate (stare|andare), (ricevut*|arrivat*|perfetto|grazie mille), (lasciate) (stare|perdere), risolto, è arrivat*, trovat*, grazie (per|del*)',
  nl: 'laat maar, (ontvangen|gekregen|perfect|top|dankjewel|bedankt|dank), opgelost, is (aangekomen|er|binnen), gevonden, bedankt voor',
};

/** The customer wrote, nobody answered in public, the customer wrote again. */
function unanswered({ ticket, customer }: Scene): TriggerHit[] {
  const breath = (quick.has(ticket.channel) ? chatBreathHours : breathHours) * 3_600_000;
  const hits: TriggerHit[] = [];
  for (let index = 1; index < customer.length; index++) {
    const [before, now] = [customer[index - 1], customer[index]];
    if (!before || !now || now.sentences.length === 0) continue;
    const answered = ticket.messages
      .slice(before.index + 1, now.index)
      .some((message) => message.author === 'agent' && message.public);
    const waited = Date.parse(now.message.at) - Date.parse(before.message.at);
    if (!(waited >= (answered ? answeredBreath : breath))) continue;
    if (
      answered &&
      (lastAsked(ticket, now) || says(otherMatter, now.language, now.folded.text.slice(0, 2_000)))
    )
      continue;
    if (says(closing, now.language, now.folded.text.slice(0, 2_000))) continue;
    hits.push({
      trigger: 'repeat_contact',
      rule: answered ? 'repeat.still-open' : 'repeat.unanswered',
      spans: [firstSentence(now)],
      weak: false,
    });
  }
  return hits.slice(-1);
}

function firstSentence(reading: Reading) {
  const piece = reading.sentences.find((each) => each.end - each.start > 20) ?? reading.sentences[0];
  return spanOf(reading, piece ?? { start: 0, end: 0 });
}
