import { hits, hitsAt } from '../hits';
import type { Finder, Span } from '../kinds';

const four = /(?<![\p{L}\d.])\d{1,3}(?:(?:\.\d{1,3}){3}|(?:\[\.\]\d{1,3}){3})(?![\d]|\.\d)/gu;
const six =
  /(?<![\p{L}\d.]|[\da-f]:|::)(?:[\da-f]{1,4}(?::[\da-f]{1,4}){7}|(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,5})?::(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,5})?)(?![\p{L}\d:])/iuy;
/** Eight groups, or fewer about two colons: so it begins with two, or with a group and one. */
const sixBegins = /(?<![\da-f])(?:[\da-f]{1,4}:|::)/gi;
/** A version of something has four numbers too. */
const version =
  /(?:versi\p{L}{1,3}|firmware|update|build|release|ver\.?|v|fw|os|ios|android|software|app|chrome|firefox|driver|treiber|versie) ?(?:is|ist|est|es)?[ :.,-]{0,3}$/iu;

/** An address is called one, or a login is told of; four small numbers without such a word are a version too. */
const called =
  /(?<![\p{L}])(?:ip|ipv[46]|adres\p{L}*|address\p{L}*|endere\p{L}*|direcci\p{L}*|indirizz\p{L}*|log|login|anmeld\p{L}*|einlog\p{L}*|zugriff\p{L}*|access\p{L}*|acces\p{L}*|acesso\p{L}*|sess\p{L}*|sesi\p{L}*|connex\p{L}*|ingelog\p{L}*|sign(?:ed)? ?in|from|from ip|von)(?![\p{L}])/iu;
/** Beats the name of a program before it: "logged in on Android, 81.2.69.142". */
const strongly =
  /(?<![\p{L}])(?:ip|ipv[46]|logged in|login|log-in|angemeldet|eingeloggt|anmeldung|connect(?:é|ée|ion)|connexion|sesión|inicio de sesión|accesso|ingelogd|sess[aã]o)(?![\p{L}])/iu;
const partsOf = (whole: string) => whole.replace(/[[\]]/g, '').split('.');
const small = (whole: string) => partsOf(whole).every((part) => Number(part) < 25);

/** IPv4 and IPv6 addresses. */
export const findIps: Finder = (text) => [
  ...hits(text, four)
    .filter(
      ({ 0: whole, index }) =>
        partsOf(whole).every((part) => Number(part) <= 255 && (part === '0' || !part.startsWith('0'))) &&
        (!version.test(text.slice(Math.max(0, index - 18), index)) ||
          partsOf(whole).filter((part) => Number(part) > 99).length > 1 ||
          strongly.test(text.slice(Math.max(0, index - 60), index))) &&
        (!small(whole) || called.test(text.slice(Math.max(0, index - 60), index + whole.length + 40))),
    )
    .map(spanOf),
  ...hitsAt(
    text,
    six,
    hits(text, sixBegins).map(({ index }) => index),
  )
    .filter(({ 0: whole }) => whole.length > 4 && /\d|[a-f]{3}/i.test(whole))
    .map(spanOf),
];

const spanOf = ({ 0: whole, index }: RegExpExecArray): Span => ({
  start: index,
  end: index + whole.length,
  kind: 'IP',
});
