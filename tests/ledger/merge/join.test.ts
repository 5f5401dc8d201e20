import { describe, expect, it } from 'vitest';
import { figureOf, figures } from '../../../lib/ledger/figures/registry';
import { joinExports } from '../../../lib/ledger/merge/run';
import { storiesOf } from '../../../lib/ledger/stories';
import { verify as verifyReport } from '../../verify/sample';
import { append, checkpoint, rehash } from '../../verify/writer';
import { agent, agentLog, exported, file, join, verify, work } from './files';

describe('joined exports', () => {
  it('count each device once, with the figures that the verifier counts over the same files', async () => {
    const files = [1, 2, 3].map((n) => exported(agentLog(agent(n), [0, 1, 2].slice(0, n))));
    const joined = await join(files.map((bytes, i) => file(`${i}.jsonl`, bytes)));
    expect(joined.brand).toBe('marlow');
    expect(joined.files.map(({ verdict }) => verdict)).toEqual(['whole', 'whole', 'whole']);
    expect(joined.logs).toHaveLength(3);
    expect(joined.stories).toHaveLength(6);
    const recount = await verifyReport(Buffer.concat(files));
    for (const id of ['drafts-shown', 'inserted', 'light', 'ms-draft', 'distance'])
      expect([id, figureOf(id).measure(joined.stories).value]).toMatchObject([id, recount.figures[id]]);
    expect(recount.figures['drafts-shown']).toEqual({ form: 'number', count: 6 });
    expect([joined.repeated, joined.forks, joined.short, joined.twice]).toEqual([[], [], [], []]);
  });

  it('take the longer of two exports of one log, in either order, and name the shorter', async () => {
    const log = agentLog(agent(1), [0, 1]);
    const early = exported(log);
    work(log, 2);
    const late = exported(log);
    const longer = { file: 'late', size: 11 };
    for (const files of [
      [file('early', early), file('late', late)],
      [file('late', late), file('early', early)],
    ]) {
      const joined = await join(files);
      expect(joined.repeated).toMatchObject([{ shorter: { file: 'early', size: 8 }, longer }]);
      expect(joined.forks).toEqual([]);
      expect(joined.stories).toHaveLength(3);
    }
    const same = await join([file('a', late), file('b', late), file('c', late)]);
    expect(same.repeated).toHaveLength(2);
    expect(same.stories).toHaveLength(3);
  });

  it('name a fork with its record and both files, and count neither history', async () => {
    const by = agent(1);
    const [one, other] = [agentLog(by, [0, 1]), agentLog(by, [0, 1])];
    work(one, 2);
    work(other, 2, { msToDraft: 99_999 });
    work(other, 3);
    const beside = agentLog(agent(2), [0]);
    const joined = await join([
      file('one', exported(one)),
      file('beside', exported(beside)),
      file('other', exported(other)),
    ]);
    // Each alone is whole: only side by side can it be seen.
    expect(joined.files.map(({ verdict }) => verdict)).toEqual(['whole', 'whole', 'whole']);
    expect(joined.forks).toEqual([{ log: one.origin, device: by.id, seq: 9, files: ['one', 'other'] }]);
    expect(joined.logs.map(({ device }) => device)).toEqual([agent(2).id]);
    expect(joined.stories).toHaveLength(1);
    const third = await join([
      file('one', exported(one)),
      file('other', exported(other)),
      file('one again', exported(one)),
    ]);
    expect(third.stories).toEqual([]);
  });

  it('leave out a file that the verifier finds tampered, with what it found', async () => {
    const log = agentLog(agent(1), [0, 1]);
    const lines = exported(log).toString().replace('"msToDraft":21', '"msToDraft":20');
    const joined = await join([
      file('bent', Buffer.from(lines)),
      file('good', exported(agentLog(agent(2), [0]))),
      file('noise', Buffer.from('no log\n')),
    ]);
    expect(joined.files.map(({ verdict }) => verdict)).toEqual(['tampered', 'whole', 'unreadable']);
    expect(joined.files[0]?.findings[0]?.classes).toContain('edited');
    expect(joined.logs.map(({ device }) => device)).toEqual([agent(2).id]);
    expect(joined.stories).toHaveLength(1);
  });

  it('leave out a history that was rewritten and signed with the device’s own key, once a checkpoint was kept', async () => {
    const log = agentLog(agent(1), [0, 1]);
    const kept = { origin: log.origin, size: log.records.length, note: checkpoint(log, false) };
    log.notes.length = 0;
    const event = log.records[3]?.event as { what: string };
    event.what = 'macro';
    rehash(log.records, 4);
    work(log, 2);
    const files = [file('rewritten', exported(log))];
    expect((await join(files)).files[0]?.verdict).toBe('whole');
    const joined = await join(files, { kept: { checkpoints: [kept], keys: [] } });
    expect(joined.files[0]?.verdict).toBe('tampered');
    expect(joined.stories).toEqual([]);
  });

  it('refuse other brands, by the brand that was chosen or else the first one', async () => {
    const by = agent(1);
    const both = Buffer.concat([exported(agentLog(by, [0, 1])), exported(agentLog(by, [0], 'lumen'))]);
    const joined = await join([file('both', both)]);
    expect(joined.files[0]?.logs.map(({ brand, fate }) => [brand, fate])).toEqual([
      ['marlow', 'taken'],
      ['lumen', 'other-brand'],
    ]);
    expect(new Set(joined.stories.map(({ brand }) => brand))).toEqual(new Set(['marlow']));
    const other = await join([file('both', both)], { brand: 'lumen' });
    expect(other.stories.map(({ brand }) => brand)).toEqual(['lumen']);
  });

  it('say which kept checkpoints no file reaches', async () => {
    const [here, cut, away] = [agentLog(agent(1), [0]), agentLog(agent(2), [0, 1]), agentLog(agent(3), [0])];
    const kept = [here, cut, away].map((log) => {
      const size = log.records.length;
      const text = checkpoint(log, false);
      log.notes.length = 0;
      return { origin: log.origin, size, note: text };
    });
    cut.records.length = 5;
    const joined = await join([file('here', exported(here)), file('cut', exported(cut))], {
      kept: { checkpoints: kept, keys: [] },
    });
    expect(joined.short).toEqual([
      { log: cut.origin, kept: 8, there: 5 },
      { log: away.origin, kept: 5, there: 0 },
    ]);
  });

  it('name a device whose key was not given, and refuse one that signs with another', async () => {
    const [ana, bo] = [agent(1), agent(2)];
    const files = [file('ana', exported(agentLog(ana, [0]))), file('bo', exported(agentLog(bo, [0])))];
    const joinedWith = (keys: string[]) => join(files, { kept: { checkpoints: [], keys } });
    const one = await joinedWith([ana.vkey]);
    expect(one.unkeyed).toEqual([`${bo.name}/marlow`]);
    expect(one.stories).toHaveLength(2);
    expect((await joinedWith([ana.vkey, bo.vkey])).unkeyed).toEqual([]);
    expect((await joinedWith([])).unkeyed).toEqual([]);
    // Planted: somebody made a log in Bo's name, with a key of their own.
    const forged = await joinedWith([ana.vkey, agent(2).vkey]);
    expect(forged.files.map(({ verdict }) => verdict)).toEqual(['whole', 'tampered']);
    expect(forged.files[1]?.findings[0]?.classes).toContain('re-signed');
  });

  it('name days that a device misses, inside, before and after its own', async () => {
    const full = agentLog(agent(1), [0, 1, 2, 3, 4]);
    const gaps = agentLog(agent(2), [1]);
    append(gaps, { kind: 'session-opened', appVersion: '0.1.0', browser: 'Firefox 153' }, 2 * 24 * 60);
    const last = agentLog(agent(3), [1, 3]);
    const joined = await join([full, gaps, last].map((log, i) => file(`${i}`, exported(log))));
    expect(joined.days.worked).toHaveLength(5);
    expect(joined.days.missing).toMatchObject([
      // Day 2 is not missing: its browser was open, and nobody asked for a draft.
      { device: agent(2).id, before: ['2026-11-02'], between: [], after: ['2026-11-05', '2026-11-06'] },
      { device: agent(3).id, before: ['2026-11-02'], between: ['2026-11-04'], after: ['2026-11-06'] },
    ]);
  });

  it('count a suggestion once that two devices claim, and say so', async () => {
    const [one, other] = [agentLog(agent(1), [0]), agentLog(agent(2), [])];
    for (const record of one.records.slice(2)) append(other, record.event as never);
    const joined = await join([file('one', exported(one)), file('other', exported(other))]);
    expect(joined.twice).toEqual([{ suggestion: '0001-marlow-0', logs: [one.origin, other.origin] }]);
    expect(joined.stories).toHaveLength(1);
  });

  it('can be stopped', async () => {
    const bytes = exported(agentLog(agent(1), [0]));
    let files = 0;
    const stopped = joinExports({
      files: ['a', 'b', 'c'].map((name) => file(name, bytes)),
      brand: null,
      kept: { checkpoints: [], keys: [] },
      verify,
      progress: async ({ file: at }) => {
        files = Math.max(files, at);
        if (at === 1) throw new Error('stopped');
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(files).toBe(1);
  });
});

describe('figures over many devices', () => {
  it('keep nothing that the figures of one device need', async () => {
    const log = agentLog(agent(1), [0, 1, 2], 'marlow', {
      passages: [{ id: 'p' }],
      claims: { checkable: 3, supported: 2 },
      offered: ['return-how'],
      cost: { model: 'm', prompts: { draft: 3 }, input: 9, cachedInput: 1, output: 4 },
    });
    const joined = await join([file('a', exported(log))]);
    const records = log.records
      .filter(({ event }) => (event as { suggestion?: string }).suggestion)
      .map(({ seq, at, event }) => ({ seq, at, event, hash: '' }));
    const alone = storiesOf(structuredClone(records) as never);
    for (const figure of figures)
      expect([figure.id, figure.measure(joined.stories)]).toEqual([figure.id, figure.measure(alone)]);
  });
});
