import { useEffect } from 'react';
import { builtInKind } from '@/lib/engines/registry';
import type { ConsoleState, ConsoleStore } from '@/lib/stores/console';
import { t } from '../i18n';

/** The model that Google Chrome brings along: whether it is there, and how to get it. */
export function BuiltInForm({ store, builtIn }: { store: ConsoleStore; builtIn: ConsoleState['builtIn'] }) {
  useEffect(() => void store.lookForBuiltIn(), [store]);
  const state = typeof builtIn === 'string' ? builtIn : 'loading';
  const share = typeof builtIn === 'string' ? 0 : builtIn.share;
  return (
    <li>
      <section aria-labelledby="built-in-title" className="console-built-in">
        <h3 id="built-in-title">{builtInKind.label}</h3>
        <p className="of">{t(`console.built-in.${state}`, { percent: Math.round(share * 100) })}</p>
        {state === 'loading' && (
          <progress aria-label={t('console.built-in.progress')} value={share} max={1} />
        )}
        {state === 'downloadable' && (
          <p className="console-acts">
            <button type="button" className="button primary" onClick={() => void store.prepareBuiltIn()}>
              {t('console.built-in.get')}
            </button>
          </p>
        )}
      </section>
    </li>
  );
}
