import { type FormEvent, useId, useState } from 'react';
import { t } from '../i18n';
import type { PageProps } from './page-props';

/** The other ways for a pack to come in: as pasted text, or from an address that is asked for the next ones too. */
export function PackWays({ store }: Pick<PageProps, 'store'>) {
  const id = useId();
  const [text, setText] = useState('');
  const [url, setUrl] = useState('');
  const fromAddress = (event: FormEvent) => {
    event.preventDefault();
    void store.offerAddress(url.trim());
  };
  const fromText = (event: FormEvent) => {
    event.preventDefault();
    void store.offerText(text);
    setText('');
  };
  return (
    <details className="pack-ways">
      <summary>{t('console.packs.ways')}</summary>
      <form onSubmit={fromAddress} aria-label={t('console.packs.address')}>
        <div className="console-fields">
          <label className="wide">
            {t('console.packs.address')}
            <input
              type="url"
              required
              inputMode="url"
              placeholder="https://"
              aria-describedby={`${id}-address`}
              value={url}
              onChange={(event) => setUrl(event.target.value)}
            />
          </label>
        </div>
        <p className="of" id={`${id}-address`}>
          {t('console.packs.address.about')}
        </p>
        <p className="console-acts">
          <button type="submit" className="button">
            {t('console.packs.address.read')}
          </button>
        </p>
      </form>
      <form onSubmit={fromText} aria-label={t('console.packs.paste')}>
        <div className="console-fields">
          <label className="wide">
            {t('console.packs.paste')}
            <textarea
              required
              rows={3}
              spellCheck={false}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
        </div>
        <p className="console-acts">
          <button type="submit" className="button">
            {t('console.packs.paste.read')}
          </button>
        </p>
      </form>
    </details>
  );
}
