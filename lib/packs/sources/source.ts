import { readJson } from './limits';
import type { Place, SourceProblem } from './problem';

/** One thing as it stands in a source: texts only, with the source's own placeholders still in them. */
interface Found {
  place: Place;
  title: string;
  /** As the source says it, for example `en-US`; undefined when it does not. */
  language?: string | undefined;
  tags: readonly string[];
  /** What the reader noticed. */
  problems: SourceProblem[];
}

export interface FoundMacro extends Found {
  kind: 'macro';
  text: string;
  channels: readonly string[];
  intent?: string | undefined;
}

export interface FoundArticle extends Found {
  kind: 'article';
  sections: readonly { heading: string; text: string }[];
  url?: string | undefined;
  audience: 'public' | 'internal';
}

export type FoundItem = FoundMacro | FoundArticle;

/** A chosen file, with what several formats look at to know their own. */
export interface SourceFile {
  name: string;
  /** Small letters, without the dot. */
  extension: string;
  bytes: Uint8Array;
  /** The bytes as text. */
  text(): string;
  /** The text as JSON, limits checked; undefined when it is not called or does not begin like JSON. @throws {SourceRefused} */
  json(): unknown;
}

/** One format. Its parser is loaded when it reads, so that nobody pays for it before. */
export interface Source {
  id: string;
  /** Whether a file is of this format; looks, and never throws but for a limit. */
  fits(file: SourceFile): boolean;
  /** @throws {SourceRefused} */
  read(file: SourceFile): Promise<FoundItem[]>;
}

/** Of files that may hold JSON. */
const jsonEndings = new Set(['json', '']);

export function sourceFile(name: string, bytes: Uint8Array): SourceFile {
  let text: string | undefined;
  let json: { value: unknown } | undefined;
  const file: SourceFile = {
    name,
    extension: /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '',
    bytes,
    text() {
      text ??= decode(bytes);
      return text;
    },
    json() {
      // Markdown and mails begin with a bracket too.
      if (isBinary(bytes) || !jsonEndings.has(file.extension) || !/^\s*[[{]/.test(file.text()))
        return undefined;
      json ??= { value: readJson(file.text()) };
      return json.value;
    },
  };
  return file;
}

/** UTF-8, UTF-16 by its mark, and what old spreadsheets write: Windows-1252. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** ZIP files and PDF files say so in their first bytes. */
export const isZip = ({ bytes }: Pick<SourceFile, 'bytes'>) => starts(bytes, [0x50, 0x4b, 0x03, 0x04]);
export const isPdf = ({ bytes }: Pick<SourceFile, 'bytes'>) => starts(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]);
const isBinary = (bytes: Uint8Array) => isZip({ bytes }) || isPdf({ bytes });

const starts = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);
