import { Download, Trash2, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Brand } from '@/lib/packs/schema';
import type { PackSummary } from '@/lib/packs/summary';
import { t } from '../i18n';
import { dayName, languageName } from '../i18n/words';
import { BrandTrial } from './brand-trial';
import { LeadSection } from './lead-section';
import { PackOffer } from './pack-offer';
import { Standing } from './pack-standing';
import { PackWays } from './pack-ways';
import type { PageProps } from './page-props';

/** Brands on this device: install a pack from a file, hand one out, remove one. */
export function BrandsPage({ store, state, save }: PageProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="brands-title">
      <header className="console-head">
        <h1 id="brands-title">{t('console.nav.brands')}</h1>
        <button type="button" className="button primary" onClick={() => input.current?.click()}>
          <Upload aria-hidden size={16} />
          {t('console.packs.install')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          multiple
          className="visually-hidden"
          aria-label={t('console.packs.install')}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            void store.offer(files);
            event.target.value = '';
          }}
        />
      </header>
      <p className="console-lead">{t('console.packs.lead')}</p>
      <PackWays store={store} />
      {state.offers.length > 0 && (
        <section aria-labelledby="offers-title">
          <h2 id="offers-title" className="console-part">
            {t('console.packs.offers')}
          </h2>
          <ul className="console-brands pack-offers">
            {state.offers.map((offer) => (
              <PackOffer key={offer.preview.brand.id} offer={offer} store={store} />
            ))}
          </ul>
        </section>
      )}
      {state.packs?.length === 0 ? (
        <p className="console-empty">{t('console.packs.none')}</p>
      ) : (
        <ul className="console-brands">
          {(state.packs ?? []).map((pack) => (
            <BrandRow key={pack.brand.id} pack={pack} store={store} state={state} save={save} />
          ))}
        </ul>
      )}
      {state.packs && state.packs.length > 0 ? (
        <BrandTrial brands={state.packs.map(({ brand }) => brand)} />
      ) : null}
      <LeadSection store={store} state={state} />
    </section>
  );
}

function BrandRow({ pack, store, state, save }: { pack: PackSummary } & PageProps) {
  const [sure, setSure] = useState(false);
  const { brand, macros, articles } = pack;
  const standing = state.standings?.find(({ brandId }) => brandId === brand.id);
  return (
    <li>
      <span className="brand-dot" style={{ background: brand.colour }} aria-hidden />
      <div className="brand-what">
        <h2>{brand.name}</h2>
        <p>
          {t('console.packs.version', { version: pack.version, day: dayName(pack.updatedOn) })} ·{' '}
          {brand.languages.map(languageName).join(', ')}
        </p>
        <dl>
          <div>
            <dt>{t('console.packs.usable')}</dt>
            <dd>
              {t('console.packs.counts', {
                macros: macros.usable,
                allMacros: macros.total,
                articles: articles.usable,
                allArticles: articles.total,
              })}
            </dd>
          </div>
          <Marks brand={brand} />
        </dl>
        {standing && (
          <Standing standing={standing} name={brand.name} store={store} state={state} save={save} />
        )}
      </div>
      <div className="brand-acts">
        <button
          type="button"
          className="button"
          onClick={() => {
            void store.packFile(brand.id).then((file) => {
              if (file) save(file.name, file.json, 'application/json');
            });
          }}
        >
          <Download aria-hidden size={16} />
          {t('console.packs.export')}
          <span className="visually-hidden"> {brand.name}</span>
        </button>
        {sure ? (
          <>
            <button type="button" className="button danger" onClick={() => void store.remove(brand.id)}>
              {t('console.packs.remove.sure', { brand: brand.name })}
            </button>
            <button type="button" className="button" onClick={() => setSure(false)}>
              {t('console.cancel')}
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => setSure(true)}>
            <Trash2 aria-hidden size={16} />
            {t('console.packs.remove')}
            <span className="visually-hidden"> {brand.name}</span>
          </button>
        )}
      </div>
    </li>
  );
}

/** By what a ticket is known to be this brand's, each kind by its name; unknown kinds are left out. */
function Marks({ brand: { recognise } }: { brand: Brand }) {
  const kinds = ['inboxes', 'stores', 'brandIds', 'tags', 'hosts'] as const;
  return kinds
    .filter((kind) => recognise[kind].length > 0)
    .map((kind) => (
      <div key={kind}>
        <dt>{t(`console.packs.by.${kind}`)}</dt>
        <dd>{recognise[kind].join(', ')}</dd>
      </div>
    ));
}
