import { limits } from './limits';
import { SourceRefused } from './problem';

/**
 * What the packed parts of a PDF unpack to, counted before anything in it is read: its reader unpacks a part whole, and
 * nothing stops it in the middle. What cannot be counted here is taken for the most that it could be.
 */

/** Bytes handed to the unpacker at once. */
const step = 16_384;
/** More parts than this has no document of words. */
const mostParts = 50_000;
/** Bytes. Pictures are not unpacked for their words; a part may only call itself one, so they are counted too. */
const most = { words: limits.unpacked, pictures: 4 * limits.unpacked };
/** Small files may pack well without being bombs. */
const ratioFrom = 10_000_000;
/** How many times its length each way of packing can hold. */
const expands = { flate: 1_032, lzw: 2_700, run: 64 } as const;
/** Characters before a part in which its own description stands. */
const before = 2_000;

/** @throws {SourceRefused} `protected`, `unpacked`, `ratio`, `many`, `unreadable` */
export async function checkPdf(bytes: Uint8Array, { words, pictures } = most): Promise<void> {
  const { Unzlib } = await import('fflate');
  const text = new TextDecoder('latin1').decode(bytes);
  // What is encrypted cannot be counted.
  if (/\/Encrypt[\s/<[\d]/.test(text)) throw new SourceRefused('protected');
  const counted = { words: 0, pictures: 0 };
  const add = (what: keyof typeof counted, size: number) => {
    counted[what] += size;
    if (counted.words > words || counted.pictures > pictures)
      throw new SourceRefused('unpacked', { most: words / 1_000_000 });
    if (counted.words > ratioFrom && counted.words > bytes.length * limits.ratio)
      throw new SourceRefused('ratio', { most: limits.ratio });
  };
  let parts = 0;
  for (const found of text.matchAll(/(?<!end)stream\r?\n/g)) {
    parts += 1;
    if (parts > mostParts) throw new SourceRefused('many', { count: parts, most: mostParts });
    const at = found.index + found[0].length;
    const { packings, coded, picture } = described(
      text.slice(Math.max(0, found.index - before), found.index),
    );
    const what = picture ? 'pictures' : 'words';
    if (packings.length > 1) throw new SourceRefused('unreadable');
    const [packing] = packings;
    if (packing && (coded || packing !== 'flate')) {
      const end = text.indexOf('endstream', at);
      add(what, ((end < 0 ? bytes.length : end) - at) * expands[packing]);
    } else if (isZlib(bytes, at)) {
      let size = 0;
      const reader = new Unzlib((chunk) => {
        size = chunk.length;
      });
      // Whatever the part says of its length, it ends where its packing ends: then a step gives nothing.
      for (let from = at; from < bytes.length; from += step) {
        size = 0;
        try {
          reader.push(bytes.subarray(from, from + step));
        } catch {
          break;
        }
        if (size === 0) break;
        add(what, size);
      }
    }
  }
}

/** What a part says of itself: ways of packing, whether it is written in letters on top of that, whether it is a picture. */
function described(text: string) {
  // Names may be written with numbers for letters.
  const own = text
    .slice(text.lastIndexOf('obj') + 1)
    .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  if (/\/Filter\s+\d/.test(own)) throw new SourceRefused('unreadable');
  const packings = [...own.matchAll(/\/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z])/g)].map(
    ([, name = '']): keyof typeof expands =>
      name.startsWith('Fl') ? 'flate' : name.startsWith('L') ? 'lzw' : 'run',
  );
  return {
    packings,
    coded: /\/(?:ASCII85Decode|A85|ASCIIHexDecode|AHx)(?![A-Za-z])/.test(own),
    picture: /\/Subtype\s*\/Image(?![A-Za-z])/.test(own),
  };
}

/** As the reader of PDFs tells it. */
const isZlib = (bytes: Uint8Array, at: number): boolean => {
  const [head = 0, flags = 0] = bytes.subarray(at, at + 2);
  return (head & 15) === 8 && ((head << 8) + flags) % 31 === 0 && (flags & 32) === 0;
};
