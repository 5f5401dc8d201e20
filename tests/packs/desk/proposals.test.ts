import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byUse,
  changesIn,
  enoughDrafts,
  expiringSoon,
  gapsIn,
  type Reply,
  ranked,
  sameEdits,
  writtenAgain,
} from '../../../lib/packs/desk/proposals';
import { usageOf } from '../../../lib/packs/desk/usage';
import { deskOf } from '../../../lib/packs/desk/working-copy';
import { samplePack } from '../sample';
import { entryOf } from './sample-desk';

const reply = (n: number, over: Partial<Reply> = {}): Reply => ({
  suggestion: `s-${n}`,
  language: 'en',
  intent: 'gift-card',
  macro: '',
  draft: '',
  sent: '',
  replaced: false,
  ...over,
});

describe('replies written by hand', () => {
  const gift = 'A gift card can be used together with one discount code at checkout, but not with two.';
  const by = (n: number, sent: string, over: Partial<Reply> = {}) =>
    reply(n, { sent, replaced: true, ...over });
  const three = [by(1, `${gift} Enjoy.`), by(2, gift), by(3, `Thanks. ${gift}`)];

  it('are proposed once three agents wrote nearly the same', () => {
    const [found, ...others] = writtenAgain(
      [...three, by(4, 'Something that nobody else has ever written to anyone here.')],
      [],
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      kind: 'written-again',
      count: 3,
      text: gift,
      intent: 'gift-card',
      language: 'en',
    });
    expect(writtenAgain(three.slice(0, 2), [])).toEqual([]);
  });

  it('are not proposed where an approved macro says it already, nor across languages', () => {
    expect(writtenAgain(three, [entryOf({ id: 'gift', body: gift })])).toEqual([]);
    expect(writtenAgain(three, [entryOf({ id: 'gift', body: gift, status: 'draft' })])).toHaveLength(1);
    expect(writtenAgain([...three.slice(0, 2), by(3, gift, { language: 'de' })], [])).toEqual([]);
  });

  it('are proposed in words that somebody really sent', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(three, { minLength: 3 }), (some) => {
        const [found] = writtenAgain(some, []);
        expect(found?.kind === 'written-again' && some.map(({ sent }) => sent)).toContain(
          found?.kind === 'written-again' ? found.text : '',
        );
      }),
    );
  });
});

describe('the same edit', () => {
  const body = 'You have 30 days to send it back. The label is in the parcel.';
  const macro = entryOf({ id: 'returns', body });
  const edit = (n: number, sent: string) => reply(n, { macro: 'returns', draft: body, sent });
  const times = (sent: string) => [1, 2, 3].map((n) => edit(n, sent));

  it('is proposed as the macro with that edit in it', () => {
    const [found] = sameEdits(times(body.replace('30 days', '14 days')), [macro]);
    expect(found).toMatchObject({
      kind: 'same-edit',
      count: 3,
      gone: '30',
      added: '14',
      body: body.replace('30', '14'),
    });
    const [added] = sameEdits(times(body.replace('send it back.', 'send it back. Keep the box.')), [macro]);
    expect(added).toMatchObject({ body: body.replace('send it back.', 'send it back. Keep the box.') });
  });

  it('is not proposed for two edits, for replaced drafts, or once it is made', () => {
    expect(sameEdits(times(body.replace('30', '14')).slice(1), [macro])).toEqual([]);
    expect(
      sameEdits(
        times(body.replace('30', '14')).map((one) => ({ ...one, replaced: true })),
        [macro],
      ),
    ).toEqual([]);
    expect(sameEdits(times(body), [macro])).toEqual([]);
  });

  it('is shown without a place where the macro does not have the words', () => {
    const replies = times(body.replace('30', '14')).map((one) => ({ ...one, draft: body }));
    const [found] = sameEdits(replies, [
      entryOf({ id: 'returns', body: 'You have {{#if order.id}}30{{/if}} or 30 days.' }),
    ]);
    expect(found).toMatchObject({ kind: 'same-edit', body: null });
  });

  it('is read from the words that changed, and from nothing where nothing did', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), (text) => {
        expect(changesIn(text, text)).toEqual([]);
        expect(changesIn(text, `${text} tomorrow`).map(({ added }) => added.trim())).toEqual(['tomorrow']);
      }),
    );
  });
});

describe('what else is proposed', () => {
  it('ranks gaps by how many tickets they had', () => {
    const gap = (intent: string, subject = '') => ({
      language: 'en',
      intent,
      reason: 'no-evidence',
      subject,
    });
    const found = gapsIn([gap('warranty'), gap('gift-card', 'Two cards?'), gap('gift-card', 'Two cards?')]);
    expect(ranked(found, []).map(({ key, count }) => [key, count])).toEqual([
      ['gap/en/gift-card/no-evidence', 2],
      ['gap/en/warranty/no-evidence', 1],
    ]);
    expect(ranked(found, ['gap/en/gift-card/no-evidence'])).toHaveLength(1);
  });

  it('tells what ends soon, sections too', () => {
    const pack = samplePack('alpha');
    const [article] = pack.articles;
    const [section] = article?.sections ?? [];
    if (!article || !section) throw new Error('no section');
    const articles = [{ ...article, sections: [{ ...section, validUntil: '2026-06-10' }] }];
    const desk = deskOf({ ...pack, articles });
    expect(expiringSoon(desk.entries, '2026-06-01', 30)).toMatchObject([
      { item: { id: 'shipping' }, until: '2026-06-10' },
    ]);
    expect(expiringSoon(desk.entries, '2026-06-11', 30)).toEqual([]);
    expect(expiringSoon(desk.entries, '2026-06-01', 8)).toEqual([]);
  });

  it('calls a macro unused only when there is enough to tell', () => {
    const macros = [
      entryOf({ id: 'used' }),
      entryOf({ id: 'never' }),
      entryOf({ id: 'draft', status: 'draft' }),
    ];
    const usage = usageOf([{ macro: 'used', passages: [], at: '2026-01-01', end: 'verbatim' }]);
    expect(byUse(macros, usage, enoughDrafts - 1)).toEqual([]);
    expect(byUse(macros, usage, enoughDrafts).map(({ key }) => key)).toEqual(['unused/never/1']);
  });
});
