import {
  BarChart3,
  BookOpen,
  Boxes,
  Cpu,
  Dices,
  FileInput,
  GraduationCap,
  Inbox,
  ListChecks,
  ListTodo,
  MessageSquareText,
  Speech,
  ToggleLeft,
} from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { closedTo } from '@/lib/settings/roles';
import { isShut, type VaultStore } from '@/lib/stores/vault';
import { t } from '../i18n';
import { DeskNotice } from '../vault/desk-notice';
import { LockScreen } from '../vault/lock-screen';
import { AuditPage } from './audit-page';
import { blindSign, reportSign } from './audit-places';
import { BlindPage } from './blind-page';
import { BrandsPage } from './brands-page';
import { KnowledgePage } from './desk-knowledge';
import { MacrosPage } from './desk-macros';
import { ReviewPage } from './desk-review';
import { VoicePage } from './desk-voice';
import { EnginesPage } from './engines-page';
import type { PageProps } from './page-props';
import { Problem } from './problem';
import { ReportPage } from './report-page';
import { RoleWall } from './role-wall';
import { RulesPage } from './rules-page';
import { SamplePage } from './sample-page';
import { SwitchesPage } from './switches-page';
import { ThemeChoice } from './theme-choice';

const places = [
  'brands',
  'switches',
  'import',
  'macros',
  'review',
  'knowledge',
  'voice',
  'exercises',
  'practice',
  'rules',
  'engines',
  'sample',
  'blind',
  'audit',
  'report',
] as const;
type Place = (typeof places)[number];

/** Where a lead's work on texts is kept. */
const desks: ReadonlySet<Place> = new Set(['import', 'macros', 'review', 'knowledge', 'voice', 'exercises']);

/** Its readers of files are many, and a lead needs it seldom: loaded when it is opened. */
const ImportPage = lazy(() => import('./import-page').then((page) => ({ default: page.ImportPage })));

/** The sidebar with all that it draws: loaded when somebody practises. */
const PracticePage = lazy(() => import('./practice-page').then((page) => ({ default: page.PracticePage })));
const ExercisesPage = lazy(() =>
  import('./exercises-page').then((page) => ({ default: page.ExercisesPage })),
);

/** The part behind `#` names the place, so that Back works and the sidebar can point here. */
const placeOf = (hash: string) => places.find((place) => hash.startsWith(`#${place}`));

export interface ConsoleProps extends Pick<PageProps, 'store' | 'save'> {
  window: Window;
  vault?: VaultStore;
}

/** While what is kept is locked nothing of it is drawn. */
export function Console({ vault, ...props }: ConsoleProps) {
  return vault ? <Guarded {...props} vault={vault} /> : <Pages {...props} />;
}

function Guarded({ vault, ...props }: ConsoleProps & { vault: VaultStore }) {
  const shut = useStore(vault, isShut);
  if (!shut) return <Pages {...props} vault={vault} />;
  return <LockScreen vault={vault} place="console" />;
}

function Pages({ store, window, save, vault }: ConsoleProps) {
  const state = useStore(store);
  const [wanted, setPlace] = useState<Place>(placeOf(window.location.hash) ?? 'brands');
  useEffect(() => {
    // The skip link's `#main` is no place: it moves the focus and nothing else.
    const moved = () => setPlace((before) => placeOf(window.location.hash) ?? before);
    window.addEventListener('hashchange', moved);
    return () => window.removeEventListener('hashchange', moved);
  }, [window]);
  const closed = state.roles && closedTo(wanted, state.roles);
  const place = closed ? null : wanted;
  return (
    <div className="console">
      <a className="skip" href="#main">
        {t('console.skip')}
      </a>
      <nav className="console-nav" aria-label={t('console.nav')}>
        <p className="console-name">Proofdesk</p>
        <ul>
          <NavItem place="brands" here={wanted} icon={<Boxes aria-hidden size={16} />} />
          <NavItem place="switches" here={wanted} icon={<ToggleLeft aria-hidden size={16} />} />
          <NavItem place="import" here={wanted} icon={<FileInput aria-hidden size={16} />} />
          <NavItem place="macros" here={wanted} icon={<MessageSquareText aria-hidden size={16} />} />
          <NavItem place="review" here={wanted} icon={<Inbox aria-hidden size={16} />} />
          <NavItem place="knowledge" here={wanted} icon={<BookOpen aria-hidden size={16} />} />
          <NavItem place="voice" here={wanted} icon={<Speech aria-hidden size={16} />} />
          <NavItem place="exercises" here={wanted} icon={<ListTodo aria-hidden size={16} />} />
          <NavItem place="practice" here={wanted} icon={<GraduationCap aria-hidden size={16} />} />
          <NavItem place="rules" here={wanted} icon={<ListChecks aria-hidden size={16} />} />
          <NavItem place="engines" here={wanted} icon={<Cpu aria-hidden size={16} />} />
          <NavItem place="sample" here={wanted} icon={<Dices aria-hidden size={16} />} />
          <NavItem place="blind" here={wanted} icon={blindSign} />
          <NavItem place="audit" here={wanted} icon={<BarChart3 aria-hidden size={16} />} />
          <NavItem place="report" here={wanted} icon={reportSign} />
        </ul>
        <ThemeChoice
          theme={state.settings?.theme ?? 'system'}
          onChange={(theme) => void store.change({ theme })}
        />
      </nav>
      <main id="main" className="console-main" tabIndex={-1}>
        {state.problems.map((problem) => (
          <Problem key={`${problem.file} ${problem.code}`} problem={problem} />
        ))}
        <div className="console-done" role="status">
          {state.done.map(({ key, values }) => (
            <p key={`${key} ${values.brand}`}>{t(key, values)}</p>
          ))}
        </div>
        {vault && desks.has(wanted) && !closed ? <DeskNotice vault={vault} /> : null}
        {closed ? <RoleWall to={closed} state={state} /> : null}
        {place === 'switches' ? <SwitchesPage store={store} state={state} vault={vault} /> : null}
        {place === 'brands' ? <BrandsPage store={store} state={state} save={save} /> : null}
        {place === 'import' ? (
          <Suspense fallback={null}>
            <ImportPage store={store} />
          </Suspense>
        ) : null}
        {place === 'macros' ? <MacrosPage store={store} state={state} save={save} /> : null}
        {place === 'review' ? <ReviewPage store={store} state={state} save={save} /> : null}
        {place === 'knowledge' ? <KnowledgePage store={store} state={state} save={save} /> : null}
        {place === 'voice' ? <VoicePage store={store} state={state} save={save} /> : null}
        {place === 'exercises' ? (
          <Suspense fallback={null}>
            <ExercisesPage store={store} state={state} save={save} />
          </Suspense>
        ) : null}
        {place === 'practice' ? (
          <Suspense fallback={null}>
            <PracticePage store={store} state={state} />
          </Suspense>
        ) : null}
        {place === 'rules' ? <RulesPage store={store} state={state} save={save} /> : null}
        {place === 'engines' ? <EnginesPage store={store} state={state} /> : null}
        {place === 'sample' ? <SamplePage store={store} state={state} /> : null}
        {place === 'blind' ? <BlindPage store={store} state={state} save={save} /> : null}
        {place === 'audit' ? <AuditPage store={store} state={state} save={save} /> : null}
        {place === 'report' ? <ReportPage store={store} state={state} print={() => window.print()} /> : null}
      </main>
    </div>
  );
}

function NavItem({ place, here, icon }: { place: Place; here: Place; icon: React.ReactNode }) {
  return (
    <li>
      <a href={`#${place}`} aria-current={place === here ? 'page' : undefined}>
        {icon}
        {t(`console.nav.${place}`)}
      </a>
    </li>
  );
}
