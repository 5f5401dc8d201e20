import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../lib/packs/sources/limits';
import { checkPdf } from '../../../lib/packs/sources/pdf-size';
import { readSource } from '../../../lib/packs/sources/registry';
import { bytesOf, pdfOf, streamOf } from './files';

const words = 'BT /F1 11 Tf 50 700 Td (Words of the page) Tj ET';
const withContent = (content: string) => pdfOf([], { content });
const code = async (bytes: Uint8Array) =>
  checkPdf(bytes).then(
    () => 'taken',
    (error: { code: string }) => error.code,
  );
const bomb = deflateSync(Buffer.alloc(20_000_000, ' '), { level: 9 });

describe('what a PDF unpacks to', () => {
  it('is counted, and an ordinary packed page is read', async () => {
    const { items } = await readSource('a.pdf', withContent(streamOf(deflateSync(Buffer.from(words)))));
    expect(items).toMatchObject([{ sections: [{ text: 'Words of the page' }] }]);
  });

  it.each([
    ['a page of blanks', streamOf(bomb)],
    ['one that says nothing of its packing', streamOf(bomb, '')],
    ['one that says a length of nothing', streamOf(bomb).replace(/\/Length \d+/, '/Length 1')],
    ['one whose names are written with numbers', streamOf(bomb, '/Filter /Fl#61teDecode')],
  ])('is refused beyond the ratio: %s', async (_, content) => {
    const bytes = withContent(content);
    expect(bytes.length).toBeLessThan(100_000);
    expect(await code(bytes)).toBe('ratio');
    await expect(readSource('a.pdf', bytes)).rejects.toMatchObject({ code: 'ratio' });
  });

  it('is refused where it cannot be counted: packed twice, or described elsewhere', async () => {
    const twice = deflateSync(bomb);
    expect(await code(withContent(streamOf(twice, '/Filter [/FlateDecode /FlateDecode]')))).toBe(
      'unreadable',
    );
    expect(await code(withContent(streamOf(bomb, '/Filter 9 0 R')))).toBe('unreadable');
  });

  it('is taken for the most that it could be in other packings', async () => {
    const long = new Uint8Array(120_000).fill(65);
    expect(await code(withContent(streamOf(long, '/Filter [/ASCII85Decode /FlateDecode]')))).toBe('unpacked');
    expect(await code(withContent(streamOf(long, '/Filter /LZWDecode')))).toBe('unpacked');
    expect(await code(withContent(streamOf(long.subarray(0, 2_000), '/Filter /LZWDecode')))).toBe('taken');
  });

  it('lets pictures be larger, and no picture be endless', async () => {
    const picture = '/Filter /FlateDecode /Subtype /Image';
    expect(await code(withContent(streamOf(bomb, picture)))).toBe('taken');
    const two = pdfOf([], { objects: [streamOf(bomb, picture), streamOf(bomb, picture)] });
    const most = { words: limits.unpacked, pictures: 30_000_000 };
    await expect(checkPdf(two, most)).rejects.toMatchObject({ code: 'unpacked' });
  });

  it('is not counted of what is locked: that is refused', async () => {
    expect(await code(pdfOf([], { catalogue: '/Encrypt 9 0 R' }))).toBe('protected');
  });

  it('is not looked for without end', async () => {
    const from = performance.now();
    expect(await code(bytesOf(`%PDF-1.4\n${'stream\n'.repeat(2_000_000)}`))).toBe('many');
    expect(performance.now() - from).toBeLessThan(8_000);
    expect(limits.packed).toBeGreaterThan(14_000_000);
  });
});
