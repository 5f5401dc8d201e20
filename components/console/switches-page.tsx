import { stopOf } from '@/lib/settings/kill-switch';
import type { VaultStore } from '@/lib/stores/vault';
import { t } from '../i18n';
import { Switch } from '../ui/switch';
import { VaultSection } from '../vault/section';
import type { PageProps } from './page-props';
import { PolicyCard } from './policy-card';
import { ChangedList } from './switches-changed';
import { RolesSection } from './switches-roles';

/** What counts for this whole browser: where drafts are made at all, what the organisation sets, who works here. */
export function SwitchesPage({
  store,
  state,
  vault,
}: Omit<PageProps, 'save'> & { vault?: VaultStore | undefined }) {
  return (
    <section aria-labelledby="switches-title">
      <header className="console-head">
        <h1 id="switches-title">{t('console.nav.switches')}</h1>
      </header>
      <DraftingSwitches store={store} state={state} />
      {vault && (
        <VaultSection
          vault={vault}
          settings={state.settings}
          onMinutes={(lockMinutes) => void store.change({ lockMinutes })}
        />
      )}
      <PolicyCard state={state} />
      <RolesSection store={store} state={state} />
      <ChangedList state={state} />
    </section>
  );
}

/** One switch for all brands, one a brand. What the organisation stopped stands off and cannot be turned. */
function DraftingSwitches({ store, state: { settings, packs } }: Omit<PageProps, 'save'>) {
  if (!settings) return null;
  const { killSwitch } = settings.managed.policy;
  const rows = [
    { id: null, label: t('console.switches.all'), on: !settings.stops.all, fixed: killSwitch?.all ?? false },
    ...(packs ?? []).map(({ brand }) => ({
      id: brand.id,
      label: t('console.switches.brand', { brand: brand.name }),
      on: !settings.stops.brands.includes(brand.id),
      fixed: stopOf(settings, brand.id)?.by === 'organisation',
    })),
  ];
  return (
    <section aria-labelledby="switches-drafting">
      <h2 id="switches-drafting">{t('console.switches.title')}</h2>
      <p className="console-lead">{t('console.switches.about')}</p>
      <ul className="switches">
        {rows.map(({ id, label, on, fixed }) => (
          <li key={id ?? ''}>
            <Switch
              label={label}
              checked={on && !fixed}
              disabled={fixed}
              onChange={(checked) => void store.stopDrafting(id, !checked)}
            />
            {fixed && <span className="of">{t('console.policy.set')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
