import type { Kind, Known } from './kinds';

/**
 * The second look at what is about to leave, by other means than the first: no pattern and no list is shared with
 * find/. It reads crudely and only for what must not fail: the requester's own data, cards, IBANs and addresses of mail.
 */

export interface Leak {
  kind: Kind;
  /** Where it stands, in UTF-16 units; never the value itself, which would end up in a log. */
  at: number;
}

/** @param allowed true for mail addresses that the brand's approved texts hold */
export function sweep(text: string, known: Known, allowed: (mail: string) => boolean = () => false): Leak[] {
  const plain = text.normalize('NFKC');
  return [...mails(plain, allowed), ...digitRuns(plain), ...ofKnown(plain, known)];
}

function mails(text: string, allowed: (mail: string) => boolean): Leak[] {
  const found: Leak[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = /\S*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
    const after = /^[^\s,;<>()"'\]]*/.exec(text.slice(at + 1, at + 100))?.[0] ?? '';
    const bare = before.replace(/^[^\p{L}\p{N}]+/u, '');
    if (
      bare &&
      /\p{L}\.\p{L}{2}/u.test(after) &&
      !allowed(`${bare}@${after.replace(/[.!?]+$/, '')}`.toLowerCase())
    )
      found.push({ kind: 'EMAIL', at });
  }
  return found;
}

/** Thirteen to nineteen digits in a row, whatever stands between two of them, with a card's check digit. */
function digitRuns(text: string): Leak[] {
  const found: Leak[] = [];
  let places: number[] = [];
  const close = () => {
    if (places.length >= 13 && places.length <= 19) {
      const digits = places.map((at) => Number(text[at]));
      const sum = digits.reduceRight<{ sum: number; twice: boolean }>(
        ({ sum: total, twice }, digit) => ({
          sum: total + (twice ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit),
          twice: !twice,
        }),
        { sum: 0, twice: false },
      ).sum;
      const first = digits[0] ?? 0;
      if (sum % 10 === 0 && first >= 2 && first <= 6) found.push({ kind: 'CARD', at: places[0] ?? 0 });
    }
    places = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      const last = places.at(-1);
      if (last !== undefined && at - last > 3) close();
      places.push(at);
    } else if (places.length > 0 && /\p{L}/u.test(text[at] ?? '')) close();
  }
  close();
  return found;
}

/** The requester's own data, letters and digits only. */
function ofKnown(text: string, known: Known): Leak[] {
  const squeeze = (value: string) =>
    value
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  let whole: string | null = null;
  const holds = (value: string, kind: Kind, least: number): Leak[] => {
    const bare = squeeze(value);
    whole ??= squeeze(text);
    const at = bare.length >= least ? whole.indexOf(bare) : -1;
    return at >= 0 ? [{ kind, at }] : [];
  };
  return [
    ...known.emails.flatMap((value) => holds(value, 'EMAIL', 6)),
    ...known.phones.flatMap((value) => holds(value.replace(/\D/g, '').slice(-8), 'PHONE', 8)),
    ...known.names.filter((name) => name.trim().includes(' ')).flatMap((value) => holds(value, 'NAME', 6)),
    ...known.orders.flatMap((value) => holds(value, 'ORDER', 6)),
    ...known.tracking.flatMap((value) => holds(value, 'TRACKING', 8)),
  ];
}
