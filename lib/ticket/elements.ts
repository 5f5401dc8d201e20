import type { Declarations } from './style';

/** Elements whose text is not part of the mail's words. */
export const unread = new Set([
  'head',
  'title',
  'script',
  'style',
  'template',
  'object',
  'iframe',
  'svg',
  'select',
  'audio',
  'video',
]);
const paragraphs = new Set([
  'p',
  'ul',
  'ol',
  'table',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dl',
  'hr',
]);
const blocks = new Set([
  'div',
  'li',
  'tr',
  'section',
  'article',
  'header',
  'footer',
  'center',
  'address',
  'dd',
  'dt',
  'form',
  'body',
  'main',
  'figure',
  'caption',
  'details',
  'summary',
]);

/** Newlines before and after an element: 2 for a paragraph, 1 for a block, 0 inside a line. */
export function gapOf(name: string, attributes: Record<string, string>, style: Declarations): number {
  if (blocks.has(name)) return 1;
  if (!paragraphs.has(name)) return 0;
  // Outlook's paragraphs have no margin; its empty lines are paragraphs of their own.
  const tight = /^Mso/.test(attributes.class ?? '') || /^0/.test(style.get('margin') ?? '');
  return tight && name === 'p' ? 1 : name === 'table' ? 1 : 2;
}
