import { articleOf, titleOf } from './documents';
import { isPdf, isZip, type Source } from './source';

/** Markdown, and plain text, which is Markdown without marks. */
export const markdown: Source = {
  id: 'markdown',
  fits: (file) => ['md', 'markdown', 'txt'].includes(file.extension) && !isZip(file) && !isPdf(file),
  async read(file) {
    const { marked } = await import('marked');
    const page = await marked.parse(file.text(), { gfm: true, breaks: true });
    const found = articleOf(page, file);
    // One heading above all others names the document; without one, the file does.
    return [{ ...found, title: /^\s{0,3}#\s/m.test(file.text()) ? found.title : titleOf(file.name) }];
  },
};
