import { Lock } from 'lucide-react';
import type { Role } from '@/lib/settings/roles';
import { t } from '../i18n';
import type { PageProps } from './page-props';

/** Stands in place of a page that is closed to whoever is here now. The background refuses by itself; this says why. */
export function RoleWall({ to, state: { roles } }: Pick<PageProps, 'state'> & { to: readonly Role[] }) {
  const can = to.filter((role) => roles?.here.includes(role));
  return (
    <section aria-labelledby="wall-title" className="role-wall">
      <header className="console-head">
        <h1 id="wall-title">
          <Lock size={18} aria-hidden /> {t('console.roles.closed.title')}
        </h1>
      </header>
      <p>
        {can.length === 0
          ? t('console.roles.closed.not-here')
          : t(to.includes('auditor') ? 'console.roles.closed.figures' : 'console.roles.closed.lead')}
      </p>
      <ul>
        {can.includes('lead') && (
          <li>
            <a href="#brands">{t('console.roles.closed.to-lead')}</a>
          </li>
        )}
        {can.includes('auditor') && (
          <li>
            <a href="#switches">{t('console.roles.closed.to-auditor')}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
