import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { VaultStore } from '@/lib/stores/vault';
import { t } from '../i18n';
import { Button } from '../ui/button';
import { SetForm } from './set-form';
import { UnlockForm } from './unlock-form';

/** Stands in place of everything while texts and keys are locked, or a first passphrase is wanted. */
export function LockScreen({ vault, place }: { vault: VaultStore; place: 'sidebar' | 'console' }) {
  const state = useStore(vault, (view) => view.vault?.state);
  const needed = state === 'needed';
  return (
    <main className={`vault-screen in-${place}`} aria-labelledby="vault-title">
      <Lock size={20} aria-hidden />
      <h1 id="vault-title">{t(needed ? 'vault.needed.title' : 'vault.locked.title')}</h1>
      <p>{t(needed ? 'vault.needed.text' : 'vault.locked.lead')}</p>
      {!needed && <UnlockForm vault={vault} />}
      {needed && place === 'console' && <SetForm vault={vault} />}
      {needed && place === 'sidebar' && (
        <Button look="primary" data-first-focus onClick={() => void vault.openConsole()}>
          {t('vault.notice.set')}
        </Button>
      )}
      {!needed && place === 'sidebar' && (
        <Button look="quiet" onClick={() => void vault.openConsole()}>
          {t('vault.forget.ask')}
        </Button>
      )}
      {!needed && place === 'console' && <Forgotten vault={vault} />}
    </main>
  );
}

/** The way out for whoever forgot it: what cannot be opened any more is deleted, and that is put on record. */
function Forgotten({ vault }: { vault: VaultStore }) {
  const [asked, setAsked] = useState(false);
  const busy = useStore(vault, (view) => view.busy);
  if (!asked)
    return (
      <Button look="quiet" onClick={() => setAsked(true)}>
        {t('vault.forget.ask')}
      </Button>
    );
  return (
    <section className="vault-forget" aria-labelledby="vault-forget-title">
      <h2 id="vault-forget-title">{t('vault.forget.ask')}</h2>
      <p>{t('vault.forget.text')}</p>
      <p className="vault-acts">
        <Button onClick={() => setAsked(false)}>{t('vault.forget.back')}</Button>
        <Button className="danger" disabled={busy} onClick={() => void vault.forget()}>
          {t('vault.forget')}
        </Button>
      </p>
    </section>
  );
}
