import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../scripts/verify/core/report';
import { day, verify } from './sample';
import { canon, device, fileOf, linesOf } from './writer';

/** Whatever single thing is changed in an export, the verifier says so, and its place is near. */

const log = day(device(), 'marlow', 5);
const lines = linesOf(log);
const file = fileOf(lines);
const records = log.records.length;
const clean = await verify(file);
/** Lines of records, header and last checkpoint: whatever happens to one of these is tampering. */
const signed = records + 1;

/** Remarks count as said, but only findings as tampering. */
const said = (report: Report) =>
  JSON.stringify([report.findings, report.remarks, report.sections.map(({ remarks }) => remarks)]);

const runs = { numRuns: 400 };

describe('any single change', { timeout: 60_000 }, () => {
  it('finds nothing before', () => expect(clean.verdict).toBe('whole'));

  it('of one byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(file);
        changed[at] = ((changed[at] as number) + by) % 256;
        const report = await verify(changed);
        const line = file.subarray(0, at).toString('latin1').split('\n').length;
        expect(said(report)).not.toBe(said(clean));
        // Of a header's `texts` the file cannot tell whether there were texts to give: it says so and no more.
        if (line > 1) expect(report.verdict).toBe('tampered');
        if (line > 1 && line < signed) {
          const near = report.findings.some((finding) => Math.abs((finding.line ?? 0) - line) <= 1);
          expect(near).toBe(true);
        }
      }),
      runs,
    );
  });

  it('of one value of a record, the rest left as it was', async () => {
    const places = log.records.flatMap((record, i) => leaves(record).map((path) => ({ i, path })));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.anything(), async ({ i, path }, any) => {
        const record = structuredClone(log.records[i]) as Tree;
        const value = JSON.parse(JSON.stringify(any ?? null) ?? 'null');
        if (canon(get(record, path) as never) === canon(value)) return;
        set(record, path, value);
        const report = await verify(fileOf(lines.with(i + 1, canon(record as never))));
        expect(report.verdict).toBe('tampered');
      }),
      runs,
    );
  });

  it('of the lines: one taken out, put twice, or two exchanged', async () => {
    const line = fc.integer({ min: 0, max: lines.length - 1 });
    await fc.assert(
      fc.asyncProperty(line, line, fc.constantFrom('out', 'twice', 'exchange'), async (a, b, how) => {
        const was = lines[a] as string;
        const changed =
          how === 'out'
            ? lines.toSpliced(a, 1)
            : how === 'twice'
              ? lines.toSpliced(b, 0, was)
              : lines.with(a, lines[b] as string).with(b, was);
        if (canon(changed) === canon(lines)) return;
        const report = await verify(fileOf(changed));
        if (a <= signed - 1 || (how === 'exchange' && b <= signed - 1))
          expect(report.verdict).toBe('tampered');
        // Checkpoints and texts may be fewer or in another order; the log is what it was, and it is remarked.
        else if (!bothTexts(a, b, how)) expect(said(report)).not.toBe(said(clean));
      }),
      runs,
    );
  });
});

/** The order of texts tells nothing: none of them is numbered. */
function bothTexts(a: number, b: number, how: string): boolean {
  const text = (line: number) => lines[line]?.startsWith('{"text"') ?? false;
  return how === 'exchange' && text(a) && text(b);
}

type Tree = { [key: string]: unknown };

function leaves(tree: Tree, path: string[] = []): string[][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && Object.keys(value).length > 0
      ? leaves(value as Tree, [...path, key])
      : [[...path, key]],
  );
}

function get(tree: Tree, path: string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Tree)[key], tree);
}

function set(tree: Tree, path: string[], value: unknown): void {
  const parent = get(tree, path.slice(0, -1)) as Tree;
  parent[path.at(-1) as string] = value;
}
