import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { VaultStore } from '@/lib/stores/vault';
import { t } from '../i18n';
import { Button } from '../ui/button';

/** A passphrase goes in and never comes out. */
export function UnlockForm({ vault }: { vault: VaultStore }) {
  const { busy, problem, wait } = useStore(vault);
  const [passphrase, setPassphrase] = useState('');
  const left = usePause(wait);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || left) return;
    await vault.unlock(passphrase);
    setPassphrase('');
    field.current?.focus();
  };
  const said = [problem && t(problem), left && t('vault.paused', { seconds: wait })]
    .filter(Boolean)
    .join(' ');
  return (
    <form className="vault-form" onSubmit={(event) => void submit(event)} aria-label={t('vault.title')}>
      <label>
        {t('vault.passphrase')}
        <input
          ref={field}
          type="password"
          required
          maxLength={200}
          autoComplete="off"
          data-first-focus
          aria-describedby={`${id}-problem`}
          aria-invalid={problem !== null}
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </label>
      <p id={`${id}-problem`} className="vault-problem" role="alert">
        {said}
      </p>
      <Button type="submit" look="primary" disabled={busy || left}>
        {t(busy ? 'vault.unlocking' : 'vault.unlock')}
      </Button>
    </form>
  );
}

/** True until so many seconds are over. The background counts too; this saves a try that it would refuse. */
export function usePause(seconds: number): boolean {
  const [over, setOver] = useState(0);
  useEffect(() => {
    if (seconds <= 0) return;
    const timer = setTimeout(() => setOver(seconds), seconds * 1_000);
    return () => {
      clearTimeout(timer);
      setOver(0);
    };
  }, [seconds]);
  return seconds > 0 && over !== seconds;
}
