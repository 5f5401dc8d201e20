import { type Form, hits, hitsOf } from '../hits';
import type { Finder, Span } from '../kinds';
import { oneOf } from '../starts';

const months =
  'jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|f[ée]v(?:rier)?|mar(?:ch|s|zo|ço)?|märz|maart|apr(?:il|ile)?|avril|abr(?:il)?|may|mai|mayo|maio|maggio|mei|jun(?:e|i|io|ho)?|juin|giu(?:gno)?|jul(?:y|i|io|ho)?|juillet|lug(?:lio)?|aug(?:ust|ustus)?|août|ago(?:sto)?|sep(?:t|tember|tembre|tiembre)?|set(?:tembre|embro)?|oct(?:ober|obre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|déc(?:embre)?|dez(?:ember|embro)?|dic(?:embre|iembre)?|enero|gen(?:naio)?|janeiro|januari|febrero|febbraio|fevereiro|februari';
const date = `(?:\\d{1,2}[./ -]{1,2}\\d{1,2}[./ -]{1,2}(?:19|20)?\\d{2}|(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?[ ,-]{1,2}(?:of |de |di )?(?:${months})\\.?[ ,-]{1,2}(?:de |del )?(?:19|20)?\\d{2}|(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}|\\d{1,2}[./ -](?:XI{0,2}|IX|IV|VI{0,3}|I{1,3}|V|X)[./ -](?:19|20)\\d{2}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)?\\d{2})`;
const word =
  'born|birth(?:day|date)?|date of birth|d\\.?o\\.?b\\.?|geboren|geburtstag|geburtsdatum|geb\\.?|geboortedatum|geboren op|né|née|naissance|nacid[oa]|nací|nacimiento|nat[oa]|nascita|nascid[oa]s?|nasci|nasceu|nasc\\.?|nació|nac\\.|nascimento|aniversário|cumpleaños|compleanno|anniversaire|verjaardag|bday|b-day';
/** The word, up to four others, and the date; or the date and "is my birthday". */
const after = new RegExp(`(?<![\\p{L}])(?:${word})(?![\\p{L}])[^\\n\\d]{0,30}?(${date})(?![\\d])`, 'giu');
const before = new RegExp(`(?<![\\d])(${date})[^\\n\\d]{0,20}(?<![\\p{L}])(?:${word})(?![\\p{L}])`, 'giu');

/** Nobody writes to a shop about a day so long ago, but of one's own: a full date of these years needs no word. */
const longAgo =
  /(?<![\d./-])(?:\d{1,2}[./-](?:\d{1,2}|[IVX]{1,4})[./-](?:19[2-9]\d|200\d|201[0-2])|(?:19[2-9]\d|200\d|201[0-2])-\d{2}-\d{2})(?![\d/-]|\.\d)/g;

const longAgoInWords: Form = {
  form: new RegExp(
    `(?<![\\p{L}\\d])(?:\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?[ -](?:of |de )?(?:${months})\\.?[ ,-]{1,2}(?:de |del )?|(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? )(?:19[2-9]\\d|200\\d|201[0-2])(?!\\d)`,
    'iuy',
  ),
  begin: { within: 12, is: oneOf('0jfmasondegl') },
};

/** Dates of birth, by a word beside them or by their age; every other date stays, because policies need it. */
export const findBirthDates: Finder = (text) => [
  ...[...hits(text, longAgo), ...hitsOf(text, longAgoInWords)].map(
    ({ 0: date, index }): Span => ({ start: index, end: index + date.length, kind: 'DOB' }),
  ),
  ...[...hits(text, after), ...hits(text, before)].map(({ 0: whole, 1: value = '', index }): Span => {
    const start = index + whole.indexOf(value);
    return { start, end: start + value.length, kind: 'DOB' };
  }),
];
