import { Plus } from 'lucide-react';
import { useState } from 'react';
import { firstLanguages } from '@/lib/packs/sources/new-brand';
import type { SourcesStore } from '@/lib/stores/console/sources-state';
import { t } from '../i18n';
import { languageName } from '../i18n/words';

/** A brand that has no pack yet gets a working copy, so that its first macros have a place. */
export function ImportBrand({ sources }: { sources: SourcesStore }) {
  const [name, setName] = useState('');
  const [language, setLanguage] = useState('en');
  const [currency, setCurrency] = useState('EUR');
  const [country, setCountry] = useState('');
  const ready = name.trim() !== '' && /^[A-Z]{3}$/.test(currency) && /^[A-Z]{2}$/.test(country);
  return (
    <details className="console-more">
      <summary>{t('import.brand.new')}</summary>
      <p className="console-lead">{t('import.brand.lead')}</p>
      <form
        className="console-fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void sources.begin({ name: name.trim(), language, currency, country });
        }}
      >
        <label className="wide">
          {t('import.brand.name')}
          <input value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <label>
          {t('import.brand.language')}
          <select value={language} onChange={(event) => setLanguage(event.target.value)}>
            {firstLanguages.map((code) => (
              <option key={code} value={code}>
                {languageName(code)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('import.brand.currency')}
          <input
            className="console-money"
            maxLength={3}
            value={currency}
            onChange={(event) => setCurrency(event.target.value.toUpperCase())}
          />
        </label>
        <label>
          {t('import.brand.country')}
          <input
            className="console-money"
            maxLength={2}
            value={country}
            onChange={(event) => setCountry(event.target.value.toUpperCase())}
          />
        </label>
        <p className="console-acts">
          <button type="submit" className="button" disabled={!ready}>
            <Plus aria-hidden size={16} />
            {t('import.brand.begin')}
          </button>
        </p>
      </form>
    </details>
  );
}
