import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../lib/db/database';
import { judgeDraft, type NewJudgement } from '../../lib/db/judge';
import { append, recordsAfter } from '../../lib/db/ledger';
import { NotDrawn, planFor } from '../../lib/db/sample';
import { blindSample } from '../../lib/ledger/blind';
import { storiesOf } from '../../lib/ledger/stories';
import { shown } from '../ledger/sample';
import { faultsOf } from './logs';

const fresh = () => openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
const now = '2026-11-02T09:00:00.000Z';
const random = () => 'a-seed-of-a-test';
const days = { from: '2026-11-01', to: '2026-11-30', size: 4, minimum: 0 };
const judgement = (suggestion: string): NewJudgement => ({
  ...days,
  suggestion,
  rater: 'Ines',
  scores: { accuracy: 'right' },
});

describe('judgements', () => {
  it('go on the log with their draw, for drawn drafts only, under the seed that the brand has', async () => {
    const db = fresh();
    for (let i = 0; i < 12; i += 1) await append(db, shown(`s${i}`, { ticket: `t${i}` }), undefined, now);
    const plan = { ...days, ...(await planFor(db, 'marlow', random)) };
    const drawn = blindSample(storiesOf(await recordsAfter(db, 0, 100)), 'marlow', plan).flatMap((one) =>
      one.drawn.map(({ suggestion }) => suggestion),
    );
    expect(drawn).toHaveLength(4);
    const [first = ''] = drawn;
    const other = Array.from({ length: 12 }, (_, i) => `s${i}`).find((id) => !drawn.includes(id)) ?? '';

    await judgeDraft(db, judgement(first), now, random);
    const records = await recordsAfter(db, 0, 100);
    expect(await faultsOf(db)).toEqual([]);
    expect(records.at(-1)?.event).toEqual({
      kind: 'judged',
      brand: 'marlow',
      helpdesk: 'zendesk',
      ticket: first.replace('s', 't'),
      suggestion: first,
      rater: 'Ines',
      scores: { accuracy: 'right' },
      plan: { ...days, seed: 'a-seed-of-a-test' },
    });
    await expect(judgeDraft(db, judgement(other), now, random)).rejects.toThrow(NotDrawn);
    await expect(judgeDraft(db, judgement('nobody'), now, random)).rejects.toThrow(NotDrawn);
    const elsewhere = { ...judgement(first), from: '2026-10-01', to: '2026-10-31' };
    await expect(judgeDraft(db, elsewhere, now, random)).rejects.toThrow(NotDrawn);
    expect(await recordsAfter(db, 0, 100)).toHaveLength(13);
  });
});
