import { beforeEach, describe, expect, it } from 'vitest';
import { createIndex } from '@/lib/knowledge';
import type { SearchIndex } from '@/lib/knowledge/contract';
import { doc, shop } from './sample';

let index: SearchIndex;
beforeEach(() => {
  index = createIndex();
  index.put(shop);
});
const first = (query: string, options = {}) => index.search(query, options)[0]?.doc.id;

describe('search', () => {
  it('finds by the words of the title, the text and the questions', () => {
    expect(first('cancel my order')).toBe('cancel-order');
    expect(first('within how many business days')).toBe('refund-when');
    expect(first('30 degrees')).toBe('wash');
  });

  it('finds what is said in other words', () => {
    expect(first('please reimburse me')).toBe('refund-when');
    expect(first('I would like to call off my purchase')).toBe('cancel-order');
    expect(first('could you send me the bill')).toBe('invoice-copy');
  });

  it('finds in spite of typing mistakes', () => {
    expect(first('my refudn')).toBe('refund-when');
    expect(first('need the invoce')).toBe('invoice-copy');
  });

  it('tells the matched words as the customer wrote them, and covers more where more is said', () => {
    const [hit, ...rest] = index.search('Where is my REFUND?');
    expect(hit?.matched).toEqual(['REFUND']);
    expect(hit?.coverage).toBe(1);
    for (const other of rest) expect(other.coverage).toBeLessThan(1);
    const covered = (query: string) => index.search(query)[0]?.coverage ?? 0;
    expect(covered('refund and the weather on the moon over Saskatchewan')).toBeLessThan(0.5);
    // Politeness asks for nothing, so it leaves less uncovered than a matter of its own does.
    expect(covered('refund, please')).toBeGreaterThan(covered('refund, umbrella'));
  });

  it('covers nothing of a question about something else', () => {
    for (const hit of index.search('quantum chromodynamics lecture')) expect(hit.coverage).toBe(0);
  });

  it('keeps to the asked kind and languages', () => {
    expect(first('Rücksendung', { languages: ['de'] })).toBe('ruecksendung');
    const english = index.search('Rücksendung Bestellnummer', { languages: ['en'] });
    expect(english.every((hit) => hit.doc.language === 'en')).toBe(true);
    expect(index.search('wash', { kind: 'macro' }).some((hit) => hit.doc.kind === 'passage')).toBe(false);
    expect(first('wash', { kind: 'passage' })).toBe('wash');
    expect(index.search('refund', { languages: [] })).toEqual([]);
  });

  it('puts the customer’s language first where several are allowed', () => {
    index.put([doc('return', { title: 'Return', text: 'You have 30 days to send it back.' })]);
    expect(first('Wie kann ich die Jacke zurückschicken?', { languages: ['en', 'de'] })).toBe('ruecksendung');
  });

  it('gives the same order for equal documents whatever came first', () => {
    const twins = ['b', 'a', 'c'].map((id) => doc(id, { title: 'Gift cards' }));
    for (const order of [twins, [...twins].reverse()]) {
      const own = createIndex();
      own.put(order);
      expect(own.search('gift card').map((hit) => hit.doc.id)).toEqual(['a', 'b', 'c']);
    }
  });

  it('answers nothing, small words only, numbers and other scripts without harm', () => {
    for (const query of ['', '   ', '???', 'the of and', '12345', '返品したい', '\u0000', '👍🏽']) {
      expect(() => index.search(query)).not.toThrow();
    }
    index.put([doc('jp', { language: 'ja', title: '返品', text: '返品は30日以内です。' })]);
    expect(first('返品したいです')).toBe('jp');
  });

  it('holds to the limit and forgets what was removed', () => {
    expect(index.search('order', { limit: 2 }).length).toBe(2);
    index.remove(['cancel-order', 'never-there']);
    expect(index.size).toBe(shop.length - 1);
    expect(index.search('cancel my order').map((hit) => hit.doc.id)).not.toContain('cancel-order');
  });

  it('replaces by id, also into another language', () => {
    index.put([doc('wash', { language: 'fr', title: 'Lavage', text: 'Laver à 30 degrés.' })]);
    expect(index.size).toBe(shop.length);
    expect(index.search('wash soap').map((hit) => hit.doc.id)).not.toContain('wash');
    expect(first('comment laver ma veste', { languages: ['fr'] })).toBe('wash');
  });
});
