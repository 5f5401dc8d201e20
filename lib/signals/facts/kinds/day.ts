import type { Fact } from '../../brief';
import { type FindContext, fact } from '../finder';
import { monthNames, monthNumber } from './month';

/**
 * Parts of dates. `---25` is the 25th of some month and `--09` is September of some year, both as in ISO 8601:1988.
 * Only where the words around leave no doubt: "by the 25th", "le 25 du mois", "en septembre".
 */

/** What may stand behind a day of the month: the end of a part, or a small word, but no noun ("the 2nd parcel"). */
const rest =
  '(?=[ \\u00a0]*(?:$|[\\n,;:!?)]|\\.(?!\\d))|[ \\u00a0](?:of (?:the|each|every|this|next)|and|or|but|to|at|so|if|then|is|was|has|it|we|you|des|jeden|und|oder|aber|ist|war|noch|um|du mois|de chaque|inclus|et|ou|mais|pour|donc|il|elle|nous|vous|del mes|de cada|de este|y|o|pero|para|a las|con|está|es|del mese|di ogni|e|ma|per|alle|è|do mês|de cada mês|mas|às|está|van de|en|of|maar|om)(?![\\p{L}]))';

const sources: Readonly<Record<string, readonly string[]>> = {
  en: [`(?:on|by|until|till|before|from|since|after|the) (?:the )?(\\d{1,2})(?:st|nd|rd|th)${rest}`],
  de: [
    '(?:am|bis zum|zum|ab dem|seit dem|vor dem|der|den) (\\d{1,2})\\.(?=[ \\u00a0]?(?:$|[\\n,;:!?)]|\\p{Ll}))',
  ],
  fr: [`(?:le|jusqu['’]au|du|dès le|depuis le|d['’]ici le) (\\d{1,2})${rest}`],
  es: [
    `(?:el(?: día)?|día|hasta el|antes del|desde el|lunes|martes|miércoles|jueves|viernes|sábado|domingo) (\\d{1,2})${rest}`,
  ],
  it: [
    `(?:il(?: giorno)?|entro il|prima del|dal|fino al|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) (\\d{1,2})${rest}`,
  ],
  pt: [`dia (\\d{1,2})${rest}`],
  nl: [`(?:de|op de|voor de|tot de) (\\d{1,2})e(?!\\p{L})${rest}`],
};
const weekdaysFr = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const days = Object.fromEntries(
  Object.entries(sources).map(([language, all]) => [
    language,
    new RegExp(`(?<!\\p{L})(?:${all.join('|')})`, 'giu'),
  ]),
);
const frenchDay = new RegExp(`(?<!\\p{L})${weekdaysFr} (\\d{1,2})${rest}`, 'giu');

/** "In September", "until September": a month without day and year. */
const aMonth = new RegExp(
  `(?<!\\p{L})(?:in|im|bis|ab|seit|bis ende|ende|anfang|mitte|until|till|since|from|by|en|début|fin|jusqu['’]en|fin de|principios de|finales de|hasta|desde|a|ad|entro|fino a|da|em|até|desde|tot|vanaf|eind|begin|sinds) (${monthNames})(?![\\p{L}\\p{N}])(?!\\.? ?\\d|,? (?:de |del )?20\\d\\d)`,
  'giu',
);

export function findPartialDates(context: FindContext): Fact[] {
  const { text, language } = context;
  const found: Fact[] = [];
  const patterns = [days[language] ?? days.en, language === 'fr' ? frenchDay : undefined];
  for (const pattern of patterns) {
    if (!pattern) continue;
    for (const match of text.matchAll(pattern)) {
      const raw = match.slice(1).find((group) => group !== undefined) ?? '';
      const day = Number(raw);
      if (day < 1 || day > 31) continue;
      const at = match.index + match[0].lastIndexOf(raw);
      // "Am 2. Tag" counts days, and "am 25. Danach" cannot be told from it.
      if (language === 'de' && /^\. ?\p{Lu}/u.test(text.slice(at + raw.length, at + raw.length + 3)))
        continue;
      const tail =
        /^(?:st|nd|rd|th|e)/.exec(text.slice(at + raw.length, at + raw.length + 2))?.[0].length ?? 0;
      found.push(fact(context, 'date', `---${String(day).padStart(2, '0')}`, at, at + raw.length + tail));
    }
  }
  for (const match of text.matchAll(aMonth)) {
    const name = match[1] ?? '';
    const at = monthNumber(name, context);
    if (!at || name.length < 4 || (language === 'en' && name[0] === name[0]?.toLowerCase())) continue;
    const start = match.index + match[0].length - name.length;
    found.push(fact(context, 'date', `--${String(at).padStart(2, '0')}`, start, start + name.length));
  }
  return found;
}
