import { describe, expect, it } from 'vitest';
import { at, edit, resign } from './forge';
import { day, verifyLines } from './sample';
import { append, checkpoint, device, linesOf } from './writer';

/** Several logs in one file: of brands, of agents, of weeks. */

describe('a file of several logs', () => {
  it('is judged log by log, and counted together', async () => {
    const one = day(device(), 'marlow', 4);
    const two = day(device('ffff112233445566'), 'marlow', 5);
    const report = await verifyLines([...linesOf(one), ...linesOf(two)], {
      checkpoints: [`${one.notes[0]}\n${two.notes[1]}`],
      keys: [one.device.vkey, two.device.vkey],
    });
    expect(report.findings).toEqual([]);
    expect(report.sections.map(({ log }) => log)).toEqual([one.origin, two.origin]);
    const count = (form: unknown) => (form as { count: number }).count;
    // Both have suggestions of the same ids: they are two logs, so they are two suggestions.
    expect(count(report.figures['drafts-shown'])).toBe(
      report.sections.map(({ figures }) => count(figures['drafts-shown'])).reduce((a, b) => a + b),
    );
    const mixed = await verifyLines([...linesOf(one), ...linesOf(two).toSpliced(6, 1)]);
    expect(mixed.findings.map(({ log }) => log)).toContain(two.origin);
    expect(mixed.findings.map(({ log }) => log)).not.toContain(one.origin);
  });

  it('may hold two exports of one log, if one is the beginning of the other', async () => {
    const log = day();
    const first = linesOf(log);
    append(log, { kind: 'locked' });
    const kept = { checkpoints: [checkpoint(log, false)] };
    const report = await verifyLines([...first, ...linesOf(log)], kept);
    expect((await verifyLines(first, kept)).verdict).toBe('tampered');
    expect(report.findings).toEqual([]);
    expect(report.remarks.join()).toContain('second time');
    expect(report.figures['drafts-shown']).toEqual(report.sections[1]?.figures['drafts-shown']);
  });

  it('shows a device that told two histories, though each is signed', async () => {
    const log = day();
    const first = linesOf(log);
    const records = resign(log, (list) => {
      list[7] = edit(at(list, 8), { helpdesk: 'gorgias' });
    });
    const second = linesOf({ ...log, records });
    expect((await verifyLines(second)).verdict).toBe('whole');
    const report = await verifyLines([...first, ...second]);
    expect(report.findings).toMatchObject([{ classes: ['all-rehashed', 'edited'], seq: 8 }]);
  });
});
