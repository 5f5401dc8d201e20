import { LockOpen } from 'lucide-react';
import { useStore } from 'zustand';
import type { VaultStore } from '@/lib/stores/vault';
import { t } from '../i18n';
import { Button } from '../ui/button';

/** Says that nothing outlasts the browser before there is a passphrase. It stops nobody, and can be put away. */
export function VaultNotice({ vault }: { vault: VaultStore }) {
  const shown = useStore(vault, (view) => view.vault?.state === 'none' && !view.later);
  if (!shown) return null;
  return (
    <aside className="vault-notice" aria-label={t('vault.title')}>
      <LockOpen size={16} aria-hidden />
      <p>{t('vault.notice.text')}</p>
      <p className="vault-acts">
        <Button onClick={() => void vault.openConsole()}>{t('vault.notice.set')}</Button>
        <Button look="quiet" onClick={() => vault.putOff()}>
          {t('vault.notice.later')}
        </Button>
      </p>
    </aside>
  );
}
