import { articleOf } from './documents';
import { checkCount } from './limits';
import { SourceRefused } from './problem';
import { isZip, type Source } from './source';
import { unzip } from './zip';

/** Google Docs' "Web page (.html, zipped)": a page and its pictures, of which only the page is unpacked. */
export const googleDocs: Source = {
  id: 'google-docs',
  fits: (file) => file.extension === 'zip' && isZip(file),
  async read(file) {
    const pages = await unzip(file.bytes, (name) => /^[^/\\]+\.html?$/i.test(name));
    if (pages.size === 0) throw new SourceRefused('unknown-format');
    checkCount(pages.size);
    return [...pages].map(([name, bytes]) => articleOf(new TextDecoder().decode(bytes), { name }));
  },
};
