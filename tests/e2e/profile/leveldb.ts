import { unsnappy } from './snappy';

/** LevelDB's files as plain bytes: tables with their blocks decompressed, logs with the headers between blocks taken out. */

const magic = Buffer.from('57fb808b247547db', 'hex');
const footerBytes = 48;
const trailerBytes = 5;

export const isTable = (bytes: Buffer): boolean =>
  bytes.length > footerBytes && bytes.subarray(-8).equals(magic);

export function tableBlocks(bytes: Buffer): Buffer[] {
  const footer = bytes.length - footerBytes;
  const [, afterMeta] = handle(bytes, footer);
  const [place] = handle(bytes, afterMeta);
  const index = block(bytes, place);
  if (!index) return [];
  return handlesIn(index).flatMap((one) => block(bytes, one) ?? []);
}

interface Handle {
  offset: number;
  size: number;
}

function varint(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0;
  for (let shift = 0, from = at; ; shift += 7) {
    const byte = bytes[from++] ?? 0;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128 || shift > 56) return [value, from];
  }
}

function handle(bytes: Buffer, at: number): [Handle, next: number] {
  const [offset, after] = varint(bytes, at);
  const [size, next] = varint(bytes, after);
  return [{ offset, size }, next];
}

function block(bytes: Buffer, { offset, size }: Handle): Buffer | null {
  if (offset + size + trailerBytes > bytes.length) return null;
  const body = bytes.subarray(offset, offset + size);
  return bytes[offset + size] === 1 ? unsnappy(body) : body;
}

function handlesIn(index: Buffer): Handle[] {
  const restarts = index.readUInt32LE(index.length - 4);
  const end = index.length - 4 - 4 * restarts;
  const found: Handle[] = [];
  for (let at = 0; at < end; ) {
    const [, second] = varint(index, at);
    const [own, third] = varint(index, second);
    const [size, key] = varint(index, third);
    found.push(handle(index, key + own)[0]);
    at = key + own + size;
  }
  return found;
}

const logBlock = 32_768;
const logHeader = 7;

/** @returns the records one after the other; for what is no log, something harmless */
export function logPayload(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let start = 0; start < bytes.length; start += logBlock) {
    const end = Math.min(start + logBlock, bytes.length);
    for (let at = start; at + logHeader <= end; ) {
      const size = bytes.readUInt16LE(at + 4);
      if (size === 0 && bytes[at + 6] === 0) break;
      parts.push(bytes.subarray(at + logHeader, Math.min(at + logHeader + size, end)));
      at += logHeader + size;
    }
  }
  return Buffer.concat(parts);
}
