import { luhn, mod11and10, weighted } from '../checksums';
import { type Form, hitsOf } from '../hits';
import type { Finder, Span } from '../kinds';
import { atDigits, type Begin } from '../starts';

/** Ids of persons by country, each by its form, its check digits and, where a form says too little, a word beside it. */
interface Id {
  form: Form;
  holds(plain: string, shown: string): boolean;
  /** Must stand within 80 characters before. */
  named?: RegExp;
}

const within = new Map<number, Begin>();
/** The same object each time, so that the places are sought once. */
function withinOf(most: number): Begin {
  const begin = within.get(most) ?? { within: most };
  within.set(most, begin);
  return begin;
}

/** @param letters before its first digit, at most */
const edge = (source: string, letters = 0): Form => ({
  form: new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'iuy'),
  begin: letters === 0 ? atDigits : withinOf(letters),
});

const ids: readonly Id[] = [
  // US social security: never 000, 666 or 9xx in front, 00 or 0000 behind (SSA).
  {
    form: edge('\\d{3}[- .]\\d{2}[- .]\\d{4}'),
    holds: (id) => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(id),
  },
  { form: edge('\\d{9}'), holds: (id) => !/^(?:000|666|9)/.test(id), named: /ssn|social security|social/i },
  // UK national insurance (HMRC NIM39110).
  {
    form: edge('[a-z]{2} ?-?\\d{2} ?-?\\d{2} ?-?\\d{2} ?-?[a-d]', 4),
    holds: (id) => /^QQ/.test(id) || !/^(?:BG|GB|NK|KN|TN|NT|ZZ)|^.?[DFIQUV]|^.O/.test(id),
  },
  // Spain: DNI and NIE, letter by remainder of 23.
  {
    form: edge('(?:\\d{2}[ .]?\\d{3}[ .]?\\d{3}|[xyz][ .-]?\\d{7}|\\d{8})[ .-]?[a-z]', 2),
    holds: (id) => {
      const number = Number(id.slice(0, -1).replace(/^[XYZ]/, (first) => String('XYZ'.indexOf(first))));
      return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === id.at(-1);
    },
  },
  // France: NIR, key by remainder of 97.
  {
    form: edge('[12] ?\\d{2} ?\\d{2} ?(?:\\d{2}|2[ab]) ?\\d{3} ?\\d{3} ?\\d{2}'),
    holds: (id) =>
      97n - (BigInt(id.slice(0, 13).replace('2A', '19').replace('2B', '18')) % 97n) === BigInt(id.slice(13)),
  },
  // Italy: codice fiscale, by form; its letters make chance hits rare.
  {
    form: edge('[a-z]{6} ?\\d{2} ?[abcdehlmprst] ?\\d{2} ?[a-z]\\d{3} ?[a-z]', 7),
    holds: () => true,
  },
  {
    form: edge('\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}'),
    holds: (id) => id.length === 11 && mod11and10(id),
    named: /steuer|idnr|id-?nr|tin\b|identifikation/i,
  },
  // Netherlands: BSN, eleven test.
  {
    form: edge('\\d{4}[ .]?\\d{2}[ .]?\\d{3}|\\d{9}'),
    holds: (id) => weighted(id, [9, 8, 7, 6, 5, 4, 3, 2, 10]) === 0,
    named: /bsn|burgerservice|sofi/i,
  },
  // Portugal: NIF.
  {
    form: edge('\\d{3}[ .]?\\d{3}[ .]?\\d{3}'),
    holds: (id) => {
      const rest = weighted(id, [9, 8, 7, 6, 5, 4, 3, 2]);
      return Number(id[8]) === (rest < 2 ? 0 : 11 - rest);
    },
    named: /nif\b|contribuinte|fiscal/i,
  },
  // Brazil: CPF, two check digits.
  {
    form: edge('\\d{3}[. ]?\\d{3}[. ]?\\d{3}[- ]?\\d{2}'),
    holds: (id, shown) => isCpf(id) && /[.-]/.test(shown),
  },
  { form: edge('\\d{11}'), holds: isCpf, named: /cpf/i },
  // Mexico: CURP, by form.
  { form: edge('[a-z]{4}\\d{6}[hmx][a-z]{5}[a-z\\d]\\d', 4), holds: () => true },
  // Canada and South Africa by name beside it.
  { form: edge('\\d{3}[- ]?\\d{3}[- ]?\\d{3}'), holds: luhn, named: /\bsin\b|social insurance/i },
  // Switzerland: AHV, a bar code's check digit. Belgium: remainder of 97. Argentina and Chile, by form.
  { form: edge('756\\.?\\d{4}\\.?\\d{4}\\.?\\d{2}'), holds: (id) => ean(id) },
  { form: edge('\\d{2}[.]\\d{2}[.]\\d{2}-\\d{3}[.]\\d{2}'), holds: isBelgian },
  { form: edge('(?:2[03457]|3[034])-\\d{8}-\\d'), holds: () => true },
  { form: edge('\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dk]'), holds: () => true },
  {
    form: edge('\\d{4} ?\\d{4} ?\\d{4}|\\d{1,3}(?:\\.\\d{3}){2,3}|\\d{4} ?\\d{6}'),
    holds: () => true,
    named:
      /(?<!\p{L})(?:aadhaar|c\. ?c\.?|cc|cédula|cedula|dni|rut|cuil|cuit|ci|documento|sv-?nr\.?|sozialversicherung\p{L}*)[^\n\d]{0,20}$/iu,
  },
  // Passports and licences have no common form: the word before tells.
  {
    form: edge('[a-z]{0,2}\\d{6,9}[a-z]?', 2),
    holds: () => true,
    named:
      /(?:passport|reisepass|passeport|pasaporte|paspoort|passaporto|passaporte|personalausweis|ausweis|carte d'identité|driving licen[cs]e|führerschein|id card|national id|cartão de cidadão|documento|doc\.?|bi)[^\n\d]{0,20}$/i,
  },
];

/** The sum over a bar code's digits, every second one three times, is full tens. */
const ean = (id: string): boolean =>
  [...id].reduceRight((sum, digit, at) => sum + Number(digit) * ((id.length - 1 - at) % 2 === 0 ? 1 : 3), 0) %
    10 ===
  0;

function isBelgian(id: string): boolean {
  const key = Number(id.slice(-2));
  return ['', '2'].some((century) => 97 - (Number(century + id.slice(0, 9)) % 97) === key);
}

function isCpf(id: string): boolean {
  const digit = (length: number) => {
    const rest = weighted(
      id,
      Array.from({ length }, (_, at) => length + 1 - at),
    );
    return rest < 2 ? 0 : 11 - rest;
  };
  return !/^(\d)\1+$/.test(id) && Number(id[9]) === digit(9) && Number(id[10]) === digit(10);
}

export const findNationalIds: Finder = (text) =>
  ids.flatMap(({ form, holds, named }) =>
    hitsOf(text, form).flatMap((match): Span[] => {
      const plain = match[0].replace(/[ .-]/g, '').toUpperCase();
      const before = text.slice(Math.max(0, match.index - 80), match.index);
      if ((named && !named.test(before)) || !holds(plain, match[0])) return [];
      return [{ start: match.index, end: match.index + match[0].length, kind: 'NATIONAL_ID' }];
    }),
  );
