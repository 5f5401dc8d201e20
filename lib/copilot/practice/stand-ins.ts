import type { Kind } from '../../privacy/kinds';

/**
 * Invented values in the place of personal ones: they read like the real thing, so that the ticket can be practised on, and
 * belong to nobody. The same value is the same stand-in throughout an exercise.
 */

/** The customer of every exercise. */
export const customerName = 'Robin Example';
export const customerEmail = 'robin@customer.example';

const others = ['Kim Sample', 'Alex Sample', 'Sam Sample', 'Jo Sample', 'Charlie Sample', 'Max Sample'];
/** Set aside for drama and examples by the offices that give numbers out (Ofcom, RFC 5737, RFC 2606). */
const fixed: Partial<Record<Kind, string>> = {
  PHONE: '020 7946 0018',
  ADDRESS: '1 Example Street, Sampletown',
  URL_TOKEN: 'https://customer.example/link',
  IP: '192.0.2.1',
  DOB: '1 January 1990',
  IBAN: '(account number removed)',
  CARD: '(card number removed)',
  NATIONAL_ID: '(number removed)',
  SECRET: '(secret removed)',
};

export interface StandIns {
  of(kind: Kind, value: string): string;
  /** Counts by kind. */
  made(): Partial<Record<Kind, number>>;
}

/** @param customer names of the customer as the helpdesk has them */
export function standIns(customer: readonly string[]): StandIns {
  const known = new Map<string, string>();
  const counts: Partial<Record<Kind, number>> = {};
  const parts = new Set(customer.flatMap((name) => [name, ...name.split(/\s+/)]).map(plain));
  let people = 0;

  const name = (value: string): string => {
    const whole = value.trim().includes(' ');
    const own =
      parts.has(plain(value)) ||
      plain(value)
        .split(' ')
        .every((part) => parts.has(part));
    const invented = own ? customerName : (others[people % others.length] ?? customerName);
    if (!own) people += 1;
    return whole ? invented : (invented.split(' ')[0] ?? invented);
  };
  const make = (kind: Kind, value: string, index: number): string => {
    if (kind === 'NAME') return name(value);
    if (kind === 'EMAIL') return index === 1 ? customerEmail : `person${index}@customer.example`;
    if (kind === 'ORDER' || kind === 'TRACKING') return otherNumber(value, index);
    return fixed[kind] ?? '(removed)';
  };

  return {
    of(kind, value) {
      const key = `${kind}\n${plain(value)}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const index = (counts[kind] ?? 0) + 1;
      counts[kind] = index;
      const made = make(kind, value, index);
      known.set(key, made);
      return made;
    },
    made: () => counts,
  };
}

const plain = (value: string) => value.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** Letters and length stay, so that the brand's format still fits: a one, noughts, and a count. */
function otherNumber(value: string, index: number): string {
  const digits = value.replace(/\D/g, '').length;
  if (digits < 4) return `SAMPLE-${index}`;
  for (let count = index; ; count += 1) {
    const fresh = `1${String(count).padStart(digits - 1, '0')}`;
    let at = 0;
    const made = value.replace(/\d/g, () => fresh[at++] ?? '0');
    if (made !== value) return made;
  }
}

/** Whether a value is one that is made here. */
export function isInvented(kind: Kind, value: string): boolean {
  switch (kind) {
    case 'NAME':
      return [customerName, ...others].some(
        (name) => plain(name) === plain(value) || plain(value) === plain(name.split(' ')[0] ?? ''),
      );
    case 'EMAIL':
      return /^[\w.]+@customer\.example$/i.test(value);
    case 'ORDER':
    case 'TRACKING':
      return /^\D*1\D*(?:0\D*)+\d{1,2}\D*$|^SAMPLE-\d+$/.test(value);
    default:
      return Object.values(fixed).includes(value);
  }
}
