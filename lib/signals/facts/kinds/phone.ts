import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Brand } from '../../../packs/schema';
import { type FindContext, fact } from '../finder';

const candidate =
  /(?<![\p{L}\p{N}#.,/-])(?:\+|00)?\(?\d(?:[ ()/.\-\u00a0\u202f]{0,3}\d){6,15}(?![\p{L}\p{N}])/gu;
const nearPhone =
  /(?:call|phone|tel|telephone|mobile|whatsapp|sms|text|hotline|anruf|telefon|rufnummer|teléfono|telefone|ll[aá]m|marca|appel|téléphon|numéro|chiam|numero|bel|nummer|ligue|whats|zap|fax)[^\n]{0,24}$/iu;
const american = /^\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}$/;
/** Nine digits in groups, as Spain and France write theirs: a number where one can exist. */
const grouped = /^\d{2,3}(?: \d{2,3}){2,4}$/;
const dateLike = /^\d{4}-\d{2}-\d{2}|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;

/** Numbers looked up at most in one text; a reply has one or two, a hostile mail has thousands. */
const mostLookups = 40;

export function findPhones(context: FindContext) {
  const found = [];
  let lookups = 0;
  for (const match of context.text.matchAll(candidate)) {
    const raw = match[0];
    if (dateLike.test(raw)) continue;
    const looks = /^(?:\+|00|\(?0\d)/.test(raw) || american.test(raw);
    const near = nearPhone.test(context.text.slice(Math.max(0, match.index - 40), match.index));
    if (!looks && !near && !grouped.test(raw)) continue;
    lookups += 1;
    const known = lookups <= mostLookups ? numberOf(raw, context.brand, !looks && !near) : null;
    if (!known && !looks && !near) continue;
    found.push(fact(context, 'phone', known ?? bareNumber(raw), match.index, match.index + raw.length));
  }
  return found;
}

/** E.164 where the number can exist in one of the brand's countries, or carries its own country. */
function numberOf(raw: string, brand: Brand | undefined, strict: boolean): string | null {
  const international = /^(?:\+|00)/.test(raw);
  const text = raw.replace(/^00/, '+');
  if (international) return parsePhoneNumberFromString(text)?.number ?? null;
  for (const country of brand?.countries ?? ['US']) {
    if (!isSupportedCountry(country)) continue;
    const parsed = parsePhoneNumberFromString(text, country as CountryCode);
    if (strict ? parsed?.isValid() : parsed?.isPossible()) return parsed?.number ?? null;
  }
  return null;
}

const bareNumber = (raw: string) => raw.replace(/^00/, '+').replace(/[^\d+]/g, '');
