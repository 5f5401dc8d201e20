import { useEffect, useMemo, useRef } from 'react';
import { detections } from '@/lib/ledger/recall';
import { sampleOf } from '@/lib/ledger/sample';
import { triggerIds } from '@/lib/signals/brief';
import { t } from '../i18n';
import { percentName } from '../i18n/words';
import { BrandChoice } from './brand-choice';
import type { PageProps } from './page-props';
import { SampleFigures } from './sample-figures';
import { SampleLabelled } from './sample-labelled';
import { SampleTicket } from './sample-ticket';

/** Shares of unflagged tickets that a lead may have drawn. */
const rates = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];

/** Tickets that showed no flag, drawn by lot for a lead to read: what makes recall a figure and not a hope. */
export function SamplePage({ store, state }: Omit<PageProps, 'save'>) {
  const { packs, sample, records } = state;
  const only = packs?.length === 1 ? packs[0]?.brand.id : undefined;
  useEffect(() => {
    const known = store.getState().sample?.brandId ?? only;
    // New records may have come since the page was left.
    if (known !== undefined) void store.openSample(known);
  }, [store, only]);
  return (
    <section aria-labelledby="sample-title">
      <header className="console-head">
        <h1 id="sample-title">{t('console.nav.sample')}</h1>
        <BrandChoice
          brands={(packs ?? []).map(({ brand }) => brand)}
          value={sample?.brandId ?? ''}
          onChange={(brandId) => void store.openSample(brandId)}
        />
      </header>
      <p className="console-lead">{t('console.sample.lead')}</p>
      {packs?.length === 0 ? <p className="console-empty">{t('console.packs.none')}</p> : null}
      {sample ? <Open key={sample.brandId} store={store} sample={sample} records={records} /> : null}
    </section>
  );
}

type OpenProps = Pick<PageProps, 'store'> & {
  sample: NonNullable<PageProps['state']['sample']>;
  records: PageProps['state']['records'];
};

function Open({ store, sample: { brandId, plan, places, own }, records }: OpenProps) {
  const { drawn, unflagged } = useMemo(() => sampleOf(records, brandId, plan), [records, brandId, plan]);
  const figures = useMemo(() => detections(records, brandId, plan), [records, brandId, plan]);
  const waiting = drawn.filter(({ label }) => label === null);
  const labelled = drawn.filter(({ label }) => label !== null);
  const [next] = waiting;
  const triggers = [...triggerIds, ...own];
  const heading = useRef<HTMLHeadingElement>(null);
  const labelling = useRef(false);
  // After a label the form is gone, and the focus with it: it goes on to the next ticket, and stays away otherwise.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ticket in front is what changes
  useEffect(() => {
    if (labelling.current) heading.current?.focus();
    labelling.current = false;
  }, [next?.ticket]);
  return (
    <>
      <div className="sample-plan">
        <label>
          {t('console.sample.rate')}
          <select
            value={plan.rate}
            onChange={(event) => void store.setSampleRate(Number(event.target.value))}
          >
            {[...new Set([...rates, plan.rate])]
              .sort((a, b) => a - b)
              .map((rate) => (
                <option key={rate} value={rate}>
                  {percentName(rate)}
                </option>
              ))}
          </select>
        </label>
        <p className="of">
          {t('console.sample.drawn', { drawn: drawn.length, unflagged })} {t('console.sample.seed')}{' '}
          <code>{plan.seed}</code>
        </p>
      </div>
      <h2 className="console-part" ref={heading} tabIndex={-1}>
        {t('console.sample.next')}
      </h2>
      {next ? (
        <SampleTicket
          key={next.ticket}
          ticket={next}
          place={places[next.ticket]}
          waiting={waiting.length}
          triggers={triggers}
          onLabel={async (label) => {
            labelling.current = true;
            const written = await store.label(next.suggestion, label);
            if (!written) labelling.current = false;
            return written;
          }}
        />
      ) : (
        <p className="console-lead">{t(drawn.length === 0 ? 'console.sample.none' : 'console.sample.all')}</p>
      )}
      <SampleFigures figures={figures} />
      <SampleLabelled
        tickets={labelled}
        places={places}
        triggers={triggers}
        onLabel={(ticket, label) => store.label(ticket.suggestion, label)}
      />
    </>
  );
}
