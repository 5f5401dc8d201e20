import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceRefused } from '../../../lib/packs/sources/problem';
import { readSource } from '../../../lib/packs/sources/registry';
import { translate } from '../../../lib/packs/sources/translate';
import { parseTemplate } from '../../../lib/packs/template';
import { bytesOf, docxOf, paragraph, pdfOf } from './files';

const endings = ['csv', 'json', 'md', 'txt', 'html', 'docx', 'pdf', 'zip', 'exe', ''];

/** Either items or a refusal with a code; anything else fails the test. */
async function outcome(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const { items } = await readSource(name, bytes);
    for (const item of items) {
      expect(['macro', 'article']).toContain(item.kind);
      expect(typeof item.title).toBe('string');
    }
    return 'taken';
  } catch (error) {
    if (!(error instanceof SourceRefused)) throw error;
    return error.code;
  }
}

describe('any bytes', () => {
  it('are read or refused, and never crash a parser', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(...endings),
        async (bytes, ending) => {
          await outcome(`file.${ending}`, bytes);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are read or refused behind the first bytes of a real format', async () => {
    const heads = ['PK\u0003\u0004', '%PDF-1.7\n', '<html>', '{"macros":[', '[{', '# '].map(bytesOf);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...heads),
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(...endings),
        async (head, tail, ending) => {
          await outcome(`file.${ending}`, new Uint8Array([...head, ...tail]));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('changed in one place of a good file are read or refused', async () => {
    const files: [string, Uint8Array][] = [
      ['a.docx', docxOf(paragraph('Words') + paragraph('More', 'Heading1'))],
      ['a.pdf', pdfOf([{ text: 'Words', size: 11, y: 700 }])],
      ['a.csv', bytesOf('title,body\n"a","b"\n')],
      ['a.json', bytesOf('{"macros":[{"title":"a","actions":[{"field":"comment_value","value":"x"}]}]}')],
    ];
    for (const [name, bytes] of files) expect(await outcome(name, bytes)).toBe('taken');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.nat(),
        fc.integer({ min: 0, max: 255 }),
        async ([name, bytes], at, value) => {
          const changed = bytes.slice();
          changed[at % changed.length] = value;
          await outcome(name, changed);
        },
      ),
      { numRuns: 200 },
    );
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '{{',
    '}}',
    '{%',
    '%}',
    '{{ticket.id}}',
    '{% if x %}',
    '{% endif %}',
    '{% else %}',
    '{{order.id}}',
    '{{/if}}',
    '{',
    '}',
  ),
  fc.string({ maxLength: 8 }),
);

describe('any text with braces', () => {
  it('becomes a template that parses, or one whose refused tags are all told', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { text, left } = translate(pieces.join(''));
        let refused = false;
        try {
          parseTemplate(text);
        } catch {
          refused = true;
        }
        // What is left in braces is refused; own blocks that are not closed are the text's own fault.
        if (left.length > 0) expect(refused).toBe(true);
        expect(text).not.toContain('{%');
      }),
      { numRuns: 500 },
    );
  });
});
