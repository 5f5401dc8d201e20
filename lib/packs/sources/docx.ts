import { articleOf, titleOf } from './documents';
import { SourceRefused } from './problem';
import { isZip, type Source } from './source';
import { unzip } from './zip';

/** What holds a document's words; pictures, macros, fonts and embedded files are never unpacked. */
const textParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels)$/;
/** Ours would resolve none of them, and no word processor writes them: a file that has them was made to harm. */
const entities = /<!(?:DOCTYPE|ENTITY)/i;

/** Word documents. */
export const docx: Source = {
  id: 'docx',
  fits: (file) => file.extension === 'docx' && isZip(file),
  async read(file) {
    const parts = await unzip(file.bytes, (name) => textParts.test(name));
    if (!parts.has('word/document.xml')) throw new SourceRefused('unreadable');
    for (const [name, bytes] of parts) {
      if (entities.test(new TextDecoder().decode(bytes)))
        throw new SourceRefused('entity', {}, { of: 'part', at: name });
    }
    const [{ zipSync }, { default: mammoth }] = await Promise.all([import('fflate'), import('mammoth')]);
    const packed = zipSync(Object.fromEntries(parts), { level: 0 });
    // The library takes one in the browser and the other outside it.
    const both = { arrayBuffer: packed.buffer, buffer: packed };
    const { value } = await mammoth.convertToHtml(both, {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    const found = articleOf(value, file);
    return [{ ...found, title: found.title || titleOf(file.name) }];
  },
};
