import { type Form, hits, hitsOf } from '../hits';
import type { Finder, Span } from '../kinds';

/** Forms that carriers publish; spaces as they print them. */
const forms: readonly RegExp[] = [
  /(?<![\p{L}\d])1Z ?[a-z\d]{3} ?[a-z\d]{3} ?[a-z\d]{2} ?[a-z\d]{4} ?[a-z\d]{3} ?[a-z\d](?![\p{L}\d])/giu,
  /(?<![\p{L}\d])3S[a-z\d]{11,13}(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])(?:JJD|JVGL|JD)\d{10,20}(?![\p{L}\d])/giu,
  // Colissimo and Chronopost: 6A, 8R and others.
  /(?<![\p{L}\d])[5-9][A-Z]\d{11}(?![\p{L}\d])/gu,
  // Hermes; Swiss Post; GLS with its depot.
  /(?<![\p{L}\d])(?:H\d{13,19}|TBA\d{12})(?![\p{L}\d])/gu,
  /(?<![\p{L}\d.])99\.?\d{2}\.?\d{6}\.?\d{8}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])M1 ?\d{9}(?![\p{L}\d])/gu,
  // USPS, 20 to 22 digits.
  /(?<![\p{L}\d])9[1-5]\d{2}(?: ?\d{4}){4}(?: ?\d{2})?(?![\p{L}\d])/gu,
  // SSCC on DHL and GLS labels.
  /(?<![\p{L}\d])00 ?34\d{16}(?![\p{L}\d])/gu,
];
/** Universal Postal Union S10: Royal Mail, La Poste, Correos and most national posts. */
const s10: Form = {
  form: /(?<![\p{L}\d])[a-z]{2} ?(?:\d{4} ?\d{4} ?\d|\d{3} \d{3} \d{3}) ?(?:GB|DE|FR|ES|NL|IT|PT|BR|US|BE|AT|IE|CH|CN|SE|PL|MX|CA|HK|SG|DK|NO|FI)(?![\p{L}\d])/iuy,
  begin: { within: 3 },
};
const named =
  /(?<![\p{L}])(?:track(?:ing)?(?:[ -]?(?:number|no|nr|id|code))?|track ?(?:&|and|en|und) ?trace(?:[ -]?code)?|sendungs?(?:nummer|verfolgung|nr)?|paketnummer|colis|suivi|seguimiento|guía|tracciamento|spedizione|rastreio|rastreamento|zending|zendingsnummer|shipment|parcel|paquete|envío|pacco|encomenda|localizador|ldv|lettera di vettura|transport|retourlabel|return label|pacote|pakket|paket|sendung|consignment|dpd|dhl|ups|gls|hermes|evri|fedex|postnl|usps|royal mail|correos|mondial relay|chronopost|colissimo|seur|mrw|ctt|tnt)(?:[ .:,(-]{1,3}(?:number|no|nr|nº|n°|n|id|code|numéro|nummer|número|numero|is|ist|est|es|era|war|was|il|el|la|é|è|mit der|de|der|with)){0,3}[ .:,(#-]{0,3}(?=[a-z]{0,4}\d)([a-z\d]{9,30}|[a-z]{0,4}\d{3,4}(?: \d{2,5}){2,5})(?![\p{L}\d])/giu;

/** 15501234567890 (DPD). */
const before =
  /(?<![\p{L}\d./-])(\d{10,24})[ (,]{1,3}(?:dpd|dhl|ups|gls|hermes|evri|fedex|postnl|usps|chronopost|seur|mrw|ctt|tnt)(?![\p{L}])/giu;

/** Parcel numbers: by the carrier's form, or called so. */
export const findTracking: Finder = (text) => [
  ...forms.flatMap((form) => hits(text, form).map(({ 0: whole, index }) => spanOf(index, whole))),
  ...hitsOf(text, s10).map(({ 0: whole, index }) => spanOf(index, whole)),
  ...hits(text, before).map(({ 1: value = '', index }) => spanOf(index, value)),
  ...hits(text, named).flatMap(({ 0: whole, 1: value = '', index }) =>
    value.replace(/\D/g, '').length >= 8 ? [spanOf(index + whole.length - value.length, value)] : [],
  ),
];

const spanOf = (start: number, value: string): Span => ({
  start,
  end: start + value.length,
  kind: 'TRACKING',
});
