import { limits } from './limits';
import { SourceRefused } from './problem';

/** Bytes handed to the unpacker at once: what unpacks beyond a limit before it is seen is at most 1,000 times this. */
const step = 16_384;
/** Small files may pack well without being bombs. */
const ratioFrom = 1_000_000;

/**
 * Unpacks the wanted parts of a ZIP file and nothing else, in memory. It reads the file from front to back and counts
 * while it unpacks, so neither sizes that lie nor parts that overlap get past a limit.
 * @param most bytes of all wanted parts together
 * @throws {SourceRefused} `unpacked`, `ratio`, `many`, `unreadable`
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most: number = limits.unpacked,
): Promise<Map<string, Uint8Array>> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const parts = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  let entries = 0;
  let failed = false;
  const reader = new Unzip((entry) => {
    entries += 1;
    if (!wanted(entry.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(entry.name, chunks);
    entry.ondata = (error, chunk) => {
      if (error) failed = true;
      else {
        unpacked += chunk.length;
        if (unpacked <= most) chunks.push(chunk);
      }
    };
    entry.start();
  });
  reader.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += step) {
      reader.push(bytes.subarray(at, at + step), at + step >= bytes.length);
      if (unpacked > most) throw new SourceRefused('unpacked', { most: most / 1_000_000 });
      if (unpacked > ratioFrom && unpacked > bytes.length * limits.ratio)
        throw new SourceRefused('ratio', { most: limits.ratio });
      if (entries > limits.records) throw new SourceRefused('many', { count: entries, most: limits.records });
    }
  } catch (error) {
    if (error instanceof SourceRefused) throw error;
    failed = true;
  }
  if (failed) throw new SourceRefused('unreadable');
  return new Map([...parts].map(([name, chunks]) => [name, joined(chunks)]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
