import { fold } from '../../signals/text/fold';
import { openMessages } from '../../ticket/ticket';
import type { DraftRequest } from '../contract';

/** Whether the return window is over, by what the customer says of the time: "arrived five weeks ago", "the 30 days are over". */

const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** UTF-16 units around a duration in which a word makes it the time since something, and tells since what. */
const beside = 14;
const near = 70;

const ago = /^ ?(?:ago|geleden|fa|atras)(?![a-z])/;
const since = /(?<![a-z])(?:vor|il y a|hace|ha|seit|depuis|sinds|desde hace|da) ?(?:[a-z]{1,8} )?$/;
const arrived =
  /(?<![a-z])(?:delivered|arrived|came|received|got|had|erhalten|bekommen|geliefert|zugestellt|angekommen|kam|recue?s?|livree?s?|arrivee?s?|recib\w*|lleg\w*|entreg\w*|ontvangen|bezorgd|gekregen|aangekomen|ricevut\w*|arrivat\w*|consegnat\w*|cheg\w*|receb\w*)(?![a-z])/;
const bought =
  /(?<![a-z])(?:bought|ordered|purchased|gekauft|bestellt|achetee?s?|commandee?s?|compr\w*|pedi\w*|gekocht|besteld|comprat\w*|acquistat\w*|ordinat\w*|encomend\w*)(?![a-z])/;
/** Not this parcel's arrival: denied, sent back already, or money. */
const other =
  /(?<![a-z])(?:not|n't|never|sent (?:it|them) back|returned|refund\w*|email|e-mail|reply|nicht|nie|zuruckgeschickt|erstattung|pas|jamais|remboursement|renvoye\w*|devolv\w*|reembolso|nunca|niet|nooit|teruggestuurd|rimbors\w*|nao)(?![a-z])/;
/** Days from order to delivery, at most, where only the day of buying is told. */
const onTheWay = 7;

const over = `(?:over|passed|past|up|gone|expired|ended|vorbei|abgelaufen|um|rum|verstrichen|uberschritten|passes?|depasses?|ecoules|pasaron|pasado|vencido|vencieron|voorbij|verlopen|verstreken|passati|trascorsi|scaduti|passaram|acabaram)`;
const late =
  /(?<![a-z])(?:(?:return (?:window|period|policy)|deadline|ruckgabefrist|widerrufsfrist|frist|delai de retour|plazo de devolucion|retourtermijn|bedenktijd|termine (?:di|per il) reso|prazo de devolucao)(?: [a-z']{1,10}){0,3} (?:over|passed|past|expired|missed|abgelaufen|vorbei|verpasst|versaumt|uberschritten|depasse|passe|expire|ha pasado|paso|vencio|vencido|verlopen|verstreken|voorbij|scaduto|passato|passou|expirou)|(?:missed|outside|past|beyond|hors|depasse|rate|fuera de|pasado|buiten|fuori|fora do)(?: [a-z']{1,8}){0,2} (?:return (?:window|period)|deadline|delai|plazo|termijn|termine|prazo)|(?:nicht (?:mehr )?(?:rechtzeitig|fristgerecht)|pas pu (?:le|la|les)?(?: )?(?:renvoyer|retourner) a temps|niet op tijd|in time to return))(?![a-z])/;

/** Asked, feared or set as a term: "before the 30 days are up" tells that they are not. */
const supposed =
  /(?<![a-z])(?:is|are|isn't|aren't|has|have|if|whether|before|until|unless|when|once|ist|sind|ob|wenn|falls|bevor|bis|ehe|est ce que|est|sont|si|avant|quand|esta|estan|antes|cuando|hasta|is|zijn|als|voordat|totdat|e|sono|se|prima|quando|ate)(?: [a-z']{1,8}){0,2} $/;

/** @param days length of the window @returns null where the customer tells nothing of it */
export function toldPassed(request: DraftRequest, days: number): boolean | null {
  const texts = openMessages(request.ticket).map(({ text }) => fold(text).text);
  const ended = new RegExp(
    String.raw`(?<!\d)${days}(?:[- ]day)? ?(?:[a-z]{1,8} )?(?:window|days?|tage|jours|dias|dagen|giorni)(?: [a-z0-9'-]{1,14}){0,4} ${over}(?![a-z])`,
  );
  const told = (text: string, by: RegExp) => {
    const match = by.exec(text);
    return match !== null && !supposed.test(text.slice(0, match.index));
  };
  if (texts.some((text) => told(text, late) || told(text, ended))) return true;
  const age = toldDays(request);
  return age === null ? null : age > days;
}

/** Days since it came, by the customer's words; the shortest of several, since which thing each is about is not known. */
function toldDays({ ticket, brief }: DraftRequest): number | null {
  const texts = new Map(openMessages(ticket).map(({ id, text }) => [id, text]));
  const ages = brief.facts.flatMap(({ kind, value, messageId, start, end }) => {
    const text = texts.get(messageId ?? '');
    const [, count, unit = ''] = /^(\d+) (day|week|month|year)/.exec(value) ?? [];
    if (kind !== 'duration' || text === undefined || count === undefined) return [];
    const ahead = fold(text.slice(Math.max(0, start - near), start)).text.replace(/^.*[.!?\n]/s, '');
    const behind = fold(text.slice(end, end + near)).text.replace(/[.!?\n].*$/s, '');
    if (!ago.test(behind.slice(0, beside)) && !since.test(ahead.slice(-beside))) return [];
    const line = `${ahead} ${behind}`;
    if (other.test(line)) return [];
    const told = Number(count) * (daysOf[unit] ?? 1);
    if (arrived.test(line)) return [told];
    return bought.test(line) ? [Math.max(0, told - onTheWay)] : [];
  });
  return ages.length > 0 ? Math.min(...ages) : null;
}
