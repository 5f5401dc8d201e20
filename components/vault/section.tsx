import { useStore } from 'zustand';
import { lockMinutes } from '@/lib/settings/lock-minutes';
import type { Settings } from '@/lib/settings/settings';
import type { VaultStore } from '@/lib/stores/vault';
import { t } from '../i18n';
import { Button } from '../ui/button';
import { SetForm } from './set-form';

interface SectionProps {
  vault: VaultStore;
  settings: Settings | null;
  onMinutes(minutes: number): void;
}

/** In the console: the passphrase of this browser, when it locks, and locking it now. */
export function VaultSection({ vault, settings, onMinutes }: SectionProps) {
  const known = useStore(vault, (view) => view.vault);
  if (!known || !settings) return null;
  const limit = settings.managed.policy.lockAfterMinutes;
  const isOpen = known.state === 'open';
  return (
    <section aria-labelledby="vault-section" className="vault-section">
      <h2 id="vault-section">{t('vault.title')}</h2>
      <p className="console-lead">{t('vault.about')}</p>
      <p>{isOpen ? t('vault.open', { minutes: known.minutes }) : t('vault.none')}</p>
      <SetForm vault={vault} />
      {isOpen && (
        <>
          <label className="vault-minutes">
            {t('vault.minutes')}
            <input
              type="number"
              min={lockMinutes.least}
              max={lockMinutes.most}
              defaultValue={settings.lockMinutes}
              onChange={({ target }) => {
                if (target.value !== '' && target.validity.valid) onMinutes(target.valueAsNumber);
              }}
            />
          </label>
          {limit !== undefined && limit < lockMinutes.most && (
            <p className="console-lead">{t('vault.minutes.policy', { minutes: limit })}</p>
          )}
          <p className="vault-acts">
            <Button onClick={() => void vault.lock()}>{t('vault.lock')}</Button>
          </p>
        </>
      )}
    </section>
  );
}
