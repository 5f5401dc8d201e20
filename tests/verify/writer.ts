import { createHash, createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/**
 * A small writer of format 2, for the verifier's tests alone. It follows docs/log-format.md and shares no code with the
 * product's writer or with the verifier, so that a mistake must be made three times to go unseen.
 */

export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Fields = { [key: string]: Value };

export interface Device {
  id: string;
  name: string;
  vkey: string;
  keyId: Buffer;
  secret: KeyObject;
  publicKey: string;
}

export function device(id = '00112233445566aa'): Device {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  const name = `proofdesk.invalid/${id}`;
  const typed = Buffer.concat([Buffer.of(1), raw]);
  const keyId = createHash('sha256').update(`${name}\n`).update(typed).digest().subarray(0, 4);
  const vkey = `${name}+${keyId.toString('hex')}+${typed.toString('base64')}`;
  return { id, name, vkey, keyId, secret: privateKey, publicKey: raw.toString('hex') };
}

export function canon(value: Value): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canon)}]`;
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canon(value[key] as Value)}`)}}`;
}

export const sha = (...parts: (string | Uint8Array)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

export const leaf = (line: string) => sha(Buffer.of(0), line);

/** The definition of RFC 6962 §2.1, word by word. */
export function treeHead(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (!only) return sha('');
  if (leaves.length === 1) return only;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha(Buffer.of(1), treeHead(leaves.slice(0, k)), treeHead(leaves.slice(k)));
}

export function note(by: Device, origin: string, size: number, root: Buffer): string {
  const body = `${origin}\n${size}\n${root.toString('base64')}\n`;
  const signature = Buffer.concat([by.keyId, sign(null, Buffer.from(body), by.secret)]);
  return `${body}\n\u2014 ${by.name} ${signature.toString('base64')}\n`;
}

export const commitment = (salt: Buffer, text: string) =>
  createHmac('sha256', salt).update(text).digest('hex');

/** A log under construction: what a test changes, it changes here or in the lines. */
export interface Log {
  device: Device;
  brand: string;
  origin: string;
  records: Fields[];
  notes: string[];
  texts: Fields[];
}

export const hashOf = (record: Fields) => leaf(canon(record)).toString('hex');
export const headOf = (records: readonly Fields[]) => treeHead(records.map((record) => leaf(canon(record))));

export function newLog(by: Device, brand = 'marlow'): Log {
  return { device: by, brand, origin: `${by.name}/${brand}`, records: [], notes: [], texts: [] };
}

const start = Date.UTC(2026, 10, 2, 9);

export function append(log: Log, event: Fields, minute = log.records.length): void {
  const last = log.records.at(-1);
  const at = new Date(start + minute * 60_000).toISOString();
  log.records.push({
    v: 2,
    log: log.origin,
    seq: log.records.length + 1,
    at,
    tick: last?.at === at ? Number(last.tick) + 1 : 0,
    prev: last ? hashOf(last) : '0'.repeat(64),
    event,
  });
}

/** A checkpoint over what there is, and the record that says so. */
export function checkpoint(log: Log, record = true): string {
  const root = headOf(log.records);
  const text = note(log.device, log.origin, log.records.length, root);
  log.notes.push(text);
  if (record) append(log, { kind: 'checkpointed', size: log.records.length, root: root.toString('hex') });
  return text;
}

/** Makes every hash fit again, from the record at `from` (0-based) on. */
export function rehash(records: Fields[], from = 0): void {
  for (let i = Math.max(1, from); i < records.length; i += 1) {
    (records[i] as Fields).prev = hashOf(records[i - 1] as Fields);
  }
}

export function linesOf(log: Log, header: Fields = {}): string[] {
  const { device: by, origin, brand, records, notes, texts } = log;
  const first = {
    export: 'proofdesk-log/2',
    log: origin,
    brand,
    device: by.id,
    vkey: by.vkey,
    from: 1,
    to: records.length,
    texts: texts.length > 0,
    ...header,
  };
  return [first, ...records, ...notes.map((checkpoint) => ({ checkpoint })), ...texts].map((line) =>
    canon(line as Fields),
  );
}

export const fileOf = (lines: readonly string[]) => Buffer.from(lines.map((line) => `${line}\n`).join(''));

/** Format 1: one chain, `hash` over the canonical JSON of the rest. */
export function oldChain(events: readonly Fields[]): Fields[] {
  const records: Fields[] = [];
  events.forEach((event, i) => {
    const at = new Date(start - (events.length - i) * 60_000).toISOString();
    const prev = records.at(-1)?.hash ?? '0'.repeat(64);
    const record: Fields = { v: 1, seq: i + 1, at, prev, event };
    records.push({ ...record, hash: sha(canon(record)).toString('hex') });
  });
  return records;
}
