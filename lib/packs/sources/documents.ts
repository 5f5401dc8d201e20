import { blocksOf } from './html-blocks';
import { checkText } from './limits';
import { SourceRefused } from './problem';
import type { FoundArticle, SourceFile } from './source';

/** The file's name without its ending, as a title. */
export const titleOf = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z0-9]{1,10}$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim() || name;

/**
 * A document in HTML as one article.
 * @param whole a page with navigation around its text
 * @throws {SourceRefused} `no-text`, `long`
 */
export function articleOf(html: string, file: Pick<SourceFile, 'name'>, whole = false): FoundArticle {
  const { title, language, sections, problems } = blocksOf(html, whole);
  const named = sections[0]?.text === '' && sections[0].heading === title ? sections.slice(1) : sections;
  return article(title || titleOf(file.name), named, file, { language, problems });
}

/** @throws {SourceRefused} `no-text`, `long` */
export function article(
  title: string,
  sections: FoundArticle['sections'],
  file: Pick<SourceFile, 'name'>,
  more: Pick<FoundArticle, 'problems'> & Partial<FoundArticle>,
): FoundArticle {
  const written = sections.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) throw new SourceRefused('no-text');
  for (const { heading, text } of written) checkText(text, { of: 'part', at: heading || title });
  return {
    kind: 'article',
    place: { of: 'file', at: file.name },
    title,
    tags: [],
    audience: 'public',
    ...more,
    sections: written,
  };
}

/** Each section as a macro of its own, for documents that list replies under headings. */
export const macrosOf = ({ sections, title, ...found }: FoundArticle) =>
  sections.map(({ heading, text }, i) => ({
    place: { of: 'part' as const, at: heading || i + 1 },
    title: heading || title,
    text,
    language: found.language,
    tags: found.tags,
    channels: [],
    problems: found.problems,
    kind: 'macro' as const,
  }));
