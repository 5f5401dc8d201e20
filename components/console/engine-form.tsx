import { type FormEvent, useId, useState } from 'react';
import type { Preset } from '@/lib/engines/presets';
import type { RemoteKind } from '@/lib/engines/registry';
import type { EngineAccess } from '@/lib/settings/engine-access';
import type { ConsoleStore } from '@/lib/stores/console';
import { t } from '../i18n';
import { dayName } from '../i18n/words';
import { PolicyNote } from './policy-note';

export interface EngineFormProps {
  kind: RemoteKind;
  presets: readonly Preset[];
  access: EngineAccess | undefined;
  /** The build's own relay for it, which has the key and cannot be changed. */
  relay: string | undefined;
  hasKey: boolean;
  /** The organisation's policy does not allow this engine. */
  closed: boolean;
  testing: boolean;
  store: ConsoleStore;
}

/** Address and key of one engine. The key goes in and never comes out: the field is empty whenever it is drawn. */
export function EngineForm({
  kind,
  presets,
  access,
  relay,
  hasKey,
  closed,
  testing,
  store,
}: EngineFormProps) {
  const [baseUrl, setBaseUrl] = useState(access?.baseUrl ?? kind.baseUrl);
  const [key, setKey] = useState('');
  const [model, setModel] = useState('');
  const id = useId();
  const needsKey =
    relay === undefined && (kind.needsKey || presets.some((one) => one.baseUrl === baseUrl && one.needsKey));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void store.connect({ engine: kind.id, baseUrl: relay ?? baseUrl, key: key.trim(), model: model.trim() });
    setKey('');
  };
  return (
    <li>
      <form onSubmit={submit} aria-labelledby={`${id}-title`}>
        <h3 id={`${id}-title`}>{kind.label}</h3>
        <p className="of">{access ? stateOf(access, hasKey) : t('console.engines.none')}</p>
        {relay === undefined ? null : (
          <p className="console-lead">{t('console.engines.relay', { host: new URL(relay).host })}</p>
        )}
        {closed ? <PolicyNote id={`${id}-closed`} what="console.engines.closed" /> : null}
        <fieldset
          className="console-bare"
          disabled={closed}
          aria-describedby={closed ? `${id}-closed` : undefined}
        >
          <legend className="visually-hidden">{t('console.engines.access')}</legend>
          <div className="console-fields">
            {presets.length > 0 && relay === undefined ? (
              <label>
                {t('console.engines.preset')}
                <select
                  value={presets.find((one) => one.baseUrl === baseUrl)?.id ?? ''}
                  onChange={(event) =>
                    setBaseUrl(presets.find((one) => one.id === event.target.value)?.baseUrl ?? kind.baseUrl)
                  }
                >
                  <option value="">{kind.label}</option>
                  {presets.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.label}
                    </option>
                  ))}
                </select>
              </label>
            ) : null}
            <label className="wide">
              {t('console.engines.address')}
              <input
                type="url"
                required
                value={relay ?? baseUrl}
                readOnly={relay !== undefined}
                spellCheck={false}
                onChange={(event) => setBaseUrl(event.target.value)}
              />
            </label>
            <label className="wide">
              {t(needsKey ? 'console.engines.key' : 'console.engines.key-maybe')}
              <input
                type="password"
                required={needsKey}
                autoComplete="off"
                value={key}
                onChange={(event) => setKey(event.target.value)}
              />
            </label>
            {kind.model === '' ? (
              <label>
                {t('console.engines.try-model')}
                <input value={model} spellCheck={false} onChange={(event) => setModel(event.target.value)} />
              </label>
            ) : null}
          </div>
          <p className="console-acts">
            <button type="submit" className="button primary" disabled={testing}>
              {t(testing ? 'console.engines.testing' : 'console.engines.test')}
            </button>
            {testing ? (
              <button type="button" className="button" onClick={() => store.stopTest()}>
                {t('console.engines.stop')}
              </button>
            ) : null}
            {access && access.testedOn !== '' && !testing ? (
              <button type="button" className="button" onClick={() => void store.disconnect(kind.id)}>
                {t('console.engines.forget')}
                <span className="visually-hidden"> {kind.label}</span>
              </button>
            ) : null}
          </p>
        </fieldset>
      </form>
    </li>
  );
}

const stateOf = ({ testedOn, models }: EngineAccess, hasKey: boolean): string =>
  testedOn === ''
    ? t('console.engines.untested')
    : t(hasKey ? 'console.engines.connected' : 'console.engines.connected-open', {
        day: dayName(testedOn),
        count: models.length,
      });
