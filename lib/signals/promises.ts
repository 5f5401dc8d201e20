import type { PromiseMade } from './brief';
import type { ByLanguage } from './language/rule-languages';
import { says } from './text/by-language';
import { type Reading, spanOf } from './text/reading';

/** How an agent binds the shop to something: who acts, by when, or what the customer will get. */
const promising: ByLanguage = {
  en: "(i'll|i will|we'll|we will|i am going to|i'm going to|we are going to|we're going to) [also|personally|gladly|then|now|certainly|definitely] (refund|send|ship|replace|get back|come back|write|email|e-mail|call|ring|update|let you|keep you|check|chase|follow up|look into|credit|add|waive|cancel|process|release|arrange|make sure|ensure|confirm|be in touch|contact|issue|return|reimburse|investigate|escalate|dispatch|deliver|sort|fix|take care|pass|speak|have), you (will|'ll|should) [then|also|soon] (hear|receive|get|have|see|be refunded|be contacted), you'll (hear|receive|get|have|see), (someone|a colleague|our team|the team|they|our finance team|our warehouse) (will|'ll) (be in touch|contact|get back|call|reply|write|refund|send), will be (refunded|sent|shipped|dispatched|replaced|credited|delivered|with you|in your account|in touch|released|processed), (come|get) back to you (by|as soon as|within|before|on|tomorrow|today|when), in touch (this|next|by|within|tomorrow|before|on), (refund|replacement|parcel|order|it) (will|should) (arrive|be|reach|land|go), (promise|guarantee|assure you)",
  es: '(le|te|les|os) (enviaremos|enviaré|mandaremos|mandaré|reembolsaremos|reembolsaré|devolveremos|avisaremos|avisaré|contactaremos|contactaré|escribiremos|escribiré|informaremos|informaré|responderemos|llamaremos|llamaré|confirmaremos|confirmaré|mantendremos|haremos|daremos), recibirá [usted|un|una|el|la|su], recibirás, (se|nos) (le|te|pondremos|pondrá) (reembolsará|devolverá|enviará|contactará|en contacto), (volveremos|volveré) a (escribir*|contactar*), (vamos a|voy a) (enviar*|reembolsar*|devolver*|reponer*|revisar*|gestionar*), será (reembolsado|enviado|devuelto|entregado), tendrá su, tendrás tu',
  fr: '(nous|je) (vous|te) (rembourser*|enver*|enverrons|enverrai|tiendrons|tiendrai|recontacterons|recontacterai|contacterons|contacterai|rappellerons|rappellerai|reviendrons|reviendrai|informerons|informerai|répondrons|répondrai|confirmerons|confirmerai|ferons|ferai|donnerons|écrirons|écrirai|expédierons), (nous|je) (reviendrons|reviendrai|reviens|revenons) vers vous, vous (recevrez|aurez|serez), sera (remboursé|envoyé|expédié|livré|crédité|effectué), (nous allons|je vais) (vous|rembourser|renvoyer|envoyer|expédier|vérifier|relancer|contacter)',
  de: '(melde|melden) (mich|uns) .. (bei ihnen|bei dir|bis|innerhalb|morgen|spätestens), (ich|wir) (werde|werden) .. (erstatten|senden|schicken|zusenden|liefern|melden|prüfen|zurückkommen|ersetzen|informieren|überweisen|kontaktieren|gutschreiben|kümmern|nachfragen|bescheid), sie (erhalten|bekommen|hören) .. (von uns|von mir|bis|innerhalb|in den|ein|eine|einen|ihr|ihre|ihren|das|die|den), du (bekommst|erhältst|hörst), (ich|wir) (erstatten|erstatte|schicke|schicken|sende|senden|überweisen|überweise) ihnen, wird .. (erstattet|versendet|geliefert|ersetzt|überwiesen|gutgeschrieben|zugestellt), (sage|sagen|gebe|geben) ihnen bescheid, halten sie auf dem laufenden',
  pt: '(vamos|vou|iremos|irei) (reembolsar|enviar|estornar|verificar|responder|contactar|entrar em contato|devolver|repor|trocar|avisar|confirmar), (enviaremos|enviarei|reembolsaremos|estornaremos|avisaremos|avisarei|entraremos|retornaremos|retornarei|responderemos|contactaremos|devolveremos), você (receberá|vai receber|terá), (receberá|receberás), será (reembolsado|enviado|estornado|devolvido|entregue|creditado)',
  it: '(le|ti|vi) (invieremo|invierò|rimborseremo|rimborserò|spediremo|contatteremo|contatterò|faremo|farò|daremo|scriveremo|scriverò|risponderemo|confermeremo|aggiorneremo|aggiornerò|ricontatteremo|ricontatterò), (riceverà|riceverai|avrà|avrai), (sarà|verrà) (rimborsato|spedito|inviato|consegnato|accreditato|contattato|sostituito|ricontattato), (provvederemo|provvederò|procederemo|procederò) , (entro|al massimo) .. (riceverà|risponderemo|rimbors*)',
  nl: '(ik|wij|we) (zal|zullen|ga|gaan) .. (terugbetalen|sturen|opsturen|terugstorten|nakijken|contact|laten weten|regelen|vervangen|controleren|mailen|bellen|navragen|uitzoeken), (je|jij|u) (ontvangt|krijgt|hoort|zult) .. (van ons|van mij|binnen|voor|een|het|je|uw|de), (laat|laten) .. weten, (neem|nemen) .. contact .. op, (kom|komen) .. bij .. terug, wordt .. (terugbetaald|verzonden|geleverd|vervangen|teruggestort|gestort|bezorgd), (houd|houden) .. op de hoogte',
};

/** Set phrases of courtesy bind nobody. */
const courtesy: ByLanguage = {
  en: 'let me know, let us know, if you need, happy to help, glad to help, be happy to, have a (great|nice|lovely), any further questions, look forward, if (you|it|they|that|the) .. (we|i) will, reply to this',
  es: 'si necesita, quedamos a su disposición, no dude en',
  fr: "n'hésitez pas, restons à votre disposition, reste à votre disposition",
  de: 'zögern sie nicht, stehen ihnen .. zur verfügung, bei fragen',
  pt: 'à disposição, qualquer dúvida',
  it: 'a disposizione, non esiti',
  nl: 'aarzel niet, mocht u, mocht je',
};

const maxPromises = 8;

/** What agents have promised in public replies, oldest first; one promise a sentence. */
export function findPromises(agents: readonly Reading[]): PromiseMade[] {
  const found: PromiseMade[] = [];
  for (const reading of agents) {
    for (const piece of reading.sentences) {
      const sentence = reading.folded.text.slice(piece.start, Math.min(piece.end, piece.start + 600));
      if (sentence.endsWith('?')) continue;
      if (!says(promising, reading.language, sentence)) continue;
      if (says(courtesy, reading.language, sentence)) continue;
      const span = spanOf(reading, piece);
      const by = reading.message.authorName;
      found.push({ span, text: span.text.replace(/\s+/g, ' '), ...(by ? { by } : {}) });
    }
  }
  return found.slice(-maxPromises);
}
