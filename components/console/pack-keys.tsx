import { type FormEvent, useState } from 'react';
import type { PackStanding } from '@/lib/packs/signing/standing';
import { t } from '../i18n';
import { momentName } from '../i18n/words';
import type { PageProps } from './page-props';

interface Props extends Pick<PageProps, 'store' | 'state'> {
  standing: PackStanding;
  name: string;
}

/** Whose signatures count for one brand on this device. */
export function PackKeys({ standing, name, store, state }: Props) {
  const [sure, setSure] = useState(false);
  const { keys, brandId, digest, fault } = standing;
  if (keys.length === 0) return null;
  const own = state.lead?.open ? state.lead.key?.id : undefined;
  const isTrusted = keys.some(({ id, revoked }) => id === own && !revoked);
  return (
    <section>
      <h3>{t('console.packs.keys')}</h3>
      <ul className="pack-lines">
        {keys.map(({ id, name: who, fingerprint, at, how, revoked }) => (
          <li key={id}>
            <span>
              {who} · <code>{fingerprint}</code> ·{' '}
              {revoked
                ? t('console.packs.keys.revoked')
                : t(`console.packs.keys.${how}`, { moment: momentName(at) })}
            </span>
            {isTrusted && id !== own && !revoked && (
              <button type="button" className="button" onClick={() => void store.revokeKey(brandId, id)}>
                {t('console.packs.keys.revoke')}
                <span className="visually-hidden"> {who}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {isTrusted && <NameKey brandId={brandId} store={store} />}
      <p className="console-acts">
        {isTrusted && fault === null && (
          <button type="button" className="button" onClick={() => void store.revokePack(brandId, digest)}>
            {t('console.packs.revoke')}
            <span className="visually-hidden"> {name}</span>
          </button>
        )}
        {sure ? (
          <>
            <button type="button" className="button danger" onClick={() => void store.forgetKeys(brandId)}>
              {t('console.packs.keys.forget.sure', { brand: name })}
            </button>
            <button type="button" className="button" onClick={() => setSure(false)}>
              {t('console.cancel')}
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => setSure(true)}>
            {t('console.packs.keys.forget')}
            <span className="visually-hidden"> {name}</span>
          </button>
        )}
      </p>
    </section>
  );
}

function NameKey({ brandId, store }: { brandId: string } & Pick<PageProps, 'store'>) {
  const [line, setLine] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void store.nameKey(brandId, line);
    setLine('');
  };
  return (
    <form onSubmit={submit} aria-label={t('console.packs.keys.name')}>
      <div className="console-fields">
        <label className="wide">
          {t('console.packs.keys.name')}
          <input required autoComplete="off" value={line} onChange={(event) => setLine(event.target.value)} />
        </label>
      </div>
      <p className="console-acts">
        <button type="submit" className="button">
          {t('console.packs.keys.add')}
        </button>
      </p>
    </form>
  );
}
