import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureEdit, tokensOf } from '../../lib/ledger/distance';
import { cell, headerLine, recordLines, textLine, toCsv } from '../../lib/ledger/export';
import { chain, shown } from './sample';

describe('draft to sent', () => {
  const draft =
    'You can return the jacket within 30 days. The refund takes 5 business days. Let us know if the label works.';

  it('classes by how much was kept', () => {
    expect(measureEdit(draft, draft)).toMatchObject({
      distance: 0,
      editClass: 'verbatim',
      factEdits: 0,
      styleEdits: 0,
    });
    expect(measureEdit(draft, draft.replace('The refund', 'A refund')).editClass).toBe('light');
    expect(measureEdit(draft, 'Something else altogether, written by hand.').editClass).toBe('discarded');
  });

  it('tells a changed fact from a changed word', () => {
    expect(measureEdit(draft, draft.replace('30', '14'))).toMatchObject({ factEdits: 1, styleEdits: 0 });
    expect(measureEdit(draft, draft.replace('can return', 'cannot return'))).toMatchObject({ factEdits: 1 });
    expect(measureEdit(draft, draft.replace('The refund', 'A refund'))).toMatchObject({
      factEdits: 0,
      styleEdits: 1,
    });
  });

  it('ignores white space, and stays between 0 and 1', () => {
    expect(measureEdit(draft, draft.replace(/ /g, '\n\n')).distance).toBe(0);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const { distance } = measureEdit(a, b);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1);
        if (distance === 0) expect(tokensOf(a)).toEqual(tokensOf(b));
      }),
    );
  });
});

describe('exports', () => {
  it('are lines of canonical JSON, each ended once', () => {
    const header = { log: 'o', brand: 'b', device: 'd', vkey: 'v', to: 2, texts: false };
    expect(headerLine(header)).toBe(
      '{"brand":"b","device":"d","export":"proofdesk-log/2","from":1,"log":"o","texts":false,"to":2,"vkey":"v"}\n',
    );
    expect(recordLines(['{"a":1}', '{"a":2}'])).toBe('{"a":1}\n{"a":2}\n');
    expect(textLine({ suggestion: 's', part: 'draft', salt: '00', value: 'Zeile\n"zwei"' })).toBe(
      '{"text":{"part":"draft","salt":"00","suggestion":"s","value":"Zeile\\n\\"zwei\\""}}\n',
    );
  });

  it('lets no cell start a formula', () => {
    for (const bad of ['=1+1', '+A1', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1']) {
      expect(cell(bad).replace(/^"/, '').startsWith("'"), JSON.stringify(bad)).toBe(true);
    }
    expect(cell('plain "quoted", text')).toBe('"plain ""quoted"", text"');
    expect(cell(-2)).toBe('-2');
    expect(toCsv(chain([shown('=cmd()')]))).toContain("'=cmd()");
  });
});
