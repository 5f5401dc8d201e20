import { hits, hitsAt } from '../hits';
import type { Finder, Span } from '../kinds';

const url =
  /(?:https?:\/\/|www\.)[^\s<>"'\p{Cc}]{3,2000}|(?<![\p{L}\d@./-])[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,60}){1,4}\/[^\s<>"'\p{Cc}]{3,2000}/iuy;
const stretch = /\S+/g;
/** What stands behind one of these in a path lets somebody in, or shows somebody's order, however short it is. */
const secretPaths =
  /^(?:[ae-oq-z]|.*(?:reset|passw|pwreset|verif|confirm|activ|aktivier|invit|einlad|uitnod|magic|login|signin|anmeld|auth|token|track|suivi|seguim|rastre|sendung|unsub|abmeld|optout|claim|gift|gutschein|voucher|bon|cadeau|regalo|share|teilen|pay|zahl|paga|betal|checkout|return|retour|retoure|devol|reso|rma|review|survey|download|acces|acced|bevest|herstel|conferm|restab|recuper|reinit|réinit|redefin|rechnung|invoice|factur|fattura|fatura|label|etikett|session|link|key|pw|dl).*)$/i;
/** Behind these, digits alone do so too. */
const codePaths = /reset|passw|verif|confirm|activ|magic|login|auth|otp|code|pin|bevest|conferm/i;
/** Values of these are the page's, not the reader's. */
const plainNames =
  /^(?:utm_.*|page|p|lang|locale|hl|size|groesse|taille|talla|maat|colou?r|farbe|sku|variant|article|artikel|item|product|produkt|producto|category|cat|sort|order_?by|q|query|search|s|v|ver|version|source|campaign|medium|brand|model|ean|asin)$/i;
const secretNames =
  /^(?:.*(?:token|secret|jeton|clave|clé|senha|schluessel|gutschein|voucher|coupon|signature|password|passwd|apikey|api_key|session|auth|jwt|otp|hash|nonce|ticket|reset|invite|magic|verification|credential|unsub).*|key|code|sig|sid|pwd|pass|access|k|t|s|h|u|uid|id_token|state|ref_id|data|payload|email|e|hmac|x-amz-.*|se|sp|sv)$/i;

/** The secret part of a link: whoever has it is let in. The rest of the link stays. */
export const findUrlTokens: Finder = (text) =>
  hitsAt(
    text,
    url,
    hits(text, stretch).flatMap(({ 0: whole, index }) =>
      whole.includes('/') || /www\./i.test(whole)
        ? Array.from({ length: whole.length }, (_, at) => index + at)
        : [],
    ),
  ).flatMap((match) => tokensIn(match[0], match.index));

function tokensIn(link: string, at: number): Span[] {
  const found: Span[] = [];
  const add = (start: number, value: string) => {
    const bare = value.replace(/[.,;:!?)\]}]+$/, '');
    if (bare.length > 0) found.push({ start: at + start, end: at + start + bare.length, kind: 'URL_TOKEN' });
  };
  const scheme = /^(?:https?:\/\/)?/i.exec(link)?.[0].length ?? 0;
  const pathAt = link.slice(scheme).search(/[/?#]/);
  const host = pathAt < 0 ? link.slice(scheme) : link.slice(scheme, scheme + pathAt);
  const user = host.lastIndexOf('@');
  if (user > 0) add(scheme, host.slice(0, user));
  if (pathAt < 0) return found;
  const rest = scheme + pathAt;
  let before = '';
  for (const part of link.slice(rest).matchAll(/([?&#;/])([^?&#;/]+)/g)) {
    const [, mark, inner = ''] = part;
    const start = rest + part.index + 1;
    const equals = inner.indexOf('=');
    if (mark === '/' || equals < 0) {
      if (
        isRandom(inner, 16) ||
        (secretPaths.test(before) && isCode(inner)) ||
        (codePaths.test(before) && /^\d{4,10}[.,;:!?)]*$/.test(inner))
      )
        add(start, inner);
      before = inner;
      continue;
    }
    const value = inner.slice(equals + 1);
    const named = secretNames.test(inner.slice(0, equals)) && value.length >= 4 && /\d|.{8}/.test(value);
    const coded = !plainNames.test(inner.slice(0, equals)) && isCode(value);
    if (named || coded || isRandom(value, 12)) add(start + equals + 1, value);
  }
  return found;
}

/** Five signs or more, letters and digits in one: no number of an order or page, no words. */
const isCode = (value: string) =>
  /^[\w.~=+%-]{5,}$/.test(value) &&
  /\d/.test(value) &&
  /[a-z]/i.test(value) &&
  !/^(?:19|20)\d\d-/.test(value);

/** Looks drawn by lot: long, without words' shape. */
function isRandom(value: string, least: number): boolean {
  const bare = value.replace(/[.,;:!?)\]}]+$/, '');
  const short = bare
    .split(/[-_.]/)
    .some((piece) => piece.length >= 8 && /[a-z]/.test(piece) && /[A-Z]/.test(piece) && /\d/.test(piece));
  if (short && bare.length >= 10) return true;
  if (bare.length < least) return false;
  if (/^eyJ[\w-]+\./.test(bare) || /^[0-9a-f-]{24,}$/i.test(bare)) return true;
  const pieces = bare.split(/[-_.%+~]/);
  // 9c1e-77ab-42d0-b5f3: groups of hex digits, some of them mixed.
  if (
    pieces.length >= 3 &&
    pieces.every((piece) => /^[0-9a-f]{4,12}$/i.test(piece)) &&
    /\d[a-f]|[a-f]\d/i.test(bare)
  )
    return true;
  const odd = pieces.some((piece) => piece.length >= 10 && /\d/.test(piece) && /[a-z]/i.test(piece));
  const mixed = pieces.some(
    (piece) => piece.length >= 16 && /[a-z][A-Z].*[a-z][A-Z]|[A-Z][a-z]+[A-Z]{2}/.test(piece),
  );
  return odd || mixed;
}
