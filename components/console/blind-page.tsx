import { useEffect, useMemo, useRef } from 'react';
import { ratersOf } from '@/lib/ledger/agreement';
import { blindSample, judgementsOf } from '@/lib/ledger/blind';
import { storiesOf } from '@/lib/ledger/stories';
import type { BlindState } from '@/lib/stores/console/blind-state';
import { t } from '../i18n';
import { BlindDraft } from './blind-draft';
import { BlindJudged } from './blind-judged';
import { BlindPlanForm } from './blind-plan';
import { BlindResults } from './blind-results';
import { BrandChoice } from './brand-choice';
import { EvalSetButton } from './eval-set-button';
import type { PageProps } from './page-props';
import { ScorecardForm } from './scorecard-form';

/** Drafts drawn by lot for two raters to judge, without seeing what the agent made of them. */
export function BlindPage({ store, state, save }: PageProps) {
  const { packs, blind } = state;
  const only = packs?.length === 1 ? packs[0]?.brand.id : undefined;
  useEffect(() => {
    const known = store.getState().blind?.brandId ?? only;
    if (known !== undefined) void store.openBlind(known);
  }, [store, only]);
  return (
    <section aria-labelledby="blind-title">
      <header className="console-head">
        <h1 id="blind-title">{t('console.nav.blind')}</h1>
        <BrandChoice
          brands={(packs ?? []).map(({ brand }) => brand)}
          value={blind?.brandId ?? ''}
          onChange={(brandId) => void store.openBlind(brandId)}
        />
      </header>
      <p className="console-lead">{t('blind.lead')}</p>
      {packs?.length === 0 ? <p className="console-empty">{t('console.packs.none')}</p> : null}
      {blind ? (
        <Open key={blind.brandId} store={store} blind={blind} records={state.records} save={save} />
      ) : null}
    </section>
  );
}

interface OpenProps extends Pick<PageProps, 'store' | 'save'> {
  blind: BlindState;
  records: PageProps['state']['records'];
}

function Open({ store, blind, records, save }: OpenProps) {
  const { brandId, plan, rater } = blind;
  const stories = useMemo(() => storiesOf(records), [records]);
  const strata = useMemo(() => blindSample(stories, brandId, plan), [stories, brandId, plan]);
  const drawn = useMemo(() => strata.flatMap((stratum) => stratum.drawn), [strata]);
  const judged = drawn.filter((story) => judgementsOf(story.records).length > 0);
  const waiting = drawn.filter((story) => judgementsOf(story.records).every((one) => one.rater !== rater));
  const next = rater === '' ? undefined : waiting[0];
  const raters = ratersOf(drawn);
  const heading = useRef<HTMLHeadingElement>(null);
  const judging = useRef(false);
  const front = next?.suggestion;
  useEffect(() => {
    if (front !== undefined) void store.readDraft(front);
    // After a judgement the form is gone, and the focus with it: it goes on to the next draft.
    if (judging.current) heading.current?.focus();
    judging.current = false;
  }, [store, front]);
  const text = front === undefined ? undefined : blind.texts[front];
  return (
    <>
      <BlindPlanForm
        blind={blind}
        strata={strata}
        onPlan={(change) => void store.openBlind(brandId, change)}
      />
      <h2 className="console-part" ref={heading} tabIndex={-1}>
        {next ? t('blind.next', { count: waiting.length }) : t('blind.next.none')}
      </h2>
      {next && text !== undefined ? (
        <section className="sample-ticket blind-next" aria-label={t('blind.draft')}>
          <BlindDraft story={next} text={text} sources={blind.sources} />
          <ScorecardForm
            key={next.suggestion}
            readable={text?.draft !== undefined}
            onJudge={async (scores) => {
              judging.current = true;
              if (!(await store.judge(next.suggestion, scores))) judging.current = false;
            }}
          />
        </section>
      ) : null}
      {next ? null : (
        <p className="console-lead">
          {t(rater === '' ? 'blind.who' : drawn.length === 0 ? 'blind.none' : 'blind.all')}
        </p>
      )}
      <BlindResults strata={strata} raters={raters} />
      <BlindJudged
        raters={raters}
        judged={judged}
        blind={blind}
        onRead={(suggestion) => void store.readDraft(suggestion)}
        save={save}
      />
      <EvalSetButton store={store} save={save} brandId={brandId} stories={stories} />
    </>
  );
}
