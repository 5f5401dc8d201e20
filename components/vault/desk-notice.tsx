import { Lock } from 'lucide-react';
import { useStore } from 'zustand';
import type { VaultStore } from '@/lib/stores/vault';
import { t } from '../i18n';

/** Over a lead's desk: without a passphrase nothing that is changed there is kept, so it is said before something is. */
export function DeskNotice({ vault }: { vault: VaultStore }) {
  const shown = useStore(vault, (view) => view.vault?.state === 'none');
  if (!shown) return null;
  return (
    <aside className="vault-notice desk" aria-label={t('vault.title')}>
      <Lock size={16} aria-hidden />
      <p>{t('vault.desk.text')}</p>
      <p className="vault-acts">
        <a className="button" href="#switches">
          {t('vault.notice.set')}
        </a>
      </p>
    </aside>
  );
}
