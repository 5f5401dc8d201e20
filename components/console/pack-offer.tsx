import { useId } from 'react';
import { listParts } from '@/lib/packs/signing/changes';
import type { PackPreview } from '@/lib/packs/signing/standing';
import type { Offer } from '@/lib/stores/console';
import { t } from '../i18n';
import { momentName } from '../i18n/words';
import type { PageProps } from './page-props';

/** Titles shown of each kind of change; a pack may change thousands. */
const mostTitles = 12;

/** A pack that lies ready: who signed it, what it changes, and what the person says yes to by installing it. */
export function PackOffer({ offer, store }: { offer: Offer } & Pick<PageProps, 'store'>) {
  const id = useId();
  const { preview, source } = offer;
  const { brand, version, from, fault, asks } = preview;
  return (
    <li>
      <span className="brand-dot" style={{ background: brand.colour }} aria-hidden />
      <section className="brand-what" aria-labelledby={id}>
        <h2 id={id}>{t('console.packs.offer', { brand: brand.name, version })}</h2>
        <p>
          {source !== '' && `${source} · `}
          {from === null ? t('console.packs.offer.new') : t('console.packs.offer.from', { version: from })}
        </p>
        <Signer preview={preview} />
        {fault && (
          <p className="console-warn" role="alert">
            {t(`call.pack-${fault}`)}
          </p>
        )}
        {asks.map((ask) => (
          <p key={ask} className="console-warn">
            {t(`console.packs.asks.${ask}`, { brand: brand.name })}
          </p>
        ))}
        <Changes preview={preview} />
      </section>
      <div className="brand-acts">
        {!fault && (
          <button type="button" className="button primary" onClick={() => void store.accept(offer)}>
            {t(`console.packs.accept.${asks[0] ?? 'plain'}`)}
            <span className="visually-hidden"> {brand.name}</span>
          </button>
        )}
        <button type="button" className="button" onClick={() => store.decline(offer)}>
          {t('console.packs.decline')}
          <span className="visually-hidden"> {brand.name}</span>
        </button>
      </div>
    </li>
  );
}

function Signer({ preview: { signer, validUntil, usable, unproven } }: { preview: PackPreview }) {
  return (
    <>
      <dl>
        <div>
          <dt>{t('console.packs.signer')}</dt>
          <dd>{signer ? signer.name : t('console.packs.signer.none')}</dd>
        </div>
        {signer && (
          <div>
            <dt>{t('console.packs.fingerprint')}</dt>
            <dd>
              <code>{signer.fingerprint}</code>
            </dd>
          </div>
        )}
        {validUntil && (
          <div>
            <dt>{t('console.packs.until')}</dt>
            <dd>{momentName(validUntil)}</dd>
          </div>
        )}
        <div>
          <dt>{t('console.packs.usable')}</dt>
          <dd>{t('console.packs.offer.usable', usable)}</dd>
        </div>
      </dl>
      {unproven > 0 && <p>{t('console.packs.unproven', { count: unproven })}</p>}
    </>
  );
}

function Changes({ preview: { changes, from } }: { preview: PackPreview }) {
  const kinds = ['added', 'changed', 'removed'] as const;
  const lines = listParts.flatMap((part) =>
    kinds.flatMap((kind) => {
      const items = changes[part][kind];
      return items.length > 0 ? [{ part, kind, items }] : [];
    }),
  );
  if (from !== null && lines.length === 0 && changes.whole.length === 0)
    return <p>{t('console.packs.changes.none')}</p>;
  return (
    <details>
      <summary>{t('console.packs.changes')}</summary>
      <ul className="pack-changes">
        {lines.map(({ part, kind, items }) => (
          <li key={`${part} ${kind}`}>
            {t(`console.packs.changes.${kind}`, {
              what: t(`console.packs.part.${part}`),
              count: items.length,
            })}
            {': '}
            {items
              .slice(0, mostTitles)
              .map(({ title }) => title)
              .join('; ')}
            {items.length > mostTitles ? '…' : ''}
          </li>
        ))}
        {changes.whole.map((part) => (
          <li key={part}>{t('console.packs.changes.whole', { what: t(`console.packs.part.${part}`) })}</li>
        ))}
      </ul>
    </details>
  );
}
