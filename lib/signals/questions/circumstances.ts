import type { Message, Span } from '../../ticket/ticket';
import type { ByLanguage } from '../language/rule-languages';
import { says } from '../text/by-language';
import { read, spanOf } from '../text/reading';

/**
 * What is told and not asked, but that a reply must take up: a day by which something must be there, a journey, an occasion.
 * A day alone is none ("it came on Tuesday"): the sentence must say what depends on it.
 */

/** A time to come, or one that may be. Folded text, phrases as in `text/phrases.ts`. */
const times: ByLanguage = {
  en: '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today), (the|on|by|before|until) [the] #(st|nd|rd|th), (#|#st|#nd|#rd|#th) [of] (january|february|march|april|may|june|july|august|september|october|november|december), (january|february|march|april|may|june|july|august|september|october|november|december) #, (this|next|the) (week|weekend|month|end of the month|end of the week|end of month), (christmas|easter|eid|new year), in (a|two|three|#) (day|days|week|weeks), within # (hours|days)',
  de: '(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|morgen|übermorgen|heute), (am|bis|vor|zum|ab) (dem|den|zum)? [#] #\\., (am|bis|zum|ab|vor) [dem] #, (diese|nächste|dieser|nächster|ende) [der|des] (woche|monat|monats), (wochenende|weihnachten|ostern), in (einer|zwei|drei|#) (tagen|woche|wochen), innerhalb von # (stunden|tagen)',
  fr: "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|aujourd'hui), (le|avant le|pour le|du) #, (cette|fin de) (semaine|mois), (ce|le) week-end, (noël|pâques), la semaine prochaine, dans (# jours|une semaine|deux semaines), sous # (jours|heures)",
  es: '(lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|hoy), (el|antes del|para el|del) #, (esta semana|fin de semana|fin de mes|próxima semana|semana que viene), (navidad|reyes), en (# días|una semana|dos semanas)',
  nl: '(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag), (op|voor|vóór|vanaf|de) (de )?#(e|ste|de)?, (deze|volgende|eind) (week|maand), (het )?weekend, (kerst|sinterklaas|pasen), over (een|twee|drie|#) (dag|dagen|week|weken), binnen # (uur|dagen)',
  it: '(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|oggi), (il|entro il|prima del|per il) #, (questa settimana|fine settimana|fine mese|prossima settimana), (natale|pasqua)',
  pt: '(segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|hoje), (dia|até dia|antes do dia|até ao dia) #, (esta semana|fim de semana|fim do mês|próxima semana), (natal|páscoa)',
};

/** What hangs on the time. */
const depends: ByLanguage = {
  en: "(leave|leaving|leaves|fly|flying|travel|travelling|traveling|depart|go|going|going away|off|moving|move|away|holiday|vacation|abroad|out of town|birthday|wedding|party|anniversary|event|trip|hike|race|exam|christening|funeral|ceremony|conference|interview|deadline|gift|present|guests), (need|needs|needed|want|require|must|have to|has to|needs to|hoping|would like|would love|got to|gotta|like to) .., (get|have|receive|arrive|be|is|sorted|resolved|decide|answer|hear|reply|delivered|here|ready) (by|before|in time|for|within|no later|until|until then), (be|is) here (by|before), (ideally|latest|at the latest|in time|by then|before then), only (until|till), (won't|will not|not) be (home|in|there|at home|around)",
  de: '(urlaub|verreise|verreisen|reise|reisen|fahre|fahren|fliege|fliegen|ziehe|ziehen|umzug|umziehen|weg|unterwegs|abwesend|geburtstag|hochzeit|feier|fest|jubiläum|termin|veranstaltung|prüfung|taufe|geschenk|besuch|messe), (brauche|brauchen|benötige|bräuchte|benötigen|muss|müssen|sollte|soll|möchte|will) .., (spätestens|rechtzeitig|vorher|bis dahin|frist|bescheid|antwort|antworten|rückmeldung|erwarte), nicht (zu hause|zuhause|daheim|da)',
  fr: "(pars|partons|voyage|voyageons|vacances|déménage|déménageons|absent*|anniversaire|mariage|fête|baptême|cadeau|départ|vol|examen|cérémonie|randonnée|invités|soirée), (ai|avons) besoin .., (dois|devons|faut|faudrait|voudrais|voudrions|aimerais) .., (au plus tard|à temps|d'ici là|avant cela|réponse|délai), (c'était|c'est) pour",
  es: '(viajo|viajamos|viaje|salgo|salimos|voy|vamos|mudo|mudamos|mudanza|vacaciones|cumpleaños|boda|fiesta|aniversario|regalo|evento|vuelo|examen|ausente), (necesito|necesitamos|requiero|debo|tengo que|quisiera) .., (a más tardar|a tiempo|antes de eso|para entonces|respuesta|plazo), no (estaré|estoy) en casa',
  nl: '(vakantie|vertrek|vertrekken|vlieg|vliegen|reis|ga|gaan|verhuis|verhuizen|verhuizing|weg|afwezig|verjaardag|bruiloft|feest|jubileum|cadeau|evenement|examen|trip), (heb|hebben) .. nodig, (moet|moeten) .., (uiterlijk|op tijd|voor die tijd|daarvoor|antwoord|beslissen|termijn), niet thuis',
  it: '(parto|partiamo|viaggio|vacanza|vacanze|trasloco|compleanno|matrimonio|festa|anniversario|regalo|evento|volo|esame|assente), (mi serve|ho bisogno|devo|dobbiamo|vorrei) .., (al più tardi|in tempo|prima di allora|entro|risposta)',
  pt: '(viajo|viagem|parto|férias|mudança|mudo-me|aniversário|casamento|festa|presente|evento|voo|exame|ausente), (preciso|precisamos|tenho que|devo) .., (o mais tardar|a tempo|até lá|resposta|prazo)',
};

/** Told of the past: what came, was ordered, was promised. */
const past: ByLanguage = {
  en: '(came|arrived|ordered|bought|purchased|received|delivered|posted|sent|sent back|returned|cancelled|canceled|called|wrote|emailed|was|were|since|ago|yesterday|last|got|used to|says|said)',
  de: '(kam|kamen|angekommen|bestellt|gekauft|erhalten|geliefert|verschickt|zurückgeschickt|storniert|angerufen|geschrieben|war|waren|seit|gestern|letzte*|vor # tagen|gesendet)',
  fr: '(reçu|arrivé*|commandé|acheté|envoyé|renvoyé|livré|appelé|écrit|était|étaient|depuis|hier|dernier|dernière|il y a)',
  es: '(llegó|pedí|compré|recibí|envié|devolví|llamé|escribí|era|estaba|desde|ayer|pasado|pasada|hace)',
  nl: '(kwam|besteld|gekocht|ontvangen|geleverd|verstuurd|teruggestuurd|gebeld|geschreven|was|waren|sinds|gisteren|vorige|geleden|zou)',
  it: '(arrivat*|ordinato|comprato|ricevuto|spedito|era|da|ieri|scors*|fa)',
  pt: '(chegou|encomendei|comprei|recebi|enviei|era|desde|ontem|passad*|há)',
};

/** Of a sentence that tells of the past and of a plan, the plan counts: "I'd ordered it for a wedding on Saturday". */
const plan: ByLanguage = {
  en: '(leave|leaving|fly|flying|off to|going away|on holiday|away|wedding|birthday|trip|hike|by|before|need)',
  de: '(urlaub|fahre|fahren|fliege|fliegen|hochzeit|geburtstag|bis|vor|brauche)',
  fr: '(pars|partons|vacances|mariage|anniversaire|cadeau|avant|pour|besoin)',
  es: '(viajo|salgo|vacaciones|boda|cumpleaños|regalo|antes|para|necesito)',
  nl: '(vakantie|vertrek|vlieg|bruiloft|verjaardag|cadeau|voor|nodig)',
  it: '(parto|vacanze|matrimonio|compleanno|regalo|entro|serve)',
  pt: '(viajo|férias|casamento|aniversário|presente|até|preciso)',
};

const most = 3;
/** Sentences of one message that are looked at. */
const maxSentences = 120;

/** @param messages the customer's open ones @returns at most three, in their order */
export function circumstancesIn(messages: readonly Message[], language: string): Span[] {
  const found: Span[] = [];
  messages.forEach((message, index) => {
    const reading = read(message, language, index);
    for (const piece of reading.sentences.slice(0, maxSentences)) {
      const folded = reading.folded.text.slice(piece.start, piece.end);
      if (!says(times, language, folded) || !says(depends, language, folded)) continue;
      if (says(past, language, folded) && !says(plan, language, folded)) continue;
      found.push(spanOf(reading, piece));
    }
  });
  return found.slice(0, most);
}
