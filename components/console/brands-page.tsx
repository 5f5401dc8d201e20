import { Download, Trash2, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Brand } from '@/lib/packs/schema';
import { t } from '../i18n';
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
            void store.install(files);
            event.target.value = '';
          }}
        />
      </header>
      <p className="console-lead">{t('console.packs.lead')}</p>
      {state.brands?.length === 0 ? (
        <p className="console-empty">{t('console.packs.none')}</p>
      ) : (
        <ul className="console-brands">
          {(state.brands ?? []).map((brand) => (
            <BrandRow key={brand.id} brand={brand} store={store} save={save} />
          ))}
        </ul>
      )}
    </section>
  );
}

function BrandRow({ brand, store, save }: { brand: Brand } & Pick<PageProps, 'store' | 'save'>) {
  const [sure, setSure] = useState(false);
  const { hosts, inboxes, stores, brandIds } = brand.recognise;
  const marks = [...hosts, ...inboxes, ...stores, ...brandIds.map((id) => `#${id}`)];
  return (
    <li>
      <span className="brand-dot" style={{ background: brand.colour }} aria-hidden />
      <div className="brand-what">
        <h2>{brand.name}</h2>
        <p>{t('console.packs.recognised', { marks: marks.join(', ') })}</p>
        <p>{t('console.packs.languages', { languages: brand.languages.join(', ') })}</p>
      </div>
      <div className="brand-acts">
        <button
          type="button"
          className="button"
          onClick={() => {
            void store.exportPack(brand.id).then((json) => {
              if (json) save(`${brand.id}.proofdesk.json`, json, 'application/json');
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
