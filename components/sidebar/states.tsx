import { CircleAlert, Inbox, PackageOpen, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { isUnusable } from '@/lib/stores/sidebar';
import { has, t } from '../i18n';
import { word } from '../i18n/words';
import { Button } from '../ui/button';
import { useVerbs, useView } from './context';

interface StateProps {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  act?: ReactNode;
}

/** What is shown when there is no draft: what happened, what was kept, what to do. */
export function State({ icon, title, children, act }: StateProps) {
  return (
    <section className="state">
      {icon}
      <div>
        <h2>{title}</h2>
        {children}
        {act && <div className="state-act">{act}</div>}
      </div>
    </section>
  );
}

export function NoTicket() {
  return (
    <State icon={<Inbox size={18} aria-hidden />} title={t('state.no-ticket.title')}>
      <p>{t('state.no-ticket.text')}</p>
    </State>
  );
}

/** The background never spoke: nothing else of the sidebar can be drawn. */
export function NotAnswering() {
  return (
    <main className="sidebar">
      <State icon={<CircleAlert size={18} aria-hidden className="bad" />} title={t('state.silent.title')}>
        <p role="status">{t('state.silent.text')}</p>
      </State>
    </main>
  );
}

/** Quiet lines where the draft will stand; they do not move. */
export function Loading() {
  return (
    <section className="loading" aria-busy="true">
      <h2 className="visually-hidden">{t('state.loading.title')}</h2>
      {['a', 'b', 'c', 'd'].map((line) => (
        <span key={line} className="loading-line" />
      ))}
    </section>
  );
}

export function Retry() {
  const store = useVerbs();
  return (
    <Button icon={<RotateCw size={14} aria-hidden />} onClick={() => store.retry()}>
      {t('state.retry')}
    </Button>
  );
}

export function Broken() {
  const problem = useView((view) => view.problem);
  const reason = problem?.reason ?? 'changed';
  const known = has(`read.${reason}`) ? reason : 'changed';
  return (
    <State
      icon={<CircleAlert size={18} aria-hidden className="bad" />}
      title={t('state.broken.title')}
      act={<Retry />}
    >
      <p>
        {t(`read.${known}`)} {t('state.broken.part', { part: word('part', problem?.part ?? 'ticket') })}
      </p>
      <p>{t('state.broken.kept')}</p>
      <p>{t(`read.${known}.do`)}</p>
    </State>
  );
}

export function NoBrands() {
  const store = useVerbs();
  return (
    <State
      icon={<PackageOpen size={18} aria-hidden />}
      title={t('state.no-brands.title')}
      act={<Button onClick={() => void store.openConsole('brands')}>{t('sidebar.console')}</Button>}
    >
      <p>{t('state.no-brands.text')}</p>
    </State>
  );
}

export function Stuck() {
  const code = useView((view) => view.stuck) ?? 'failed';
  const key = `call.${code}`;
  const unusable = isUnusable(code);
  return (
    <State
      icon={<CircleAlert size={18} aria-hidden className="bad" />}
      title={t(unusable ? 'state.unusable.title' : 'state.stuck.title')}
      act={<Retry />}
    >
      <p>{t(has(key) ? key : 'call.failed')}</p>
    </State>
  );
}
