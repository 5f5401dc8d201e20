import { Tooltip } from '@base-ui/react/tooltip';
import { useRef } from 'react';
import { isCollapsed, type SidebarStore, statusOf } from '@/lib/stores/sidebar';
import { t } from '../i18n';
import { BrandQuestion } from './brand-question';
import { ChangedNotice } from './changed-notice';
import { ComposerCheck } from './composer-check';
import { SidebarProvider, useSidebar, useView } from './context';
import { DraftPanel } from './draft/draft-panel';
import { Facts } from './facts';
import { Flags } from './flags';
import { Header } from './header';
import { Leaves } from './leaves';
import { LiveStatus, NoticeLine } from './live';
import { Rail } from './rail';
import { Resizer } from './resizer';
import { Sources } from './sources';
import { Broken, Loading, NoBrands, NoTicket, Stuck } from './states';
import { Summary } from './summary';
import { useAccent } from './use-accent';
import { useFoldFocus } from './use-fold-focus';
import { useKeys } from './use-keys';

/** The agent's page beside the ticket. Draws the store's state and calls its verbs. */
export function Sidebar({ store }: { store: SidebarStore }) {
  return (
    <SidebarProvider value={store}>
      <Tooltip.Provider delay={400}>
        <Frame />
      </Tooltip.Provider>
    </SidebarProvider>
  );
}

function Frame() {
  const collapsed = useSidebar(isCollapsed);
  const status = useSidebar(statusOf);
  const root = useRef<HTMLDivElement>(null);
  const accent = useAccent(root);
  useKeys(root);
  useFoldFocus(root, collapsed);
  return (
    <div ref={root} className="sidebar" style={accent} data-status={status} data-collapsed={collapsed}>
      <LiveStatus />
      {collapsed ? (
        <Rail />
      ) : (
        <>
          <Resizer />
          <Header />
          <main className="sidebar-main" aria-label={t('sidebar.title')}>
            <NoticeLine />
            <Body />
          </main>
        </>
      )}
    </div>
  );
}

function Body() {
  const status = useSidebar(statusOf);
  const known = useView((view) => view.brief !== null) ?? false;
  switch (status) {
    case 'no-ticket':
      return <NoTicket />;
    case 'adapter-broken':
      return <Broken />;
    case 'no-brands':
      return <NoBrands />;
    case 'stuck':
      return (
        <>
          {known && <Flags />}
          <Stuck />
          {known && <Summary />}
          {known && <Facts />}
        </>
      );
    default:
      if (!known) return <Loading />;
  }
  return (
    <>
      <ChangedNotice />
      <Flags />
      <ComposerCheck />
      {status === 'brand-unknown' ? <BrandQuestion /> : <DraftPanel />}
      {status !== 'brand-unknown' && <Sources />}
      <Summary />
      <Facts />
      <Leaves />
    </>
  );
}
