import { randomBytes } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../lib/packs/sources/limits';
import { SourceRefused } from '../../../lib/packs/sources/problem';
import { readSource } from '../../../lib/packs/sources/registry';
import { unzip } from '../../../lib/packs/sources/zip';
import { bytesOf, docxOf, paragraph, pdfOf } from './files';

/** Why a file was refused, and how long that took. */
async function refusal(name: string, bytes: Uint8Array): Promise<{ code: string; ms: number }> {
  const from = performance.now();
  try {
    await readSource(name, bytes);
    return { code: 'taken', ms: performance.now() - from };
  } catch (error) {
    if (!(error instanceof SourceRefused)) throw error;
    return { code: error.code, ms: performance.now() - from };
  }
}
const code = async (name: string, content: string | Uint8Array) =>
  (await refusal(name, typeof content === 'string' ? bytesOf(content) : content)).code;

describe('files that were made to harm', () => {
  it('are refused by their size before anything is parsed', async () => {
    const { code: why, ms } = await refusal('big.json', new Uint8Array(30_000_000));
    expect(why).toBe('packed');
    expect(ms).toBeLessThan(250);
  });

  it('are refused while they unpack: bombs', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(limits.packed);
    expect(await code('bomb.docx', bomb)).toBe('ratio');
    // With ballast that does not pack, the ratio is low and the sum counts.
    const zeros = new Uint8Array(2_000_000);
    const large = zipSync(
      { noise: randomBytes(200_000), 'a.html': zeros, 'b.html': zeros, 'c.html': zeros },
      { level: 1 },
    );
    await expect(unzip(large, () => true, 5_000_000)).rejects.toMatchObject({ code: 'unpacked' });
    expect((await unzip(large, (name) => name === 'a.html', 5_000_000)).size).toBe(1);
  });

  it('are refused: lists nested without end', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const { code: why, ms } = await refusal('deep.json', bytesOf(deep));
    expect(why).toBe('deep');
    expect(ms).toBeLessThan(250);
    // Brackets in a text are no levels.
    expect(await code('flat.json', JSON.stringify([{ title: 'a', body: '['.repeat(40) }]))).toBe('taken');
    expect(await code('edge.json', `${'['.repeat(17)}${']'.repeat(17)}`)).toBe('deep');
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'are refused: the name %s at any depth',
    async (name) => {
      expect(await code('p.json', `[{"title":"a","body":"b","x":{"${name}":{"polluted":true}}}]`)).toBe(
        'forbidden-name',
      );
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  it('pollute nothing by the columns of a table', async () => {
    const { items } = await readSource('p.csv', bytesOf('__proto__,title,body\npolluted,a,b\n'));
    expect(items).toMatchObject([{ title: 'a', text: 'b' }]);
    expect(Object.getPrototypeOf(items[0])).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('are refused: too many records, a text too long', async () => {
    const rows = Array.from({ length: limits.records + 1 }, (_, i) => `t${i},b${i}`).join('\n');
    expect(await code('many.csv', `title,body\n${rows}\n`)).toBe('many');
    const list = Array.from({ length: limits.records + 1 }, (_, i) => ({ title: `t${i}`, body: 'b' }));
    expect(await code('many.json', JSON.stringify(list))).toBe('many');
    const long = 'x'.repeat(limits.text + 1);
    expect(await code('long.json', JSON.stringify([{ title: 'a', body: long }]))).toBe('long');
    expect(await code('long.csv', `title,body\na,${long}\n`)).toBe('long');
    expect(await code('long.md', long)).toBe('long');
  });

  it.each([
    ['many openings in Markdown', 'x.md', '!['.repeat(20_000)],
    ['underscores in Markdown', 'x.md', '_a'.repeat(20_000)],
    ['blanks in Markdown', 'x.md', `a${' '.repeat(200_000)}b`],
    ['elements in one another', 'x.html', `<html>${'<div>'.repeat(400_000)}`],
    ['headings in one another', 'x.html', `<html>${'<h1>'.repeat(400_000)}`],
    ['very many attributes', 'x.html', `<html><p ${'a=b '.repeat(200_000)}>x</p>`],
    ['a page of 6 MB', 'x.html', `<html>${'<p>Some words. </p>'.repeat(320_000)}`],
    ['very many names', 'x.json', `[{${Array.from({ length: 200_000 }, (_, i) => `"k${i}":1`).join(',')}}]`],
    ['nothing but separators', 'x.csv', `title,body\n${','.repeat(1_000_000)}`],
    ['quotes that never close', 'x.csv', `title,body\n${'"a""'.repeat(100_000)}`],
  ])('take no time in the square of their length: %s', async (_, name, content) => {
    // A square would take minutes; the bound leaves room for a busy machine.
    expect((await refusal(name, bytesOf(content))).ms).toBeLessThan(8_000);
  });

  it('are refused whole: one bad entry, and none is taken', async () => {
    const rows = [
      { title: 'good', body: 'good' },
      { title: 'bad', body: 'x'.repeat(limits.text + 1) },
    ];
    expect(await code('mixed.json', JSON.stringify(rows))).toBe('long');
  });

  it('are refused: entities in a Word document, within or from outside', async () => {
    const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    expect(await code('x.docx', docxOf(paragraph('&e;'), outside))).toBe('entity');
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(await code('x.docx', docxOf(paragraph('&b;'), laughs))).toBe('entity');
  });

  it('are read as words only: scripts, handlers and addresses in a page', async () => {
    const { items } = await readSource(
      'x.html',
      bytesOf(
        '<html><body><p onclick="a()">Words<script>alert("in")</script><img src=x onerror=alert(1)><svg><script>b()</script></svg> <a href="javascript:alert(1)">link</a></p><iframe srcdoc="<p>framed</p>"></iframe></body></html>',
      ),
    );
    const text = JSON.stringify(items);
    expect(text).toContain('Words');
    expect(text).toContain('link');
    expect(text).not.toMatch(/alert|onerror|onclick|javascript|<script|b\(\)/);
  });

  it('are told of: formulas in a table stay text', async () => {
    const { items } = await readSource(
      'f.csv',
      bytesOf('title,body\na,"=HYPERLINK(""https://x.example"")"\nb,- a list\n'),
    );
    expect(items).toMatchObject([
      { text: '=HYPERLINK("https://x.example")', problems: [{ code: 'formula' }] },
      { text: '- a list', problems: [] },
    ]);
  });

  it('run nothing: JavaScript in a PDF', async () => {
    const bytes = pdfOf([{ text: 'Words of the page', size: 11, y: 700 }], {
      catalogue: '/OpenAction 6 0 R /Names << /JavaScript << /Names [(x) 6 0 R] >> >>',
      objects: ['<< /S /JavaScript /JS (globalThis.ranFromPdf = true; app.alert\\("x"\\);) >>'],
    });
    const { items } = await readSource('x.pdf', bytes);
    expect(items).toMatchObject([{ sections: [{ text: 'Words of the page' }] }]);
    expect('ranFromPdf' in globalThis).toBe(false);
  });

  it('are refused with words of ours: names that lie', async () => {
    expect(await code('x.pdf', 'not a pdf')).toBe('unknown-format');
    expect(await code('x.docx', zipSync({ 'a.txt': strToU8('x') }))).toBe('unreadable');
    expect(await code('x.zip', zipSync({ 'folder/a.exe': strToU8('x') }))).toBe('unknown-format');
    expect(await code('x.json', '{"a": ')).toBe('not-json');
    // Only what is called JSON is.
    expect(await code('x.md', '[A link](https://x.example) to it')).toBe('taken');
    expect(await code('x.csv', new Uint8Array())).toBe('empty');
    expect(await code('x.pdf', '%PDF-1.4\nrubbish')).toBe('unreadable');
  });
});
