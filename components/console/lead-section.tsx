import { type FormEvent, useId, useState } from 'react';
import { keyLine } from '@/lib/stores/console';
import { t } from '../i18n';
import type { PageProps } from './page-props';

/** Who may let a blocked sentence pass in this profile. A passphrase goes in and never comes out. */
export function LeadSection({ store, state }: Pick<PageProps, 'store' | 'state'>) {
  const id = useId();
  const { lead } = state;
  if (!lead) return null;
  return (
    <section aria-labelledby={id} className="lead-key">
      <h2 id={id}>{t('console.lead.title')}</h2>
      <p className="console-lead">{t('console.lead.about')}</p>
      {lead.name !== '' && (
        <p>{t(lead.open ? 'console.lead.open' : 'console.lead.locked', { name: lead.name })}</p>
      )}
      {lead.old && <p className="console-warn">{t('console.lead.old')}</p>}
      {lead.key && (
        <dl className="lead-public">
          <dt>{t('console.packs.fingerprint')}</dt>
          <dd>
            <code>{lead.key.fingerprint}</code>
          </dd>
          <dt>{t('console.lead.public')}</dt>
          <dd>
            <code>{keyLine(lead.key)}</code>
          </dd>
        </dl>
      )}
      {lead.name === '' || lead.open ? (
        <SetForm store={store} name={lead.name} />
      ) : (
        <UnlockForm store={store} />
      )}
      {lead.open && lead.name !== '' && (
        <p className="console-acts">
          <button type="button" className="button" onClick={() => void store.lockLead()}>
            {t('console.lead.lock')}
          </button>
          <button type="button" className="button" onClick={() => void store.removeLead()}>
            {t('console.lead.remove')}
          </button>
        </p>
      )}
    </section>
  );
}

function SetForm({ store, name: known }: Pick<PageProps, 'store'> & { name: string }) {
  const [name, setName] = useState(known);
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void store.setLead(name.trim(), passphrase);
    setPassphrase('');
  };
  return (
    <form onSubmit={submit} aria-label={t('console.lead.title')}>
      <div className="console-fields">
        <label>
          {t('console.lead.name')}
          <input
            required
            minLength={2}
            maxLength={80}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <label className="wide">
          {t('console.lead.passphrase')}
          <input
            type="password"
            required
            minLength={12}
            maxLength={200}
            autoComplete="new-password"
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
          />
        </label>
      </div>
      <p className="console-acts">
        <button type="submit" className="button primary">
          {t(known === '' ? 'console.lead.set' : 'console.lead.change')}
        </button>
      </p>
    </form>
  );
}

function UnlockForm({ store }: Pick<PageProps, 'store'>) {
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void store.unlockLead(passphrase);
    setPassphrase('');
  };
  return (
    <form onSubmit={submit} aria-label={t('console.lead.unlock')}>
      <div className="console-fields">
        <label className="wide">
          {t('console.lead.passphrase-now')}
          <input
            type="password"
            required
            autoComplete="off"
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
          />
        </label>
      </div>
      <p className="console-acts">
        <button type="submit" className="button">
          {t('console.lead.unlock')}
        </button>
      </p>
    </form>
  );
}
