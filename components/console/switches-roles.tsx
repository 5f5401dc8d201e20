import { type FormEvent, useState } from 'react';
import { t } from '../i18n';
import type { PageProps } from './page-props';

/** Who is let in here, and the auditor's own passphrase. The lead's stands with the packs, which it signs. */
export function RolesSection({ store, state: { roles } }: Omit<PageProps, 'save'>) {
  if (!roles) return null;
  const name = (role: string) => t(`console.roles.role.${role}`);
  const isOpen = roles.open.includes('auditor');
  const hasKey = roles.keys.includes('auditor');
  return (
    <section aria-labelledby="roles-title">
      <h2 id="roles-title">{t('console.roles.title')}</h2>
      <p>
        {roles.counts
          ? t('console.roles.open', { roles: roles.open.map(name).join(', ') })
          : t('console.roles.all')}
      </p>
      {roles.here.includes('auditor') && (
        <>
          <h3>{t('console.auditor.title')}</h3>
          <p className="console-lead">{t('console.auditor.about')}</p>
          {hasKey && (
            <p>{t(isOpen ? 'console.lead.open' : 'console.lead.locked', { name: roles.auditor })}</p>
          )}
          {hasKey && !isOpen ? (
            <PassphraseForm
              act={t('console.lead.unlock')}
              onSubmit={(_, words) => store.unlockAuditor(words)}
            />
          ) : (
            <PassphraseForm
              act={t(hasKey ? 'console.lead.change' : 'console.auditor.set')}
              name={roles.auditor}
              onSubmit={store.setAuditor}
            />
          )}
          {hasKey && (
            <p className="console-acts">
              {isOpen && (
                <button type="button" className="button" onClick={() => void store.lockAuditor()}>
                  {t('console.lead.lock')}
                </button>
              )}
              <button type="button" className="button" onClick={() => void store.removeAuditor()}>
                {t('console.lead.remove')}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

interface FormProps {
  act: string;
  /** Left out where only the passphrase is asked for. */
  name?: string;
  onSubmit(name: string, passphrase: string): Promise<void>;
}

/** A passphrase goes in and never comes out. */
function PassphraseForm({ act, name: known, onSubmit }: FormProps) {
  const [name, setName] = useState(known ?? '');
  const [passphrase, setPassphrase] = useState('');
  const asksName = known !== undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSubmit(name.trim(), passphrase);
    setPassphrase('');
  };
  return (
    <form onSubmit={submit} aria-label={t('console.auditor.title')}>
      <div className="console-fields">
        {asksName && (
          <label>
            {t('console.auditor.name')}
            <input
              required
              minLength={2}
              maxLength={80}
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
        )}
        <label className="wide">
          {t(asksName ? 'console.lead.passphrase' : 'console.lead.passphrase-now')}
          <input
            type="password"
            required
            minLength={asksName ? 12 : 1}
            maxLength={200}
            autoComplete={asksName ? 'new-password' : 'off'}
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
          />
        </label>
      </div>
      <p className="console-acts">
        <button type="submit" className="button">
          {act}
        </button>
      </p>
    </form>
  );
}
