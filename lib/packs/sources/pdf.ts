import { article, titleOf } from './documents';
import { limits } from './limits';
import { checkPdf } from './pdf-size';
import { SourceRefused } from './problem';
import { isPdf, type Source } from './source';

/** Nothing of a PDF but its text is read: no scripts, forms, pictures or fonts, and nothing is fetched. */
const careful = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  stopAtErrors: false,
  enableXfa: false,
  disableAutoFetch: true,
  useWorkerFetch: false,
  useWasm: false,
  verbosity: 0,
} as const;

/** A line ends a paragraph when the next one stands this many times its height below. */
const paragraphGap = 1.7;
/** A heading is set this many times larger than most of the text. */
const headingSize = 1.15;

/** PDF files that hold text; a scanned picture holds none. */
export const pdf: Source = {
  id: 'pdf',
  fits: isPdf,
  async read(file) {
    await checkPdf(file.bytes);
    const { getDocumentProxy } = await import('unpdf');
    // It takes the bytes away from whoever passes them.
    const document = await getDocumentProxy(file.bytes.slice(), careful);
    try {
      if (document.numPages > limits.pages)
        throw new SourceRefused('pages', { count: document.numPages, most: limits.pages });
      const lines: Line[] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        lines.push(...linesOf(items));
        page.cleanup();
        if (lines.length > limits.records * 5)
          throw new SourceRefused('many', { count: lines.length, most: limits.records * 5 });
      }
      return [article(titleOf(file.name), sectionsOf(lines), file, { problems: [] })];
    } finally {
      await document.destroy();
    }
  },
};

interface Line {
  text: string;
  /** Points. */
  size: number;
  /** Points from the foot of the page; lower lines have less. */
  y: number;
}

function linesOf(items: readonly object[]): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const item of items) {
    // Marks of content carry no text.
    if (
      !('str' in item && typeof item.str === 'string' && 'transform' in item && Array.isArray(item.transform))
    )
      continue;
    const y = Number(item.transform[5]);
    const size = 'height' in item ? Number(item.height) : 0;
    if (!line || Math.abs(line.y - y) > Math.max(2, size / 2)) {
      line = { text: '', size, y };
      lines.push(line);
    }
    line.text += item.str;
    line.size = Math.max(line.size, size);
    if ('hasEOL' in item && item.hasEOL === true) line = null;
  }
  return lines
    .map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

function sectionsOf(lines: readonly Line[]): { heading: string; text: string }[] {
  const usual = usualSize(lines);
  const sections: { heading: string; text: string }[] = [];
  let open = { heading: '', text: '' };
  let last: Line | null = null;
  for (const line of lines) {
    if (line.size > usual * headingSize && line.text.length <= 120) {
      // A heading may go over two lines.
      if (open.text === '' && open.heading !== '') open.heading += ` ${line.text}`;
      else {
        sections.push(open);
        open = { heading: line.text, text: '' };
      }
    } else {
      const gap = last ? last.y - line.y : 0;
      const paragraph = gap > line.size * paragraphGap || /^(?:[-•‣▪]|\d{1,2}[.)])\s/.test(line.text);
      open.text += open.text === '' ? line.text : `${paragraph ? '\n' : ' '}${line.text}`;
    }
    last = line;
  }
  return [...sections, open];
}

/** The size that most letters have. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
