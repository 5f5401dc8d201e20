import { presets } from '@/lib/engines/presets';
import { remoteKinds } from '@/lib/engines/registry';
import { ownRelays, type Relays } from '@/lib/settings/relays';
import { mayUse } from '@/lib/settings/under-policy';
import { t } from '../i18n';
import { BrandEngines } from './brand-engines';
import { BuiltInForm } from './built-in';
import { EngineForm } from './engine-form';
import type { PageProps } from './page-props';

/** Where text may be sent: which engine each brand uses, and how each engine is reached. */
export function EnginesPage({
  store,
  state,
  relays = ownRelays,
}: Omit<PageProps, 'save'> & { relays?: Relays }) {
  return (
    <section aria-labelledby="engines-title">
      <header className="console-head">
        <h1 id="engines-title">{t('console.nav.engines')}</h1>
      </header>
      <p className="console-lead">{t('console.engines.lead')}</p>
      <BrandEngines store={store} state={state} />
      <h2 className="console-part">{t('console.engines.access')}</h2>
      <p className="console-lead">{t('console.engines.access.lead')}</p>
      <ul className="console-engines">
        {remoteKinds.map((kind) => (
          <EngineForm
            key={kind.id}
            kind={kind}
            presets={presets.filter(({ engine }) => engine === kind.id)}
            access={state.settings?.access[kind.id]}
            relay={relays[kind.id]}
            closed={state.settings !== null && !mayUse(state.settings.managed.policy, kind.id)}
            hasKey={state.keys?.includes(kind.id) ?? false}
            testing={state.testing === kind.id}
            store={store}
          />
        ))}
        <BuiltInForm store={store} builtIn={state.builtIn} />
      </ul>
    </section>
  );
}
