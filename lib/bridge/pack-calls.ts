import { z } from 'zod';
import { Material } from '../packs/material';
import { Approval, Article, Brand, KeyId, Macro, Pack } from '../packs/schema';
import { PublicKey } from '../packs/signing/keys';
import { PackPreview, PackStanding } from '../packs/signing/standing';
import { Accept } from '../packs/signing/weigh';
import { PackSummary } from '../packs/summary';
import { call } from './call';

/** The part of the call table that is about packs: what may be used, how they come in, what a lead signs. */

const none = z.undefined();
const OfBrand = z.object({ brandId: z.string() });
const Placed = z.object({ brandId: z.string(), version: z.number() });
const File = z.object({ name: z.string(), json: z.string() });
/** Longer is no address of a file. */
const Address = z.string().max(2_000);

export const packCalls = {
  /** Every installed brand, for the brand lock and the question to the agent. */
  'packs.brands': call(['frame'], none, z.array(Brand)),
  'packs.list': call(['console'], none, z.array(PackSummary)),
  /** Signatures, keys, earlier versions and addresses of what is installed. */
  'packs.standings': call(['console'], none, z.array(PackStanding)),
  /** What may be used today for one brand; refused with the reason when nothing may. */
  'packs.material': call(['frame', 'console'], OfBrand, Material),
  /** What installing a file would do. Changes nothing. */
  'packs.preview': call(['console'], z.object({ json: z.string() }), PackPreview),
  /** Refused with a question until `accept` answers it. `feed`: the address that it came from, to be asked again. */
  'packs.import': call(
    ['console'],
    z.object({ json: z.string(), accept: Accept.optional(), feed: Address.optional() }),
    Placed,
  ),
  /** Back to a version that was in use here before. */
  'packs.rollback': call(['console'], OfBrand.extend({ n: z.number() }), Placed),
  'packs.export': call(['console'], OfBrand, Pack),
  /** The file as it was installed, with its signature. */
  'packs.file': call(['console'], OfBrand, File),
  'packs.remove': call(['console'], OfBrand, none),
  /** Another lead's key, named by the lead of this profile. */
  'packs.keys.add': call(['console'], OfBrand.extend({ key: PublicKey }), none),
  'packs.keys.revoke': call(['console'], OfBrand.extend({ key: KeyId }), none),
  'packs.keys.forget': call(['console'], OfBrand, none),
  /** By digest; agents hear of it with the next pack. */
  'packs.revoke': call(['console'], OfBrand.extend({ digest: z.string().length(64) }), none),
  /** Signs every item that is marked approved, then the pack, and installs it here. Only while a lead is let in. */
  'packs.sign': call(
    ['console'],
    z.object({ pack: Pack, validUntil: z.iso.datetime({ offset: true }).optional() }),
    File,
  ),
  /** Signs one item as it is given. Only while a lead is let in. */
  'lead.approve': call(
    ['console'],
    z.discriminatedUnion('kind', [
      OfBrand.extend({ kind: z.literal('macro'), item: Macro }),
      OfBrand.extend({ kind: z.literal('article'), item: Article }),
    ]),
    z.object({ approval: Approval, by: z.string() }),
  ),
  /** Reads what stands at an address, for its preview. Changes nothing. */
  'packs.feed.read': call(['console'], z.object({ url: Address }), z.object({ json: z.string() })),
  /** Asks an address that is kept, now. */
  'packs.feed.check': call(['console'], z.object({ url: Address }), none),
  'packs.feed.remove': call(['console'], z.object({ url: Address }), none),
} as const;
