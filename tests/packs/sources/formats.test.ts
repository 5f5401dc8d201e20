import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../lib/packs/sources/registry';
import * as answers from './answers';
import { bytesOf, docxOf, paragraph, pdfOf } from './files';

const read = (name: string, content: string | Uint8Array) =>
  readSource(name, typeof content === 'string' ? bytesOf(content) : content);
const readJson = (value: unknown) => read('export.json', JSON.stringify(value));

describe('tables', () => {
  it('reads CSV with quotes, line ends in a text, and names in any case', async () => {
    const { source, items } = await read(
      'macros.csv',
      '\uFEFFName;Reply;Language;Tags\r\n"Late; very";"Line one\r\nline ""two""";de;"a, b"\r\n\r\nEmpty;;en;\r\n',
    );
    expect(source).toBe('csv');
    expect(items).toEqual([
      {
        kind: 'macro',
        place: { of: 'row', at: 2 },
        title: 'Late; very',
        text: 'Line one\r\nline "two"',
        language: 'de',
        tags: ['a', 'b'],
        channels: [],
        intent: undefined,
        problems: [],
      },
    ]);
  });

  it('reads what old spreadsheets write', async () => {
    const bytes = new Uint8Array([...bytesOf('title,body\nGr'), 0xfc, 0xdf, ...bytesOf('e,Danke\n')]);
    expect((await read('a.csv', bytes)).items[0]?.title).toBe('Grüße');
  });

  it('names the columns that it saw when none is a text', async () => {
    await expect(read('a.csv', 'id,colour\n1,red\n')).rejects.toMatchObject({
      code: 'no-columns',
      values: { columns: 'id, colour' },
    });
  });

  it('says which row is not closed', async () => {
    await expect(read('a.csv', 'title,body\nx,"never closed\n')).rejects.toMatchObject({ code: 'bad-csv' });
  });
});

describe('lists in JSON', () => {
  it('reads any list with titles and texts', async () => {
    const { source, items } = await readJson([
      { name: 'Late', content: '<p>It is <b>late</b>.</p>', labels: ['x', 'y'] },
      { name: 'No text' },
    ]);
    expect(source).toBe('json');
    expect(items).toMatchObject([{ kind: 'macro', title: 'Late', text: 'It is late.', tags: ['x', 'y'] }]);
  });

  it('reads a brand pack, signed or not, and trusts no approval in it', async () => {
    const pack = {
      macros: [
        { id: 'a', title: 'A', body: 'Text {{order.id}}', language: 'en', status: 'approved', approver: 'X' },
      ],
      articles: [
        { id: 'b', title: 'B', sections: [{ id: 's', heading: 'H', text: 'Words' }], audience: 'internal' },
      ],
    };
    for (const value of [pack, { format: 'proofdesk-signed-pack/1', pack }]) {
      const { items } = await readJson(value);
      expect(items).toMatchObject([
        { kind: 'macro', title: 'A', text: 'Text {{order.id}}' },
        { kind: 'article', title: 'B', audience: 'internal', sections: [{ heading: 'H', text: 'Words' }] },
      ]);
      expect(JSON.stringify(items)).not.toContain('approve');
    }
  });
});

describe('answers of helpdesks', () => {
  it('reads Zendesk macros, in one answer and in several', async () => {
    for (const value of [answers.zendeskMacros, [answers.zendeskMacros], answers.zendeskMacros.macros]) {
      const { source, items } = await readJson(value);
      expect(source).toBe('zendesk-macros');
      expect(items.map(({ title }) => title)).toEqual([
        'Returns: How to send it back',
        'Parcel late',
        'Chat hello',
        'For the team',
      ]);
      expect(items[0]).toMatchObject({ tags: ['return', 'how_to'], problems: [] });
      expect(items[1]).toMatchObject({
        text: 'Your parcel {{ticket.ticket_field_360001}} is late.\n\n{{dc.parcel_late}}',
        problems: [{ code: 'inactive' }],
      });
      expect(items[2]).toMatchObject({ channels: ['chat'], text: 'One moment please, I am looking at it.' });
      expect(items[3]).toMatchObject({ problems: [{ code: 'internal-note' }] });
    }
  });

  it('reads Gorgias macros', async () => {
    const { source, items } = await readJson(answers.gorgiasMacros);
    expect(source).toBe('gorgias-macros');
    expect(items).toMatchObject([
      {
        title: 'Order status inquiry',
        language: 'en',
        tags: ['question', 'order-status'],
        text: 'Hi {{ticket.customer.firstname}},\n\nYour order {{ticket.customer.integrations.shopify.orders[0].name}} has been delivered.',
      },
    ]);
  });

  it('reads Zendesk articles by their headings, and keeps what not everybody may read internal', async () => {
    const { source, items } = await readJson(answers.zendeskArticles);
    expect(source).toBe('zendesk-help');
    expect(items).toMatchObject([
      {
        title: 'Returns',
        language: 'en-us',
        url: 'https://lab.zendesk.com/hc/en-us/articles/35467-Returns',
        audience: 'public',
        sections: [
          { heading: '', text: 'Read this first.' },
          { heading: 'How long', text: 'You have 30 days.' },
          { heading: 'Cost', text: 'It is free.' },
        ],
      },
      {
        title: 'For agents',
        audience: 'internal',
        problems: [{ code: 'draft-there' }, { code: 'restricted' }],
      },
    ]);
    expect(items).toHaveLength(2);
  });

  it('reads a search of the help centre', async () => {
    const { articles } = answers.zendeskArticles;
    expect((await readJson({ results: articles })).source).toBe('zendesk-help');
  });

  it('reads Gorgias articles', async () => {
    const { source, items } = await readJson(answers.gorgiasArticles);
    expect(source).toBe('gorgias-help');
    expect(items).toMatchObject([
      { title: 'Versand', language: 'de-DE', sections: [{ text: 'Der Versand dauert 3 Tage.' }] },
    ]);
  });
});

const expected = [
  { heading: 'How long', text: 'You have 30 days.' },
  { heading: 'Cost', text: 'It is free.' },
];

describe('documents', () => {
  it('reads Markdown', async () => {
    const { items } = await read(
      'r.md',
      '# Returns\n\n## How long\n\nYou have **30 days**.\n\n## Cost\nIt is free.\n',
    );
    expect(items).toMatchObject([{ kind: 'article', title: 'Returns', sections: expected }]);
  });

  it('reads plain text under its file name', async () => {
    const { items } = await read('our_faq.txt', 'We open at 9.');
    expect(items).toMatchObject([{ title: 'our faq', sections: [{ heading: '', text: 'We open at 9.' }] }]);
  });

  it('reads a page without what stands around its text, and shows nothing that the page hides', async () => {
    const { items } = await read(
      'page.html',
      `<!doctype html><html lang="en-GB"><head><title>Returns | Shop</title><style>.x{display:none}</style></head>
      <body><nav>Home</nav><main><h2>How long</h2><p>You have 30 days.</p><p class="x">Hidden words</p>
      <h2>Cost</h2><blockquote style="border-left: 1px">It is free.</blockquote><form>Subscribe</form></main><footer>Imprint</footer></body></html>`,
    );
    expect(items).toMatchObject([
      { title: 'Returns | Shop', language: 'en-GB', sections: expected, problems: [{ code: 'hidden-html' }] },
    ]);
  });

  it('reads a Word document', async () => {
    const { source, items } = await read(
      'returns.docx',
      docxOf(
        paragraph('How long', 'Heading1') +
          paragraph('You have 30 days.') +
          paragraph('Cost', 'Heading1') +
          paragraph('It is free.'),
      ),
    );
    expect(source).toBe('docx');
    expect(items).toMatchObject([{ kind: 'article', sections: expected }]);
  });

  it('reads the text of a PDF by the size of its lines', async () => {
    const { source, items } = await read(
      'returns.pdf',
      pdfOf([
        { text: 'How long', size: 18, y: 800 },
        { text: 'You have', size: 11, y: 780 },
        { text: '30 days.', size: 11, y: 766 },
        { text: 'Cost', size: 18, y: 730 },
        { text: 'It is free.', size: 11, y: 710 },
      ]),
    );
    expect(source).toBe('pdf');
    expect(items).toMatchObject([{ title: 'returns', sections: expected }]);
  });

  it("reads Google Docs' zipped page and leaves its pictures packed", async () => {
    const page =
      '<html><body><h1>How long</h1><p>You have 30 days.</p><h1>Cost</h1><p>It is free.</p></body></html>';
    const zipped = zipSync({ 'Returns.html': strToU8(page), 'images/image1.png': new Uint8Array(2_000_000) });
    const { source, items } = await read('Returns.zip', zipped);
    expect(source).toBe('google-docs');
    expect(items).toMatchObject([{ sections: expected }]);
  });
});
