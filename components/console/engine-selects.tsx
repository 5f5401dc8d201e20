import { builtInKind, remoteKinds } from '@/lib/engines/registry';
import type { EngineAccess } from '@/lib/settings/engine-access';
import { t } from '../i18n';
import { dayName } from '../i18n/words';

/** An engine among those that are connected, and a model among those that its provider lists. */

interface EngineSelectProps {
  label: string;
  /** What stands for no choice. */
  none: string;
  /** Empty for the one on this device. */
  engine: string;
  connected: readonly string[];
  /** Engines that the organisation's policy does not allow. */
  forbidden(engine: string): boolean;
  onChange(engine: string): void;
}

export function EngineSelect({ label, none, engine, connected, forbidden, onChange }: EngineSelectProps) {
  const lost = engine !== '' && !connected.includes(engine);
  return (
    <>
      <select aria-label={label} value={engine} onChange={(event) => onChange(event.target.value)}>
        <option value="">{none}</option>
        {[...remoteKinds, builtInKind].map(({ id, label: name }) => (
          <option key={id} value={id} disabled={!connected.includes(id)}>
            {connected.includes(id)
              ? name
              : t(forbidden(id) ? 'console.engines.forbidden' : 'console.engines.unconnected', {
                  label: name,
                })}
          </option>
        ))}
        {lost && ![...remoteKinds, builtInKind].some(({ id }) => id === engine) ? (
          <option value={engine}>{engine}</option>
        ) : null}
      </select>
      {lost ? <p className="console-warn">{t('console.engines.lost')}</p> : null}
    </>
  );
}

interface ModelSelectProps {
  label: string;
  choice: { engine: string; model?: string | undefined } | undefined;
  access: EngineAccess | undefined;
  onChange(model: string): void;
}

export function ModelSelect({ label, choice, access, onChange }: ModelSelectProps) {
  const kind = remoteKinds.find(({ id }) => id === choice?.engine);
  if (!choice || !kind) return <span className="of">{t('console.engines.no-model')}</span>;
  const model = choice.model ?? kind.model;
  const listed = access?.models ?? [];
  const known = listed.find(({ id }) => id === model);
  return (
    <>
      <select aria-label={label} value={model} onChange={(event) => onChange(event.target.value)}>
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
