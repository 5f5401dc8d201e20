import { useId } from 'react';
import { isPriced, pricesReadOn } from '@/lib/engines/prices';
import { builtInKind, remoteKinds } from '@/lib/engines/registry';
import type { EngineChoice } from '@/lib/settings/engine-access';
import { mayUse } from '@/lib/settings/under-policy';
import { t } from '../i18n';
import { dayName } from '../i18n/words';
import { EngineSelect, ModelSelect } from './engine-selects';
import type { PageProps } from './page-props';
import { PolicyNote } from './policy-note';
import { TaskEngines } from './task-engines';

const onThisDevice = 'on-device';

const tasksOf = (choice: EngineChoice | undefined) => (choice?.tasks ? { tasks: choice.tasks } : {});

/** A row a brand: the engine that writes its drafts, and its model. */
export function BrandEngines({ store, state }: Pick<PageProps, 'store' | 'state'>) {
  const { packs, settings } = state;
  if (!packs || !settings) return null;
  const { policy } = settings.managed;
  const connected = [
    ...Object.keys(settings.access),
    ...(state.builtIn === 'available' && mayUse(policy, builtInKind.id) ? [builtInKind.id] : []),
  ];
  const forbidden = (engine: string) => !mayUse(policy, engine);
  const choose = (brandId: string, choice: EngineChoice) => {
    const idle = choice.engine === onThisDevice && Object.keys(choice.tasks ?? {}).length === 0;
    void store.choose(brandId, idle ? null : choice);
  };
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
                  label={t('console.engines.engine-of', { brand: brand.name })}
                  none={t('engine.on-device')}
                  engine={choice && choice.engine !== onThisDevice ? choice.engine : ''}
                  connected={connected}
                  forbidden={forbidden}
                  onChange={(engine) =>
                    choose(brand.id, { engine: engine || onThisDevice, ...tasksOf(choice) })
                  }
                />
                <TaskEngines
                  brand={brand.name}
                  tasks={choice?.tasks ?? {}}
                  access={settings.access}
                  connected={connected}
                  forbidden={forbidden}
                  onChange={(tasks) => choose(brand.id, { ...(choice ?? { engine: onThisDevice }), tasks })}
                />
              </td>
              <td>
                <ModelSelect
                  label={t('console.engines.model-of', { brand: brand.name })}
                  choice={choice}
                  access={choice && settings.access[choice.engine]}
                  onChange={(model) => choice && choose(brand.id, { ...choice, model })}
                />
              </td>
              <td>
                <Budget
                  key={settings.budgets[brand.id]}
                  brand={brand.name}
                  usd={settings.budgets[brand.id]}
                  fixed={policy.budgets?.[brand.id] !== undefined}
                  unpriced={unpricedIn(choice)}
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

/** Models among a brand's choices of which nobody knows the price: no budget can stop them. */
function unpricedIn(choice: EngineChoice | undefined): string[] {
  const all = choice ? [choice, choice.tasks?.read, choice.tasks?.translate] : [];
  return all.flatMap((one) => {
    const kind = remoteKinds.find(({ id }) => id === one?.engine);
    const model = one?.model || kind?.model || kind?.label;
    return kind && model && !isPriced(kind.id, model) ? [model] : [];
  });
}

interface BudgetProps {
  brand: string;
  usd: number | undefined;
  /** Set by the organisation's policy. */
  fixed: boolean;
  unpriced: readonly string[];
  spent: { usd: number; unknown: number } | undefined;
  onChange(usd: number | null): void;
}

/** Saved when the field is left, so that no half-typed number counts. */
function Budget({ brand, usd, fixed, unpriced, spent, onChange }: BudgetProps) {
  const note = useId();
  return (
    <>
      <input
        className="console-money"
        disabled={fixed}
        aria-describedby={fixed ? note : undefined}
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
      {fixed ? <PolicyNote id={note} /> : null}
      {usd !== undefined && unpriced.length > 0 ? (
        <p className="console-warn">
          {t('console.engines.no-price', { model: [...new Set(unpriced)].join(', ') })}
        </p>
      ) : null}
      {spent ? (
        <p className={usd !== undefined && spent.usd >= usd ? 'console-warn' : 'of'}>
          {t('console.engines.spent', { usd: spent.usd.toFixed(2), day: dayName(pricesReadOn) })}{' '}
          {spent.unknown > 0 ? t('console.engines.unpriced', { count: spent.unknown }) : ''}
        </p>
      ) : null}
    </>
  );
}
