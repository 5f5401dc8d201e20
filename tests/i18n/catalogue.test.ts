import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { has, t } from '../../components/i18n';
import catalogue from '../../components/i18n/en.json';
import { LedgerEvent, RejectReason } from '../../lib/ledger/record';
import { triggerIds } from '../../lib/signals/brief';

/** Keys that stand as plain text in the code: `t('a.b')` and `key: 'a.b'`. */
function keysIn(source: string): string[] {
  const calls = [
    ...source.matchAll(/\b(?:t|has)\(\s*'([a-z][\w-]*\.[\w.-]+)'/g),
    ...source.matchAll(/\bkey: '([a-z][\w.-]*\.[\w.-]+)'/g),
  ];
  return calls.flatMap((match) => (match[1] ? [match[1]] : []));
}

function sources(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(folder, path), 'utf8') }));
}

const missingIn = (files: readonly { path: string; text: string }[]) =>
  files.flatMap(({ path, text }) =>
    keysIn(text)
      .filter((key) => !has(key))
      .map((key) => `${path}: ${key}`),
  );

describe('the string catalogue', () => {
  it('has every key that the code names', () => {
    expect(missingIn(['components', 'lib', 'entrypoints'].flatMap(sources))).toEqual([]);
  });

  it('would notice one that is not there', () => {
    expect(missingIn([{ path: 'x.tsx', text: "t('no.such.key'); ({ key: 'gate.no-such' })" }])).toHaveLength(
      2,
    );
  });

  it('has the families that are put together at run time', () => {
    const kinds = LedgerEvent.options.map((option) => option.shape.kind.value);
    const families = [
      ...triggerIds.map((id) => `trigger.${id}`),
      ...RejectReason.options.map((reason) => `reject.${reason}`),
      ...kinds.map((kind) => `record.${kind}`),
      ...[
        'no-evidence',
        'no-question',
        'needs-human',
        'language',
        'only-attachment',
        'answered',
        'condition-not-met',
      ].map((reason) => `abstain.${reason}`),
    ];
    expect(families.filter((key) => !has(key))).toEqual([]);
  });

  it('fills values in once and reads none of them as a pattern', () => {
    expect(t('console.packs.installed', { brand: '{version}', version: 3 })).toContain(
      '{version}, version 3',
    );
  });

  it('writes plain sentences', () => {
    const loud = Object.entries(catalogue).filter(([, text]) => /!|\bAI\b|oops|please wait/i.test(text));
    expect(loud).toEqual([]);
  });
});
