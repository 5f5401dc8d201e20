import { remoteKinds } from '@/lib/engines/registry';
import type { EngineAccess, EngineChoice } from '@/lib/settings/engine-access';
import { t } from '../i18n';
import { dayName } from '../i18n/words';
import type { PageProps } from './page-props';

/** A row a brand: the engine that writes its drafts, and its model. */
export function BrandEngines({ store, state }: Pick<PageProps, 'store' | 'state'>) {
  const { packs, settings } = state;
  if (!packs || !settings) return null;
  if (packs.length === 0) return <p className="console-empty">{t('console.packs.none')}</p>;
  return (
    <table className="console-choices">
      <caption>{t('console.engines.by-brand')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('console.filter.brand')}</th>
          <th scope="col">{t('console.engines.engine')}</th>
          <th scope="col">{t('console.engines.model')}</th>
          <th scope="col">{t('console.engines.budget')}</th>
        </tr>
      </thead>
      <tbody>
        {packs.map(({ brand }) => {
          const choice = settings.engines[brand.id];
          return (
            <tr key={brand.id}>
              <th scope="row">{brand.name}</th>
              <td>
                <EngineSelect
                  brand={brand.name}
                  engine={choice?.engine ?? ''}
                  connected={Object.keys(settings.access)}
                  onChange={(engine) => void store.choose(brand.id, engine === '' ? null : { engine })}
                />
              </td>
              <td>
                <ModelSelect
                  brand={brand.name}
                  choice={choice}
                  access={choice && settings.access[choice.engine]}
                  onChange={(model) =>
                    choice && void store.choose(brand.id, { engine: choice.engine, model })
                  }
                />
              </td>
              <td>
                <Budget
                  key={settings.budgets[brand.id]}
                  brand={brand.name}
                  usd={settings.budgets[brand.id]}
                  spent={state.spend.find((one) => one.brand === brand.id)}
                  onChange={(usd) => void store.setBudget(brand.id, usd)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface BudgetProps {
  brand: string;
  usd: number | undefined;
  spent: { usd: number; unknown: number } | undefined;
  onChange(usd: number | null): void;
}

/** Saved when the field is left, so that no half-typed number counts. */
function Budget({ brand, usd, spent, onChange }: BudgetProps) {
  return (
    <>
      <input
        className="console-money"
        type="number"
        min="0"
        step="any"
        placeholder={t('console.engines.no-limit')}
        aria-label={t('console.engines.budget-of', { brand })}
        defaultValue={usd}
        onBlur={({ target: { value } }) => {
          const next = Number(value) > 0 ? Number(value) : null;
          if (next !== (usd ?? null)) onChange(next);
        }}
      />
      {spent ? (
        <p className={usd !== undefined && spent.usd >= usd ? 'console-warn' : 'of'}>
          {t('console.engines.spent', { usd: spent.usd.toFixed(2) })}{' '}
          {spent.unknown > 0 ? t('console.engines.unpriced', { count: spent.unknown }) : ''}
        </p>
      ) : null}
    </>
  );
}

interface EngineSelectProps {
  brand: string;
  /** Empty for the one on this device. */
  engine: string;
  connected: readonly string[];
  onChange(engine: string): void;
}

function EngineSelect({ brand, engine, connected, onChange }: EngineSelectProps) {
  const lost = engine !== '' && !connected.includes(engine);
  return (
    <>
      <select
        aria-label={t('console.engines.engine-of', { brand })}
        value={engine}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t('engine.on-device')}</option>
        {remoteKinds.map(({ id, label }) => (
          <option key={id} value={id} disabled={!connected.includes(id)}>
            {connected.includes(id) ? label : t('console.engines.unconnected', { label })}
          </option>
        ))}
        {lost && !remoteKinds.some(({ id }) => id === engine) ? (
          <option value={engine}>{engine}</option>
        ) : null}
      </select>
      {lost ? <p className="console-warn">{t('console.engines.lost')}</p> : null}
    </>
  );
}

interface ModelSelectProps {
  brand: string;
  choice: EngineChoice | undefined;
  access: EngineAccess | undefined;
  onChange(model: string): void;
}

function ModelSelect({ brand, choice, access, onChange }: ModelSelectProps) {
  const kind = remoteKinds.find(({ id }) => id === choice?.engine);
  if (!choice || !kind) return <span className="of">{t('console.engines.no-model')}</span>;
  const model = choice.model ?? kind.model;
  const listed = access?.models ?? [];
  const known = listed.find(({ id }) => id === model);
  return (
    <>
      <select
        aria-label={t('console.engines.model-of', { brand })}
        value={model}
        onChange={(event) => onChange(event.target.value)}
      >
        {known ? null : <option value={model}>{model || t('console.engines.choose-model')}</option>}
        {listed.map(({ id, retiresOn }) => (
          <option key={id} value={id}>
            {retiresOn ? t('console.engines.ends', { model: id, day: dayName(retiresOn) }) : id}
          </option>
        ))}
      </select>
      {known?.retiresOn ? (
        <p className="console-warn">{t('console.engines.retires', { day: dayName(known.retiresOn) })}</p>
      ) : null}
    </>
  );
}
