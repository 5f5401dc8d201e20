import type { Approval, Article, Macro, Pack } from '../schema';
import { canonicalBytes, toBase64 } from './bytes';
import {
  approvedPart,
  type Envelope,
  type ItemKind,
  type SignedPack,
  signedFormat,
  signedPart,
} from './format';
import type { PublicKey, Signer } from './keys';
import { itemFault } from './verify';

/** The lead's side: approvals of single items, and the pack as a whole. */

/** Signs the item as it is given; whatever is changed afterwards voids it. @param at RFC 3339 */
export async function approve(
  subtle: SubtleCrypto,
  signer: Signer,
  brandId: string,
  kind: ItemKind,
  item: Macro | Article,
  at: string,
): Promise<Approval> {
  const bytes = canonicalBytes(approvedPart(brandId, kind, item));
  const signature = await subtle.sign('Ed25519', signer.privateKey, bytes);
  return { key: signer.id, at, signature: toBase64(signature) };
}

/**
 * Every item that is marked approved gets this lead's approval, unless it has one by a trusted key already; the others
 * lose theirs, which means nothing for them. @param at RFC 3339
 */
export async function approveAll(
  subtle: SubtleCrypto,
  signer: Signer,
  pack: Pack,
  trusted: readonly PublicKey[],
  at: string,
): Promise<Pack> {
  const signed = async <T extends Macro | Article>(kind: ItemKind, item: T): Promise<T> => {
    const { approval, ...bare } = item;
    if (item.status !== 'approved') return bare as T;
    if (approval && !(await itemFault(subtle, pack.brand.id, kind, item, trusted))) return item;
    return { ...item, approval: await approve(subtle, signer, pack.brand.id, kind, item, at) };
  };
  return {
    ...pack,
    macros: await Promise.all(pack.macros.map((macro) => signed('macro', macro))),
    articles: await Promise.all(pack.articles.map((article) => signed('article', article))),
  };
}

export interface Issue extends Pick<Envelope, 'previous' | 'issuedAt' | 'revoked'> {
  validUntil?: string | undefined;
  /** Other leads' keys; the signer's own is added. */
  keys: readonly PublicKey[];
}

export async function signPack(
  subtle: SubtleCrypto,
  { privateKey, id, name, publicKey }: Signer,
  pack: Pack,
  { previous, issuedAt, validUntil, keys, revoked }: Issue,
): Promise<SignedPack> {
  const file: SignedPack = {
    format: signedFormat,
    pack,
    previous,
    issuedAt,
    ...(validUntil === undefined ? {} : { validUntil }),
    keys: [{ id, name, publicKey }, ...keys.filter((key) => key.id !== id)].map(plain),
    revoked,
    signature: { key: id, value: '' },
  };
  const value = toBase64(await subtle.sign('Ed25519', privateKey, canonicalBytes(signedPart(file))));
  return { ...file, signature: { key: id, value } };
}

/** What is kept of a key beside these is this device's own affair. */
const plain = ({ id, name, publicKey }: PublicKey): PublicKey => ({ id, name, publicKey });
