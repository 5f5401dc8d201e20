import { type FormEvent, useId, useState } from 'react';
import type { LogsStore, Receipt, Whose } from '@/lib/stores/console/logs-state';
import { t } from '../i18n';
import { momentName } from '../i18n/words';
import { PolicyNote } from './policy-note';

interface EraseProps {
  store: LogsStore;
  brands: readonly { id: string; name: string }[];
  /** By brand: days after which texts are erased. */
  retention: Readonly<Record<string, number>>;
  /** Of it, what the organisation's policy sets. */
  fixed: Readonly<Record<string, number>>;
  receipt: Receipt | null;
}

const ways: readonly Whose['by'][] = ['address', 'customer', 'ticket'];

/** Erases what this device keeps of one customer or of a whole brand, and says for how long texts are kept. */
export function EraseForm({ store, brands, retention, fixed, receipt }: EraseProps) {
  const id = useId();
  const [chosen, setBrand] = useState('');
  const [by, setBy] = useState<Whose['by']>('address');
  const [value, setValue] = useState('');
  const [leaving, setLeaving] = useState(false);
  const brand = brands.find((one) => one.id === chosen) ?? brands[0];
  if (!brand) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void store.erase(brand.id, { by, value });
    setValue('');
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="console-part">
        {t('console.erase.title')}
      </h2>
      <p className="console-lead">{t('console.erase.about')}</p>
      <form onSubmit={submit} aria-labelledby={id}>
        <div className="console-fields">
          <label>
            {t('console.filter.brand')}
            <select
              value={brand.id}
              onChange={(event) => {
                setBrand(event.target.value);
                setLeaving(false);
              }}
            >
              {brands.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('console.erase.by')}
            <select value={by} onChange={(event) => setBy(wayOf(event.target.value))}>
              {ways.map((way) => (
                <option key={way} value={way}>
                  {t(`console.erase.by.${way}`)}
                </option>
              ))}
            </select>
          </label>
          <label className="wide">
            {t(`console.erase.by.${by}`)}
            <input
              required
              maxLength={320}
              autoComplete="off"
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          </label>
        </div>
        <p className="console-acts">
          <button type="submit" className="button">
            {t('console.erase.do')}
          </button>
        </p>
      </form>
      {receipt ? (
        <p role="status">
          {t('console.erase.receipt', {
            suggestions: receipt.suggestions,
            tickets: receipt.tickets,
            no: receipt.no,
            at: momentName(receipt.at),
            receipt: receipt.receipt,
          })}
        </p>
      ) : null}
      <Keeping
        key={brand.id}
        store={store}
        brandId={brand.id}
        days={retention[brand.id]}
        fixed={fixed[brand.id] !== undefined}
      />
      <p className="console-acts">
        {leaving ? (
          <>
            <button
              type="button"
              className="button"
              onClick={() => {
                setLeaving(false);
                void store.offboard(brand.id);
              }}
            >
              {t('console.erase.leave.do', { brand: brand.name })}
            </button>
            <button type="button" className="button" onClick={() => setLeaving(false)}>
              {t('console.erase.leave.not')}
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => setLeaving(true)}>
            {t('console.erase.leave', { brand: brand.name })}
          </button>
        )}
      </p>
    </section>
  );
}

interface KeepingProps {
  store: LogsStore;
  brandId: string;
  days: number | undefined;
  fixed: boolean;
}

function Keeping({ store, brandId, days, fixed }: KeepingProps) {
  const note = useId();
  const [typed, setTyped] = useState(days === undefined ? '' : String(days));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void store.keepFor(brandId, typed === '' ? null : Number(typed));
  };
  return (
    <form onSubmit={submit}>
      <div className="console-fields">
        <label>
          {t('console.erase.keep')}
          <input
            type="number"
            disabled={fixed}
            aria-describedby={fixed ? note : undefined}
            min={1}
            max={3_650}
            step={1}
            value={typed}
            placeholder={t('console.erase.keep.always')}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
      </div>
      {fixed ? <PolicyNote id={note} /> : null}
      <p className="console-acts">
        <button type="submit" className="button" disabled={fixed}>
          {t('console.erase.keep.set')}
        </button>
      </p>
    </form>
  );
}

const wayOf = (value: string): Whose['by'] => ways.find((way) => way === value) ?? 'address';
