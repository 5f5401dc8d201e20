import type { Kind, Known } from '../privacy/kinds';
import { createMasker } from '../privacy/mask';
import { sweep } from '../privacy/sweep';
import { tokenPattern } from '../privacy/tokens';

/**
 * Texts of one suggestion with what is personal replaced by invented things of the same kind: a case that reads like a
 * ticket, and of nobody. The same thing has the same stand-in in all texts of the suggestion.
 */

/** Placeholders live no longer than this module's own functions; the letters need not be secret. */
const nonce = 'EVAL';

/** Values that belong to nobody: names of RFC 2606 and numbers of RFC 5737, +1 202 555 01xx (kept free for fiction). */
const standIns: Partial<Record<Kind, (index: number) => string>> = {
  NAME: (index) => ['Alex', 'Kim', 'Robin', 'Sasha', 'Noa'][(index - 1) % 5] ?? 'Alex',
  EMAIL: (index) => `person${index}@example.com`,
  PHONE: (index) => `+1 202 555 01${String(index % 100).padStart(2, '0')}`,
  ADDRESS: (index) => `${index} Example Street, Springfield`,
  ORDER: (index) => String(100_000 + index),
  TRACKING: (index) => `TRACK${String(index).padStart(9, '0')}`,
  URL_TOKEN: (index) => `token${index}`,
  IP: (index) => `192.0.2.${index % 256}`,
  DOB: () => '1 January 1970',
  IBAN: () => 'IBAN of the customer',
};

export interface Neutral {
  texts: string[];
  /** Stand-ins in them, in the order in which they were made. */
  used: string[];
}

/** Null where the second look still finds something personal: then the texts may not go out. @throws {RangeError} for a text that is too long to be read whole */
export function neutral(texts: readonly string[], known: Known): Neutral | null {
  const masker = createMasker(known, nonce);
  const masked = texts.map((text) => masker.mask(text).text);
  if (sweep(masked.join('\n'), known).length > 0) return null;
  const used = new Set<string>();
  const made = masked.map((text) =>
    text
      .replace(tokenPattern(nonce), (_, kind: string, index: string) => {
        const value = standIns[kind as Kind]?.(Number(index)) ?? '';
        if (value !== '') used.add(value);
        return value;
      })
      .replace(/\[[A-Z_]+_REMOVED\]/g, ''),
  );
  return { texts: made, used: [...used] };
}
