import { type FormEvent, useState } from 'react';
import type { PackStanding } from '@/lib/packs/signing/standing';
import { t } from '../i18n';
import type { PageProps } from './page-props';

interface Props extends Pick<PageProps, 'store' | 'state' | 'save'> {
  standing: PackStanding;
  name: string;
}

/** Faults that a lead's signature on this device can mend. */
const mendable = new Set(['unsigned', 'expired']);

/**
 * One act: sign everything that is marked approved. What that is, is listed first. The file that comes of it is handed
 * over for the agents' devices.
 */
export function PackSign({ standing, name, store, state, save }: Props) {
  const [until, setUntil] = useState('');
  const { fault, unproven, brandId } = standing;
  if (fault ? !mendable.has(fault) : unproven.length === 0) return null;
  const isOpen = state.lead?.open === true && state.lead.name !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // To the end of the day, where the lead is.
    const validUntil = until ? new Date(`${until}T23:59:59.999`).toISOString() : undefined;
    void store.signPack(brandId, validUntil).then((file) => {
      if (file) save(file.name, file.json, 'application/json');
    });
  };
  if (!isOpen) return <p>{t('console.packs.sign.locked')}</p>;
  return (
    <form onSubmit={submit} aria-label={t('console.packs.sign.title', { brand: name })} className="pack-sign">
      {unproven.length > 0 && (
        <details>
          <summary>{t('console.packs.sign.what', { count: unproven.length })}</summary>
          <ul className="pack-changes">
            {unproven.map(({ kind, id, title, version, fault: why }) => (
              <li key={`${kind} ${id}`}>
                {t('console.packs.sign.item', { title, version })} · {t(`console.packs.unproven.${why}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="console-fields">
        <label>
          {t('console.packs.sign.until')}
          <input type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
        </label>
      </div>
      <p className="console-acts">
        <button type="submit" className="button primary">
          {t('console.packs.sign')}
          <span className="visually-hidden"> {name}</span>
        </button>
      </p>
    </form>
  );
}
