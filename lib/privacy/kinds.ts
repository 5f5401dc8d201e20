/** What is looked for. The names stand in placeholders and are what a model reads. */
export const kinds = [
  'NAME',
  'EMAIL',
  'PHONE',
  'ADDRESS',
  'ORDER',
  'TRACKING',
  'URL_TOKEN',
  'IP',
  'DOB',
  'IBAN',
  'CARD',
  'NATIONAL_ID',
  'SECRET',
] as const;
export type Kind = (typeof kinds)[number];

/**
 * Never sent and never put back, not even by this device: card numbers (PCI DSS 4.0.1, 3.3 and 3.4), national ids,
 * passwords, security and one-time codes. A reply has no use for them.
 */
export const neverSent: ReadonlySet<Kind> = new Set<Kind>(['CARD', 'NATIONAL_ID', 'SECRET']);

/** A find, as places in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
  kind: Kind;
}

/** What is known before anything is read: the ticket's own fields and the brand's formats. */
export interface Known {
  /** Of the requester and of everyone else whom the helpdesk names. */
  names: readonly string[];
  emails: readonly string[];
  phones: readonly string[];
  /** Postal addresses, one a string. */
  addresses: readonly string[];
  /** Order and tracking numbers that the helpdesk shows. */
  orders: readonly string[];
  tracking: readonly string[];
  /** Regular expressions without anchors, as the pack gives them. */
  orderFormats: readonly string[];
  /** Product codes look like numbers of persons and are none. */
  productFormats: readonly string[];
  /** Names of products and brands: never taken for a person's. */
  products: readonly string[];
  /** ISO 3166 alpha-2, where the brand sells. */
  countries: readonly string[];
}

export const nothingKnown: Known = {
  names: [],
  emails: [],
  phones: [],
  addresses: [],
  orders: [],
  tracking: [],
  orderFormats: [],
  productFormats: [],
  products: [],
  countries: ['US', 'GB', 'IE', 'DE', 'AT', 'CH', 'FR', 'BE', 'ES', 'MX', 'PT', 'BR', 'NL', 'IT'],
};

/** Finds one kind of thing. Linear in the text; `text` is a view (view.ts) in which earlier finds are blanked out. */
export type Finder = (text: string, known: Known) => Span[];
