import { says } from '../text/by-language';
import type { Reading } from '../text/reading';

/** How customers take back what they wrote, or say that it is settled. */
const takenBack = {
  en: "false alarm, (take|taking) .. back (what|everything|all|it all|my (words|complaint|threat)), (forget|ignore|disregard|scrap|strike|delete) (what i|everything i|all i|my (last|previous|earlier|first|angry|rant|message|email|mail|complaint|threat)|that (last )?(message|email|rant)), (everything|all|anything|what) .. (unsaid|forgotten), consider .. (closed|unsaid|withdrawn|settled|dropped), (withdraw|withdrawing|withdrew|withdrawn|dropped|dropping|cancelled|called off|calling off|closed) .. (my )?(complaint|claim|dispute|case|threat|chargeback|review|request), (no longer|don't|won't|shan't|no) (need|be needing|require) .. (manager|supervisor|lawyer|dispute|ombudsman|bank) [any|now], all (sorted|settled|resolved|good now|forgiven), (it's|it is|has been|been|now) (all )?(sorted|settled|resolved) now, (sorry|apologies|apologise|apologize) .. (outburst|rant|tone|temper|sharp|harsh|angry|overreact*), i was wrong, my mistake (sorry|it was), panic over",
  es: 'falsa alarma, (retiro|retirar) .. (lo dicho|todo|queja|reclamación|disputa), (olvid*) .. (lo (dicho|que dije|anterior)|mi (mensaje|correo|queja)|todo), ya (está|quedó) (todo )?(solucionado|arreglado|resuelto), todo (solucionado|arreglado|resuelto|aclarado), (perdón|disculp*) .. (tono|enfado|mensaje|exager*), (ya no|no) (hace falta|necesito|quiero) .. (encargado|responsable|abogado|disputa|reclamación)',
  fr: "fausse alerte, (oubliez|ignorez|oublier) .. (mon (message|mail|courriel)|mes (messages|mails)|ce que|tout), (je retire|retire) .. (ce que|ma (plainte|réclamation)|mes|tout), (tout est|c'est|est) (tout )?(réglé|arrangé|résolu), (désolé*|pardon|excus*) .. (ton|vif|emport*|énerv*), plus besoin .. (responsable|avocat|médiateur|litige)",
  de: '(fehlalarm|falscher alarm|blinder alarm), (vergessen sie|vergesst|vergiss|ignorieren sie|ignoriert) .. (das|es|mein*|bitte|alles), (nehme|nehm|ziehe) .. (zurück), (hat sich|alles|ist) (erledigt|geklärt|gelöst|geregelt), (entschuldig*|sorry|verzeih*) .. (ton|ausbruch|wut|aufregung), (brauch*|benötig*) .. (nicht mehr|also nicht|keinen|doch nicht|nicht), doch alles gut',
  pt: '(falso alarme|alarme falso), (retiro|retirar) .. (tudo|o que|queixa|reclamação), (esqueç*|esquece*|ignor*) .. (o que|minha|mensagem|tudo|meu), (tudo|já|está) (está )?(resolvido|esclarecido|tratado), (desculp*|perdão|perdoe*) .. (tom|exager*|irrit*|nervos*), (não|já não) (precisa*|é preciso) .. (gerente|dono|chefe|responsável|advogado|disputa)',
  it: 'falso allarme, (ritiro|ritirare) .. (tutto|quello|reclamo|contestazione), (dimentic*|ignor*|lasci*) .. (quello che|mia mail|mio messaggio|tutto|perdere), (tutto|è) (tutto )?(risolto|chiarito|sistemato), (scus*|perdon*) .. (tono|sfogo|sbott*), non (serve|servono|occorre) più .. (responsabile|avvocato|contestazione)',
  nl: '(vals|loos) alarm, (vergeet|negeer) .. (mijn|dat|wat|alles), (trek|neem) .. (terug|in), (is|alles) (al )?(opgelost|geregeld|afgehandeld), (sorry|excuus|excuses) .. (toon|uitval|boos|uitbarsting), (hoeft|hoef|nodig) .. (niet meer|geen), laat maar',
};

export interface TakenBack {
  /** Position of the message in the ticket. */
  index: number;
  /** Everything that ends at or before this place in that message is taken back. */
  until: number;
}

/** The last place where the customer took back what came before it, or null. */
export function lastTakenBack(customer: readonly Reading[]): TakenBack | null {
  for (const reading of [...customer].reverse()) {
    const { text } = reading.folded;
    // A person who takes something back does so in few words; a hostile text has thousands of sentences.
    const found = reading.sentences
      .slice(0, 60)
      .findLast(({ start, end }) =>
        says(takenBack, reading.language, text.slice(start, Math.min(end, start + 600))),
      );
    if (found) return { index: reading.index, until: reading.folded.at(found.end) };
  }
  return null;
}
