import { mod97 } from '../checksums';
import { hits } from '../hits';
import type { Finder, Span } from '../kinds';

/** Lengths by country, from the SWIFT IBAN registry, release 99. */
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TN24 TR26 UA29 VA22 VG24 XK20'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const start = /(?<![\p{L}\d])[a-z]{2}[ .-]?\d[ .-]?\d(?=[ .\-\n]{0,2}[a-z\d])/giu;
const separator = /[ .\-\n]/;
const sign = /[a-z\d]/i;

/** IBANs in any spacing, by their country's length and their check digits. */
export const findIbans: Finder = (text) =>
  hits(text, start).flatMap((match): Span[] => {
    const wanted = lengths[match[0].slice(0, 2).toUpperCase()];
    if (!wanted) return [];
    let iban = '';
    let at = match.index;
    for (let gap = 0; at < text.length && iban.length < wanted && gap <= 2; at += 1) {
      const here = text[at] ?? '';
      if (sign.test(here)) {
        iban += here.toUpperCase();
        gap = 0;
      } else if (separator.test(here)) gap += 1;
      else break;
    }
    const whole = iban.length === wanted && !/[\p{L}\d]/u.test(text[at] ?? '');
    return whole && mod97(iban) ? [{ start: match.index, end: at, kind: 'IBAN' }] : [];
  });
