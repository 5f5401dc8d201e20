import { Parser } from 'htmlparser2';
import { htmlText, quoteMark } from '../../ticket/html-text';
import { limits } from './limits';
import { type SourceProblem, SourceRefused } from './problem';

/** A document as its headings cut it. The first section may have no heading. */
export interface Blocks {
  /** Of the page's own title element, or its first heading of the first level. */
  title: string;
  language?: string | undefined;
  sections: { heading: string; text: string }[];
  problems: SourceProblem[];
}

/** Stand around a heading while the page becomes text; private characters, taken out of the page before. */
const open = '\ue0f0';
const close = '\ue0f1';

/** Parts of a page that are not what it says. */
const furniture = new Set(['nav', 'header', 'footer', 'aside', 'form', 'button', 'select', 'dialog']);
const headings = new Set(['h1', 'h2', 'h3', 'h4']);

/**
 * HTML as sections of plain text: scripts, styles, navigation and what is hidden from its reader are left out, links keep
 * their address. Nothing is run or loaded. Linear in the length.
 * @throws {SourceRefused} `deep`, `long`
 * @param whole the page with everything around the text, of which only the main part counts
 */
export function blocksOf(html: string, whole = false): Blocks {
  if (html.length > limits.markup) throw new SourceRefused('long', { most: limits.markup / 1_000 });
  checkNesting(html);
  const clean = html.replace(/[\ue0f0\ue0f1]/g, '');
  const marked = mark(clean, whole);
  const { text, quoted, signature, hidden } = htmlText(marked.html);
  const all = [text, quoted, signature].filter(Boolean).join('\n\n').replaceAll(quoteMark, '');
  const sections = sectionsIn(all);
  return {
    title: marked.title || (sections[0]?.heading ?? ''),
    ...(marked.language ? { language: marked.language } : {}),
    sections,
    problems: hidden ? [{ code: 'hidden-html', level: 'look' }] : [],
  };
}

/** Elements in one another. Pages have thirty; beyond a thousand, parsers take time in the square of it. */
const deepest = 1_000;
/** May be left open one after the other: a parser closes them itself. */
const loose = new Set(
  'p li td th tr dt dd option thead tbody tfoot colgroup br img hr input meta link col wbr area base source embed param track path circle rect line use'.split(
    ' ',
  ),
);

/** @throws {SourceRefused} `deep` */
function checkNesting(html: string): void {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]{0,30})/gi)) {
    if (loose.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    if (depth > deepest) throw new SourceRefused('deep', { most: deepest });
  }
}

/** HTML as one text, its headings as lines of their own. */
export function plainOf(html: string): { text: string; problems: SourceProblem[] } {
  const { sections, problems } = blocksOf(html);
  return {
    text: sections.map(({ heading, text }) => [heading, text].filter(Boolean).join('\n\n')).join('\n\n'),
    problems,
  };
}

/** Whether a text is markup rather than words. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:p|div|br|ul|ol|li|span|a|b|strong|em|i|h[1-6]|table|html|!doctype)\b[^<>]{0,2000}>/i.test(text);

interface Cut {
  at: number;
  end: number;
  put: string;
}

/** Puts marks around headings and cuts out what does not belong to the text. Works on places in the source. */
function mark(html: string, whole: boolean): { html: string; title: string; language: string } {
  const cuts: Cut[] = [];
  let title = '';
  let language = '';
  let inTitle = false;
  /** Styles say what is hidden, wherever they stand. */
  let styles = '';
  let inStyle = false;
  let gone: { name: string; depth: number; at: number } | null = null;
  let main: { name: string; depth: number; at: number } | null = null;
  let range: { at: number; end: number } | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html') language = attributes.lang ?? '';
        if (name === 'title') inTitle = true;
        if (name === 'style') inStyle = true;
        if (gone) {
          if (name === gone.name) gone.depth += 1;
          return;
        }
        if (whole && furniture.has(name)) {
          gone = { name, depth: 1, at: parser.startIndex };
          return;
        }
        if (whole && !range) {
          if (main) {
            if (name === main.name) main.depth += 1;
          } else if (name === 'main' || name === 'article' || attributes.role === 'main') {
            main = { name, depth: 1, at: parser.startIndex };
          }
        }
        if (headings.has(name)) cuts.push({ at: parser.endIndex + 1, end: parser.endIndex + 1, put: open });
        if (name === 'blockquote')
          cuts.push({ at: parser.startIndex, end: parser.endIndex + 1, put: '<div>' });
      },
      ontext(text) {
        if (inTitle && title.length < 300) title += text;
        if (inStyle) styles += text;
      },
      onclosetag(name, implied) {
        if (name === 'title') inTitle = false;
        if (name === 'style') inStyle = false;
        if (gone) {
          if (name === gone.name) gone.depth -= 1;
          if (gone.depth === 0) {
            cuts.push({ at: gone.at, end: implied ? parser.startIndex : parser.endIndex + 1, put: '' });
            gone = null;
          }
          return;
        }
        if (main && !range && name === main.name) {
          main.depth -= 1;
          if (main.depth === 0) range = { at: main.at, end: parser.endIndex + 1 };
        }
        if (implied) return;
        if (headings.has(name)) cuts.push({ at: parser.startIndex, end: parser.startIndex, put: close });
        if (name === 'blockquote')
          cuts.push({ at: parser.startIndex, end: parser.endIndex + 1, put: '</div>' });
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  const cut = applied(html, cuts, range);
  return {
    html: range ? `<style>${styles}</style>${cut}` : cut,
    title: title.replace(/\s+/g, ' ').trim(),
    language,
  };
}

function applied(html: string, cuts: readonly Cut[], range: { at: number; end: number } | null): string {
  const from = range?.at ?? 0;
  const until = range?.end ?? html.length;
  const parts: string[] = [];
  let at = from;
  for (const cut of [...cuts].sort((a, b) => a.at - b.at || a.end - b.end)) {
    if (cut.at < at || cut.end > until) continue;
    parts.push(html.slice(at, cut.at), cut.put);
    at = cut.end;
  }
  parts.push(html.slice(at, until));
  return parts.join('');
}

function sectionsIn(text: string): Blocks['sections'] {
  const sections: Blocks['sections'] = [];
  for (const [i, part] of text.split(open).entries()) {
    const end = part.indexOf(close);
    const heading = i === 0 || end < 0 ? '' : part.slice(0, end).replace(/\s+/g, ' ').trim();
    const words = (i === 0 || end < 0 ? part : part.slice(end + 1)).replaceAll(close, '').trim();
    if (heading !== '' || words !== '') sections.push({ heading, text: words });
  }
  return sections;
}
