import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, readJson } from '../../scripts/verify/core/json';
import type { TamperClass } from '../../scripts/verify/core/report';
import { day, verify, verifyLines } from './sample';
import { append, canon, checkpoint, device, fileOf, linesOf, newLog } from './writer';

/** How a text is spelt: RFC 8785, and what two readers could read in two ways. */

describe('the strict reader', () => {
  it('reads what JSON.parse reads, and finds nothing in the canonical form', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonical(readJson(JSON.stringify(plain, null, 1)).value))).toEqual(plain);
        const form = canonical(readJson(JSON.stringify(plain)).value);
        const kinds = readJson(form).faults.map((fault) => fault.class);
        expect(kinds.filter((kind) => kind === 'duplicate-key')).toEqual([]);
        // Random text may hold numbers and signs that the log refuses; spelling alone is judged here.
        if (form.normalize('NFC') === form && !/[\uD800-\uDFFF]/u.test(form)) {
          expect(kinds.filter((kind) => kind !== 'number-range')).toEqual([]);
        }
      }),
    );
  });

  it('writes RFC 8785’s own example', () => {
    const example = `{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}`;
    expect(canonical(readJson(example).value)).toBe(
      `{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}`,
    );
  });

  it('sorts keys by UTF-16 units, as RFC 8785 §3.2.3 does', () => {
    const keys = '{"\\u20ac":1,"\\r":2,"\\ufb33":3,"1":4,"\\ud83d\\ude00":5,"\\u0080":6,"\\u00f6":7}';
    expect(Object.values(JSON.parse(canonical(readJson(keys).value)))).toEqual([4, 2, 6, 7, 1, 5, 3]);
  });

  it.each([
    ['{"a":1,"a":1}', 'duplicate-key'],
    ['{"a":1,"b":2,"a":3}', 'duplicate-key'],
    ['{"a":1,"\\u0061":1}', 'duplicate-key'],
    ['{"b":1,"a":1}', 'not-canonical'],
    ['{"a": 1}', 'not-canonical'],
    ['{"a":1} ', 'not-canonical'],
    ['{"a":1.0}', 'not-canonical'],
    ['{"a":1e2}', 'not-canonical'],
    ['{"a":-0}', 'not-canonical'],
    ['{"a":"\\u0041"}', 'not-canonical'],
    ['{"a":"\\/"}', 'not-canonical'],
    ['{"a":"\\u000A"}', 'not-canonical'],
    ['{"a":"\\ud800"}', 'not-canonical'],
    ['{"a":"e\u0301"}', 'unicode-twin'],
    ['{"e\u0301":1}', 'unicode-twin'],
    ['{"a":"\u212b"}', 'unicode-twin'],
    ['{"a":9007199254740992}', 'number-range'],
    ['{"a":-9007199254740993}', 'number-range'],
    ['{"a":1e400}', 'number-range'],
  ])('%s is %s', (text, kind) => {
    expect(readJson(text).faults.map((fault) => fault.class)).toContain(kind);
  });

  it.each([
    '',
    '{',
    '{"a"}',
    '{"a":01}',
    '{"a":1,}',
    '[1 2]',
    '{"a":"\n"}',
    '"\\x"',
    'nul',
    '{}{}',
    `${'['.repeat(40)}`,
  ])('%j is not JSON', (text) => expect(() => readJson(text)).toThrow());

  it('has no trouble with the names of prototypes', () => {
    const { value } = readJson('{"__proto__":{"x":1},"constructor":2}');
    expect(canonical(value)).toBe('{"__proto__":{"x":1},"constructor":2}');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('the five other ways, in a record', () => {
  const log = day();
  const lines = linesOf(log);
  const change = (from: string | RegExp, to: string) => lines.with(8, (lines[8] as string).replace(from, to));

  it.each<[string, string[], TamperClass]>([
    ['a field more', change('"findings":', '"extra":1,"findings":'), 'unknown-field'],
    ['a field more at the top', change('{"at":', '{"aa":1,"at":'), 'unknown-field'],
    ['another kind', change('"kind":"shown"', '"kind":"shewn"'), 'unknown-field'],
    ['white space', change('"kind":', '"kind": '), 'not-canonical'],
    ['an escape', change('"marlow"', '"m\\u0061rlow"'), 'not-canonical'],
    ['a twin', change('"return-how"', '"re\u0301turn-how"'), 'unicode-twin'],
    ['a key twice', change('"words":41', '"words":41,"words":40'), 'duplicate-key'],
    ['a number too large', change('"words":41', '"words":9007199254740993'), 'number-range'],
    ['a text where a number stands', change('"words":41', '"words":"41"'), 'bad-value'],
    ['a field less', change(',"words":41', ''), 'bad-value'],
    ['no JSON', change('"words":41', '"words":'), 'not-readable'],
  ])('%s', async (_, changed, kind) => {
    expect(changed).not.toEqual(lines);
    const { findings } = await verifyLines(changed);
    expect(findings[0]).toMatchObject({ classes: [kind], line: 9 });
    expect(findings).toHaveLength(1);
  });

  it('also when a record was written and signed like that', async () => {
    const wrong = newLog(device());
    append(wrong, { kind: 'log-opened', continues: null });
    append(wrong, { kind: 'changed', what: 'pack', to: 'Cafe\u0301' });
    checkpoint(wrong, false);
    expect((await verifyLines(linesOf(wrong))).findings.map(({ classes }) => classes)).toEqual([
      ['unicode-twin'],
    ]);
  });

  it('bytes that are no UTF-8, a mark at the start, a last line that does not end', async () => {
    const file = fileOf(lines);
    const broken = Buffer.from(file);
    broken[file.indexOf('marlow', 2000)] = 0xff;
    expect((await verify(broken)).findings[0]?.classes).toEqual(['not-readable']);
    expect((await verify(Buffer.concat([Buffer.from('\ufeff'), file]))).verdict).toBe('tampered');
    expect((await verify(file.subarray(0, -1))).findings.map(({ classes }) => classes)).toEqual([
      ['not-canonical'],
    ]);
  });

  it('agrees with an independent canonical writer on every line', () => {
    for (const line of lines) expect(canonical(readJson(line).value)).toBe(canon(JSON.parse(line)));
  });
});
