import { articleOf } from './documents';
import { isPdf, isZip, type Source } from './source';

/** A page that was saved, or a document exported as a page (Google Docs does so too). */
export const html: Source = {
  id: 'html',
  fits: (file) =>
    !isZip(file) &&
    !isPdf(file) &&
    (['html', 'htm', 'xhtml'].includes(file.extension) || /^\s*<(?:!doctype html|html)\b/i.test(file.text())),
  read: async (file) => [articleOf(file.text(), file, true)],
};
