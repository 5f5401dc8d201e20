import { withoutFrames } from '../../packs/desk/frames';
import type { Brand, Voice } from '../../packs/schema';
import { findPersonal } from '../../privacy/find/find';
import type { Kind, Known } from '../../privacy/kinds';
import { sweep } from '../../privacy/sweep';

/** An agent's own text as the beginning of a macro: no greeting, no closing, nothing personal. */

/**
 * What stands for what. Those that are no placeholder of the template language keep a macro from being approved until a
 * person has looked at the place.
 */
const placeholderOf: Partial<Record<Kind, string>> = {
  ORDER: '{{order.id}}',
  TRACKING: '{{order.tracking}}',
};

const words: Record<Kind, string> = {
  NAME: 'name',
  EMAIL: 'email',
  PHONE: 'phone',
  ADDRESS: 'address',
  ORDER: 'order',
  TRACKING: 'tracking',
  URL_TOKEN: 'link',
  IP: 'address',
  DOB: 'date',
  IBAN: 'account',
  CARD: 'card',
  NATIONAL_ID: 'number',
  SECRET: 'secret',
};

/** UTF-16 units; a longer reply is no macro. */
const longest = 8_000;

/** Empty where the second look still finds something personal: then the text is not shown to anybody. */
export function cleanText(text: string, brand: Brand): string {
  const known: Known = {
    names: [],
    emails: [],
    phones: [],
    addresses: [],
    orders: [],
    tracking: [],
    orderFormats: [...brand.formats.orderIds, ...brand.formats.rmaIds],
    productFormats: brand.formats.productCodes,
    products: [brand.name, ...brand.products],
    countries: brand.countries,
  };
  const short = text.slice(0, longest).replaceAll('{{', '{ {');
  const ours = new Set(brand.recognise.inboxes.map((inbox) => inbox.toLowerCase()));
  let made = '';
  let from = 0;
  for (const { start, end, kind } of findPersonal(short, known)) {
    const value = short.slice(start, end);
    // The brand's own address may stand in every reply.
    if (kind === 'EMAIL' && ours.has(value.toLowerCase())) continue;
    made += `${short.slice(from, start)}${placeholderOf[kind] ?? `{{${words[kind]}}}`}`;
    from = end;
  }
  made += short.slice(from);
  return sweep(made, known, (mail) => ours.has(mail)).length > 0 ? '' : made;
}

/** Greeting and closing are taken off first: names in them need no place in a macro. */
export const cleanReply = (text: string, brand: Brand, voice: Voice, language: string): string =>
  cleanText(withoutFrames(text, voice, language), brand);
