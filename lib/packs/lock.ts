import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Ticket } from '../ticket/ticket';
import type { Brand } from './schema';

/**
 * Which brand a ticket belongs to. Only where it came in decides: never the language, the customer's country or anything
 * that the customer wrote. When signals disagree, or none speaks, nothing is drafted and the agent is asked.
 */
export type BrandLock =
  /** `by` names the signals that agreed, for example `brand-id`, `store`, `inbox`, `tag`, `host`, `remembered`. */
  | { state: 'locked'; brandId: string; by: string[] }
  | { state: 'unknown'; candidates: string[]; signature: string }
  | { state: 'conflict'; candidates: string[]; by: string[]; signature: string };

/** From strongest to weakest. */
const signalNames = ['brand-id', 'store', 'inbox', 'tag'] as const;
type SignalName = (typeof signalNames)[number];

interface Signal {
  name: SignalName;
  /** Brands that this signal speaks for. */
  brands: string[];
  /** Brands that it speaks against: they list such ids, and not this one. */
  against: string[];
}

type Where = Pick<Ticket, 'helpdesk' | 'signals' | 'tags'>;

/** Stands for "this inbox" when an agent's answer is remembered. A digest: people's addresses may be among the inbox's. */
export function signatureOf(ticket: Where): string {
  const { host, brandId, inboxes, stores } = ticket.signals;
  return digestOfSignature(
    JSON.stringify([ticket.helpdesk, host, brandId ?? '', [...inboxes].map(fold).sort(), [...stores].sort()]),
  );
}

/** Hex SHA-256. Answers of before database version 8 were kept under the words themselves. */
export const digestOfSignature = (words: string): string => bytesToHex(sha256(utf8ToBytes(words)));

/**
 * @param brands every installed brand
 * @param remembered brand ids by signature, as the agent answered before
 */
export function lockBrand(
  ticket: Where,
  brands: readonly Brand[],
  remembered: Readonly<Record<string, string>>,
): BrandLock {
  const signature = signatureOf(ticket);
  const here = brands.filter((brand) => {
    const { hosts } = brand.recognise;
    return hosts.length === 0 || hosts.map(fold).includes(fold(ticket.signals.host));
  });
  const answered = remembered[signature];
  if (answered && here.some((brand) => brand.id === answered)) {
    return { state: 'locked', brandId: answered, by: ['remembered'] };
  }
  const speaking = signalsOf(ticket, here).filter(
    (signal) => signal.brands.length + signal.against.length > 0,
  );
  const named = speaking.filter((signal) => signal.brands.length > 0);
  const candidates = [...new Set(named.flatMap((signal) => signal.brands))];
  const agreed = candidates.filter(
    (id) =>
      named.every((signal) => signal.brands.includes(id)) &&
      !speaking.some((signal) => signal.against.includes(id)),
  );
  const [only, ...others] = agreed;
  if (only && others.length === 0)
    return { state: 'locked', brandId: only, by: named.map((signal) => signal.name) };
  if (candidates.length > 0) {
    return { state: 'conflict', candidates, by: named.map((signal) => signal.name), signature };
  }
  const alone = here.filter((brand) => brand.recognise.hosts.length > 0);
  if (
    alone.length === 1 &&
    alone[0] &&
    !speaking.some((signal) => signal.against.includes(alone[0]?.id ?? ''))
  ) {
    return { state: 'locked', brandId: alone[0].id, by: ['host'] };
  }
  return { state: 'unknown', candidates: here.map((brand) => brand.id), signature };
}

function signalsOf(ticket: Where, brands: readonly Brand[]): Signal[] {
  const { brandId, stores, inboxes } = ticket.signals;
  return [
    signal(
      'brand-id',
      brandId === undefined ? [] : [brandId],
      brands,
      (brand) => brand.recognise.brandIds,
      true,
    ),
    signal('store', stores, brands, (brand) => brand.recognise.stores, true),
    // An unknown address is no evidence against a brand: aliases come and go.
    signal('inbox', inboxes, brands, (brand) => brand.recognise.inboxes, false),
    signal('tag', ticket.tags, brands, (brand) => brand.recognise.tags, false),
  ];
}

function signal(
  name: SignalName,
  seen: readonly string[],
  brands: readonly Brand[],
  listed: (brand: Brand) => readonly string[],
  excludes: boolean,
): Signal {
  const values = seen.map(fold);
  const matches = (brand: Brand) => listed(brand).some((value) => values.includes(fold(value)));
  return {
    name,
    brands: brands.filter(matches).map((brand) => brand.id),
    against:
      excludes && values.length > 0
        ? brands.filter((brand) => listed(brand).length > 0 && !matches(brand)).map((brand) => brand.id)
        : [],
  };
}

const fold = (value: string) => value.trim().toLowerCase();
