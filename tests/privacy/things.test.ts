import { describe, expect, it } from 'vitest';
import { tokensOf } from '@/lib/privacy/chain/words';
import { hits } from '@/lib/privacy/hits';
import { Known, knownIn } from '@/lib/privacy/names/tagger/known';
import { withoutHosts } from '@/lib/privacy/names/tagger/tagger';
import { taggedCase } from '../eval/train/cases';

describe('what is called like a person and is none', () => {
  const known = (text: string) =>
    tokensOf(text)
      .map((token, at) => ({ form: token.form, kind: knownIn(tokensOf(text))[at] ?? 0 }))
      .filter(({ kind }) => kind > 0);

  it('knows towns, brands and figures, and takes the longest of several', () => {
    expect(known('In Padova gibt es Hugo Boss und Frida Kahlo.')).toEqual([
      { form: 'padova', kind: Known.place },
      { form: 'hugo', kind: Known.brand + 1 },
      { form: 'boss', kind: Known.brand + 1 },
      { form: 'frida', kind: Known.figure + 1 },
      { form: 'kahlo', kind: Known.figure + 1 },
    ]);
  });

  it('does not take half of a phrase for the whole', () => {
    expect(known('Hugo and Frida called')).toEqual([]);
  });

  it('reads no name out of whose page a link leads to, but behind it', () => {
    const text = 'see https://shop.carla.example/anna and www.otto.example';
    const bare = withoutHosts(text);
    expect(bare).toHaveLength(text.length);
    expect(bare).toContain('/anna');
    expect(bare).not.toMatch(/carla|otto/);
  });
});

describe('places where an expression holds', () => {
  it('are those of matchAll, each time anew', () => {
    const form = /\d+|(?=x)/g;
    const text = '12 a 345 x 6';
    const wanted = [...text.matchAll(form)].map(({ 0: whole, index }) => [whole, index]);
    for (let round = 0; round < 2; round += 1)
      expect(hits(text, form).map(({ 0: whole, index }) => [whole, index])).toEqual(wanted);
    expect(wanted).toHaveLength(4);
  });
});

describe('sentences marked for training', () => {
  it('lose their marks and keep where they stood', () => {
    const { id, text, spans } = taggedCase('de-1\tAn [N:Anna Weber],\\n[A:Lindenstr. 4, 10969 Berlin]!');
    expect(id).toBe('de-1');
    expect(text).toBe('An Anna Weber,\nLindenstr. 4, 10969 Berlin!');
    expect(spans.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ['Anna Weber', 'NAME'],
      ['Lindenstr. 4, 10969 Berlin', 'ADDRESS'],
    ]);
  });

  it.each(['no id', 'x\tAn [N:Anna Weber, hallo'])('%s is refused', (line) => {
    expect(() => taggedCase(line)).toThrow();
  });
});
