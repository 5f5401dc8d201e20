/** Carriers whose tracking numbers nobody else's look like. */
const shapes: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^1Z[0-9A-Z]{16}$/, ['ups']],
  [/^(?:J?JD\d{16,20}|0034\d{16})$/, ['dhl']],
  [/^3S[A-Z0-9]{9,15}$/, ['postnl']],
  [/^TBA\d{12}$/, ['amazon logistics']],
  [/^[A-Z]{2}\d{9}GB$/, ['royal mail', 'parcelforce']],
  [/^[A-Z]{2}\d{9}US$|^9[2-5]\d{18,20}$/, ['usps']],
  [/^[A-Z]{2}\d{9}(?:FR)$/, ['la poste', 'colissimo']],
  [/^[A-Z]{2}\d{9}ES$/, ['correos']],
  [/^[A-Z]{2}\d{9}NL$/, ['postnl']],
  [/^[A-Z]{2}\d{9}IT$/, ['poste italiane']],
  [/^[A-Z]{2}\d{9}DE$/, ['dhl', 'deutsche post']],
];

/** Carriers that a tracking number tells by its form. */
export function carriersOf(tracking: string): readonly string[] {
  return shapes.filter(([shape]) => shape.test(tracking)).flatMap(([, names]) => names);
}
