import type { Fact } from '../../brief';
import { type FindContext, fact } from '../finder';
import { lexicons } from '../lexicon/lexicon';

/** Capitals with digits, as shops write promotion codes; small letters count with two digits at the end. */
const shaped =
  /(?<![\p{L}\p{N}_@#/.-])(?:[A-Z]{2,16}\d{1,4}[A-Z]{0,8}|\d{1,3}[A-Z]{3,16}\d{0,3}|[A-Z]{2,12}(?:-[A-Z0-9]{2,10}){1,3}|[a-z]{4,16}\d{2})(?![\p{L}\p{N}_@-]|\.\p{L})/gu;

const codeWords = Object.values(lexicons)
  .flatMap((lexicon) => lexicon.code.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const named = new RegExp(
  `(?<!\\p{L})(?:${codeWords})[ \\u00a0]{0,2}[:"'„“”«‘(*]{0,2}[ ]?([A-Z0-9][A-Z0-9-]{2,19})(?![\\p{L}\\p{N}])`,
  'gu',
);
const anyCase = new RegExp(`(?<!\\p{L})(?:${codeWords})(?!\\p{L})`, 'iu');

/** Names of things that look like codes: standards, sizes, units. */
const notCodes =
  /^(?:SPF|UPF|IP|USB|HDMI|MP|UK|EU|US|COVID|PS|GEN|TYPE|IPX|WIFI|RJ|AA|AAA|LED|OLED|UV|PH|DIN|ISO|EN|CR|LR|QI|BT|FAQ|VIP|PDF|VAT|ID|OK)-?\d{0,3}(?:-[A-Z])?$/;

export function findCodes(context: FindContext) {
  const { text } = context;
  const found = [];
  for (const match of text.matchAll(shaped)) {
    const raw = match[0];
    if (raw.length < 4 || notCodes.test(raw)) continue;
    // Hyphenated capitals without a digit are words in capitals.
    if (!/\d/.test(raw)) continue;
    if (/^\d+(?:ML|KG|MM|CM|GB|TB|MB|MAH|KM|OZ|LB|HZ|KHZ|MHZ|GHZ|ST|ND|RD|TH)$/.test(raw)) continue;
    found.push(fact(context, 'code', raw.toUpperCase(), match.index, match.index + raw.length));
  }
  for (const match of text.matchAll(runTogether)) {
    const raw = match[0];
    if (!plainWords.test(raw)) found.push(fact(context, 'code', raw, match.index, match.index + raw.length));
  }
  return found;
}

/** Promotion words run together in capitals, such as SUMMERSALE or FREESHIP. */
const runTogether =
  /(?<![\p{L}\p{N}_@#/.-])(?=[A-Z]{8,20}(?![\p{L}\p{N}_]))[A-Z]*?(?:SALE|FREE|SHIP|OFF|DEAL|SAVE|WELCOME|FRIEND|FRIDAY|CYBER|SUMMER|WINTER|SPRING|AUTUMN|XMAS|NOEL|VERANO|HERBST|SOMMER|NAVIDAD|REBAJA|RABATT|PROMO|GRATIS|BIENVENUE|BIENVENID|WILLKOMMEN|SOLDES|SALDI|VERAO|ZOMER|KORTING)[A-Z]*/gu;
const plainWords =
  /^(?:SHIPPING|SHIPMENT|SHIPMENTS|OFFICIAL|OFFICIALLY|FRIENDLY|WHOLESALE|PROMOTION|PROMOTIONS|WILLKOMMEN|BIENVENUE|BIENVENIDO|BIENVENIDA|BIENVENIDOS|FREITAGS|WINTERLY)$/;

/** What stands behind the word "code", whatever its form. */
export function findNamedCodes(context: FindContext) {
  const { text } = context;
  const found: Fact[] = [];
  if (!anyCase.test(text)) return found;
  for (const match of text.matchAll(named)) {
    const raw = match[1];
    if (!raw || !/[A-Z]/.test(raw) || notCodes.test(raw)) continue;
    const end = match.index + match[0].length;
    found.push(fact(context, 'code', raw.toUpperCase(), end - raw.length, end));
  }
  return found;
}
