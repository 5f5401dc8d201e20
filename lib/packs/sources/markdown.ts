import { articleOf, titleOf } from './documents';
import { checkText } from './limits';
import { isPdf, isZip, type Source } from './source';

/** Markdown, and plain text, which is Markdown without marks. */
export const markdown: Source = {
  id: 'markdown',
  fits: (file) => ['md', 'markdown', 'txt'].includes(file.extension) && !isZip(file) && !isPdf(file),
  async read(file) {
    // Its parser takes time in the square of some texts, so that it must not get longer ones than this.
    checkText(file.text(), { of: 'file', at: file.name });
    const { default: Markdown } = await import('markdown-it');
    const page = new Markdown({ html: true, breaks: true }).render(file.text());
    const found = articleOf(page, file);
    // One heading above all others names the document; without one, the file does.
    return [{ ...found, title: /^\s{0,3}#\s/m.test(file.text()) ? found.title : titleOf(file.name) }];
  },
};
