import type { Policy } from '@/lib/settings/policy';
import { t } from '../i18n';
import type { PageProps } from './page-props';

/** What the organisation's policy says, in words, and which of its entries cannot be read. */
export function PolicyCard({ state: { settings } }: Pick<PageProps, 'state'>) {
  if (!settings) return null;
  const { policy, problems } = settings.managed;
  const entries = Object.keys(policy).filter(isEntry);
  return (
    <section aria-labelledby="policy-title">
      <h2 id="policy-title">{t('console.policy.title')}</h2>
      {entries.length === 0 && problems.length === 0 && <p>{t('console.policy.without')}</p>}
      {entries.length > 0 && (
        <>
          <p className="console-lead">{t('console.policy.lead')}</p>
          <ul>
            {entries.map((entry) => (
              <li key={entry}>
                {t(`console.policy.entry.${entry}`, {
                  what: words[entry](policy) || t('console.policy.none'),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {problems.length > 0 && (
        <div className="console-problem" role="alert">
          <div>
            <p>{t('console.policy.bad')}</p>
            <ul>
              {problems.map(({ entry, message }) => (
                <li key={`${entry} ${message}`}>
                  <code>{entry}</code>: {message}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </section>
  );
}

const byBrand = (entries: Record<string, number> | undefined) =>
  Object.entries(entries ?? {})
    .map(([brand, value]) => `${brand} ${value}`)
    .join(', ');

const words: Record<keyof Policy, (policy: Policy) => string> = {
  packs: ({ packs }) => (packs ?? []).map(({ brand }) => brand).join(', '),
  engines: ({ engines }) =>
    (engines ?? [])
      .map(({ engine, models }) => (models ? `${engine} (${models.join(', ')})` : engine))
      .join(', '),
  budgets: ({ budgets }) => byBrand(budgets),
  retention: ({ retention }) => byBrand(retention),
  killSwitch: ({ killSwitch }) =>
    killSwitch?.all ? t('console.switches.all-brands') : (killSwitch?.brands ?? []).join(', '),
  lockAfterMinutes: ({ lockAfterMinutes }) => String(lockAfterMinutes),
  requirePassphrase: ({ requirePassphrase }) => t(`console.policy.${requirePassphrase ? 'yes' : 'no'}`),
  roles: ({ roles }) =>
    ['agent', ...(roles ?? [])]
      .filter(first)
      .map((role) => t(`console.roles.role.${role}`))
      .join(', '),
};

const first = (value: string, at: number, all: readonly string[]) => all.indexOf(value) === at;
const isEntry = (entry: string): entry is keyof Policy => Object.hasOwn(words, entry);
