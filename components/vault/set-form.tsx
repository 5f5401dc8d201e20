import { type FormEvent, useId, useState } from 'react';
import { useStore } from 'zustand';
import type { VaultStore } from '@/lib/stores/vault';
import { t } from '../i18n';
import { Button } from '../ui/button';
import { usePause } from './unlock-form';

/** The first passphrase, or another one with the one of now. Typed twice: nobody can send it again. */
export function SetForm({ vault }: { vault: VaultStore }) {
  const { busy, problem, wait, vault: known } = useStore(vault);
  const [words, setWords] = useState({ current: '', fresh: '', again: '' });
  const [differ, setDiffer] = useState(false);
  const left = usePause(wait);
  const id = useId();
  const changes = known?.state === 'open';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || left) return;
    setDiffer(words.fresh !== words.again);
    if (words.fresh !== words.again) return;
    const done = await vault.set(words.fresh, words.current);
    setWords(done ? { current: '', fresh: '', again: '' } : { ...words, current: '' });
  };
  const said = [
    differ && t('vault.new.differ'),
    !differ && problem && t(problem),
    left && t('vault.paused', { seconds: wait }),
  ].filter(Boolean);
  return (
    <form className="vault-form" onSubmit={(event) => void submit(event)} aria-label={t('vault.title')}>
      {changes && (
        <Field
          label={t('vault.current')}
          fill="current-password"
          value={words.current}
          onChange={(current) => setWords({ ...words, current })}
        />
      )}
      <Field
        label={t('vault.new')}
        fill="new-password"
        least={12}
        value={words.fresh}
        onChange={(fresh) => setWords({ ...words, fresh })}
      />
      <Field
        label={t('vault.new.again')}
        fill="new-password"
        least={12}
        value={words.again}
        onChange={(again) => setWords({ ...words, again })}
      />
      <p id={id} className="vault-problem" role="alert">
        {said.join(' ')}
      </p>
      <Button type="submit" look={changes ? 'plain' : 'primary'} disabled={busy || left}>
        {t(changes ? 'vault.change' : 'vault.set')}
      </Button>
    </form>
  );
}

interface FieldProps {
  label: string;
  fill: 'current-password' | 'new-password';
  least?: number;
  value: string;
  onChange(value: string): void;
}

function Field({ label, fill, least = 1, value, onChange }: FieldProps) {
  return (
    <label>
      {label}
      <input
        type="password"
        required
        minLength={least}
        maxLength={200}
        autoComplete={fill}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
