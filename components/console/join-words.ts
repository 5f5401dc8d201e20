import { readOrigin } from '@/lib/ledger/checkpoint';
import type { Joined } from '@/lib/ledger/merge/join';
import { t } from '../i18n';
import { counted } from '../i18n/words';

/** What joining found, as sentences. */

/** The device of a log's origin; an origin of another kind as it is. */
export const deviceOf = (log: string): string => readOrigin(log)?.device ?? log;

/** What an auditor must ask about: any of these may be somebody's doing. */
export function alarmsOf({ files, forks, short, twice }: Joined): string[] {
  const tampered = files.filter(({ verdict }) => verdict === 'tampered');
  return [
    ...tampered.map(({ name, findings }) =>
      t('join.tampered', { file: name, count: findings.length, first: firstOf(findings) }),
    ),
    ...forks.map(({ log, seq, files: [one, other] }) =>
      t('join.fork', { device: deviceOf(log), seq, one, other }),
    ),
    ...short.map(({ log, kept, there }) =>
      there === 0
        ? t('join.missing', { device: deviceOf(log), kept })
        : t('join.short', { device: deviceOf(log), kept, there }),
    ),
    ...(twice.length > 0 ? [twiceOf(twice)] : []),
  ];
}

/** Worth knowing, and nobody's fault. */
export function notesOf({ files, repeated, unkeyed }: Joined): string[] {
  const old = files.filter(({ logs }) => logs.some(({ fate }) => fate === 'old')).length;
  return [
    ...files
      .filter(({ verdict }) => verdict === 'unreadable')
      .map(({ name }) => t('join.unreadable', { file: name })),
    ...repeated.map(({ log, shorter, longer }) =>
      t(shorter.size === longer.size ? 'join.same' : 'join.repeated', {
        device: deviceOf(log),
        shorter: shorter.file,
        longer: longer.file,
        few: shorter.size,
        many: longer.size,
      }),
    ),
    ...unkeyed.map((log) => t('join.unkeyed', { device: deviceOf(log) })),
    ...(old > 0 ? [counted('join.old.one', 'join.old', old)] : []),
  ];
}

function firstOf(findings: Joined['files'][number]['findings']): string {
  const [first] = findings;
  return first ? `${first.classes.join(' / ')}: ${first.says}` : '';
}

function twiceOf(twice: Joined['twice']): string {
  const [{ logs } = { logs: ['', ''] }] = twice;
  const [one, other] = logs.map(deviceOf);
  return t('join.twice', { count: twice.length, one: one ?? '', other: other ?? '' });
}
