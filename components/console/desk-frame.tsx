import { Download, RotateCcw } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import { unsignedIn, waiting } from '@/lib/packs/desk/working-copy';
import type { DeskState, DeskStore } from '@/lib/stores/console/desk';
import { t } from '../i18n';
import { counted } from '../i18n/words';
import { BrandChoice } from './brand-choice';
import type { PageProps } from './page-props';
import { Problem } from './problem';
import { SureButton } from './sure-button';

export interface DeskPageProps {
  desk: DeskStore;
  state: DeskState;
}

export interface DeskFrameProps extends PageProps {
  /** Names the page in the catalogue: `console.nav.<place>` and `desk.<place>.lead`. */
  place: 'macros' | 'review' | 'knowledge' | 'voice' | 'exercises';
  acts?: (page: DeskPageProps) => ReactNode;
  children(page: DeskPageProps): ReactNode;
}

/** What the pages of the desk have in common: the brand, what of it is kept and what agents would get. */
export function DeskFrame({ store, state, save, place, acts, children }: DeskFrameProps) {
  const { desk } = store;
  const own = useStore(desk);
  const { packs } = state;
  const brands = brandsOf(packs, own.brands);
  // One brand is no choice.
  const only = brands?.length === 1 ? brands[0]?.id : undefined;
  useEffect(() => {
    void desk.readBrands();
  }, [desk]);
  useEffect(() => {
    if (only !== undefined && desk.getState().brandId === '') void desk.choose(only);
  }, [desk, only]);
  const page = { desk, state: own };
  return (
    <section className="desk" aria-labelledby="desk-title">
      <header className="console-head">
        <h1 id="desk-title">{t(`console.nav.${place}`)}</h1>
        <BrandChoice
          brands={brands ?? []}
          value={own.brandId}
          onChange={(brandId) => void desk.choose(brandId)}
        />
        {own.desk ? acts?.(page) : null}
      </header>
      <p className="console-lead">{t(`desk.${place}.lead`)}</p>
      {own.problem ? <Problem problem={own.problem} /> : null}
      <div className="console-done" role="status">
        {own.done ? <p>{t(own.done.key, own.done.values)}</p> : null}
      </div>
      {brands?.length === 0 ? <p className="console-empty">{t('console.packs.none')}</p> : null}
      {own.loading ? <p className="of">{t('desk.loading')}</p> : null}
      {own.desk ? (
        <>
          <Kept desk={desk} state={own} save={save} />
          {children(page)}
        </>
      ) : null}
    </section>
  );
}

/** Brands that have a pack, and those that only have a working copy yet. */
function brandsOf(packs: PageProps['state']['packs'], begun: DeskState['brands']) {
  if (packs === null || begun === null) return null;
  const installed = packs.map(({ brand: { id, name } }) => ({ id, name }));
  return [...installed, ...begun.filter(({ id }) => !installed.some((one) => one.id === id))];
}

/** Where the working copy stands against what agents have. */
function Kept({ desk, state, save }: DeskPageProps & Pick<PageProps, 'save'>) {
  if (!state.desk) return null;
  const open = waiting(state.desk).length;
  const behind = state.installed > state.desk.base;
  const unsigned = unsignedIn(state.desk).length;
  return (
    <div className="desk-kept">
      <p>
        {t(state.installed > 0 ? 'desk.kept' : 'desk.kept.new', { version: state.installed })}{' '}
        {counted('desk.kept.open.one', 'desk.kept.open', open)}{' '}
        <span className={state.unsaved > 0 ? undefined : 'desk-quiet'}>
          {state.unkept > 0 ? '' : t(state.unsaved > 0 ? 'desk.keeping' : 'desk.all-kept')}
        </span>
      </p>
      {state.unkept > 0 ? (
        <p className="console-warn">
          {t('desk.unkept', { count: state.unkept })}{' '}
          <button type="button" className="link" onClick={() => desk.keepAgain()}>
            {t('desk.keep-again')}
          </button>
        </p>
      ) : null}
      <p className="console-acts">
        <button
          type="button"
          className="button"
          onClick={() => {
            void desk.release().then((file) => {
              if (file) save(file.name, file.json, 'application/json');
            });
          }}
        >
          <Download aria-hidden size={16} />
          {t('desk.export')}
        </button>
        {state.installed === 0 ? null : (
          <SureButton sure={t('desk.anew.sure')} onSure={() => void desk.beginAnew()}>
            <RotateCcw aria-hidden size={16} />
            {t('desk.anew')}
          </SureButton>
        )}
      </p>
      {unsigned > 0 ? <p className="of">{counted('desk.unsigned.one', 'desk.unsigned', unsigned)}</p> : null}
      {behind ? (
        <p className="console-warn">
          {t('desk.behind', { base: state.desk.base, installed: state.installed })}
        </p>
      ) : null}
    </div>
  );
}
