import { z } from 'zod';
import { PublicKey } from '../packs/signing/keys';
import { BaseUrl } from './engine-access';
import { Stops } from './kill-switch';
import { Role, roles } from './roles';

/**
 * What an organisation sets for all its browsers, through the browser's managed storage. It wins over whatever a lead set
 * in the console. docs/deploying.md shows it to administrators; `public/managed-schema.json` is made from it.
 */

const BrandId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'use a brand’s id: small letters, digits and hyphens');
const Https = z
  .string()
  .max(2_000)
  .refine((text) => URL.canParse(text) && new URL(text).protocol === 'https:', {
    message: 'write an address that begins with https://',
  });

const PackSource = z.strictObject({
  brand: BrandId,
  /** Where new packs are looked for. */
  url: Https.optional(),
  /** Leads whose signatures count for this brand, as their consoles show them. */
  keys: z.array(PublicKey).max(50).optional(),
});
const AllowedEngine = z.strictObject({
  engine: z.string().min(1).max(40),
  /** As the provider names them; any when left out. */
  models: z.array(z.string().min(1).max(200)).min(1).max(200).optional(),
  /** The only addresses that it may be reached at; any when left out. */
  addresses: z.array(BaseUrl).max(20).optional(),
});
const Budget = z.number().positive().max(1_000_000);
const Days = z.int().min(1).max(3_650);

export const Policy = z.strictObject({
  packs: z.array(PackSource).max(1_000).optional(),
  /** Beside the engine on the device, which is always allowed. */
  engines: z.array(AllowedEngine).max(50).optional(),
  /** By brand: US dollars a calendar month. */
  budgets: z.record(BrandId, Budget).optional(),
  /** By brand: days after which texts are erased. */
  retention: z.record(BrandId, Days).optional(),
  killSwitch: Stops.strict().optional(),
  /** Minutes without use after which a lead or auditor is locked out, and at the latest texts and keys are locked. */
  lockAfterMinutes: z.int().min(1).max(240).optional(),
  /** Nothing is read or drafted before a passphrase is set for what is kept. */
  requirePassphrase: z.boolean().optional(),
  /** Roles that may be taken in these browsers; agents always may. Once it is set, roles count. */
  roles: z.array(Role).max(3).optional(),
});
export type Policy = z.infer<typeof Policy>;

export const PolicyProblem = z.object({
  /** For example `engines[1].engine`. */
  entry: z.string(),
  message: z.string(),
});

export const Managed = z.object({
  policy: Policy.default({}),
  problems: z.array(PolicyProblem).default([]),
});
export type Managed = z.infer<typeof Managed>;

/**
 * Reads what the browser hands over. A bad entry is named and left out, the others hold: an error in one line must neither
 * stop a whole floor from working nor let text out. So what cannot be read of `engines` allows nothing but the engine on
 * the device, what cannot be read of `roles` lets every role be taken but makes them count, and drafting stops only where
 * `killSwitch` can be read to say so.
 */
export function readPolicy(raw: unknown): Managed {
  const problems: Managed['problems'] = [];
  const note = (entry: string, message: string) => problems.push({ entry, message });
  const one = <T>(schema: z.ZodType<T>, value: unknown, entry: string): T[] => {
    const read = schema.safeParse(value);
    if (read.success) return [read.data];
    for (const { path, message } of read.error.issues) note(entry + written(path), message);
    return [];
  };
  const list = <T>(schema: z.ZodType<T>, value: unknown, entry: string): T[] => {
    if (Array.isArray(value)) return value.flatMap((item, at) => one(schema, item, `${entry}[${at}]`));
    note(entry, 'write a list');
    return [];
  };
  const byBrand = <T>(schema: z.ZodType<T>, value: unknown, entry: string): Record<string, T> => {
    if (!isObject(value)) {
      note(entry, 'write an object with one entry a brand');
      return {};
    }
    const read = Object.entries(value).flatMap(([brand, item]) =>
      one(BrandId, brand, `${entry}.${brand}`).flatMap(() =>
        one(schema, item, `${entry}.${brand}`).map((good) => [brand, good] as const),
      ),
    );
    return Object.fromEntries(read);
  };

  const policy: Policy = {};
  if (raw !== undefined && raw !== null && !isObject(raw)) note('', 'write an object');
  for (const [entry, value] of isObject(raw) ? Object.entries(raw) : []) {
    if (entry === 'packs') policy.packs = list(PackSource, value, entry);
    else if (entry === 'engines') policy.engines = list(AllowedEngine, value, entry);
    else if (entry === 'budgets') policy.budgets = byBrand(Budget, value, entry);
    else if (entry === 'retention') policy.retention = byBrand(Days, value, entry);
    else if (entry === 'killSwitch') policy.killSwitch = stopsOf(value, { one, list, note });
    else if (entry === 'lockAfterMinutes')
      for (const minutes of one(Policy.shape.lockAfterMinutes.unwrap(), value, entry))
        policy.lockAfterMinutes = minutes;
    else if (entry === 'roles') {
      const read = Policy.shape.roles.unwrap().safeParse(value);
      policy.roles = read.success ? read.data : [...roles];
      if (!read.success) one(Policy.shape.roles.unwrap(), value, entry);
    } else if (entry === 'requirePassphrase')
      // What cannot be read of it asks for one.
      policy.requirePassphrase = one(z.boolean(), value, entry)[0] ?? true;
    else note(entry, 'there is no such entry');
  }
  return { policy, problems };
}

interface Readers {
  one<T>(schema: z.ZodType<T>, value: unknown, entry: string): T[];
  list<T>(schema: z.ZodType<T>, value: unknown, entry: string): T[];
  note(entry: string, message: string): void;
}

function stopsOf(value: unknown, { one, list, note }: Readers): Stops {
  if (!isObject(value)) {
    note('killSwitch', 'write an object with "all" or "brands"');
    return { all: false, brands: [] };
  }
  for (const name of Object.keys(value))
    if (name !== 'all' && name !== 'brands') note(`killSwitch.${name}`, 'there is no such entry');
  const [all = false] = value.all === undefined ? [] : one(z.boolean(), value.all, 'killSwitch.all');
  const brands = value.brands === undefined ? [] : list(BrandId, value.brands, 'killSwitch.brands');
  return { all, brands };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const written = (path: readonly PropertyKey[]) =>
  path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
