import type { JoinedFile } from '@/lib/ledger/merge/join';
import { t } from '../i18n';
import { deviceOf } from './join-words';

/** Findings written out for a file; the verifier itself shows all. */
const most = 20;

/** The verifier's verdict of each file, those first that are not whole. */
export function JoinVerdicts({
  files,
  brandName,
}: {
  files: readonly JoinedFile[];
  brandName(id: string): string;
}) {
  const rank = ({ verdict }: JoinedFile) => ['tampered', 'unreadable', 'whole'].indexOf(verdict);
  const sorted = [...files].sort((a, b) => rank(a) - rank(b));
  return (
    <details className="console-more">
      <summary>{t('join.files', { count: files.length })}</summary>
      <table>
        <thead>
          <tr>
            {['file', 'verdict', 'holds'].map((column) => (
              <th key={column} scope="col">
                {t(`join.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((file, i) => (
            // Two files may have one name, when they come from two folders.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once and never changes
            <tr key={i}>
              <th scope="row" className="join-name">
                {file.name}
              </th>
              <td>
                {t(`join.verdict.${file.verdict}`)}
                {file.verdict === 'tampered' ? <Findings file={file} /> : null}
                {file.remarks.map((remark) => (
                  <span key={remark} className="of">
                    {remark}
                  </span>
                ))}
              </td>
              <td>
                {file.logs.map(({ log, brand, size, fate }) => (
                  <div key={log}>
                    {t(`join.fate.${fate}`, { brand: brandName(brand), device: deviceOf(log), size })}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Findings({ file: { findings } }: { file: JoinedFile }) {
  return (
    <ul className="join-findings">
      {findings.slice(0, most).map(({ classes, line, says }) => (
        <li key={`${line} ${says}`}>
          {line === null ? '' : `${t('join.line', { line })} `}
          <strong>{classes.join(' / ')}</strong> {says}
        </li>
      ))}
      {findings.length > most ? <li>{t('join.more', { count: findings.length - most })}</li> : null}
    </ul>
  );
}
