import { Tooltip } from '@base-ui/react/tooltip';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { isCollapsed, type SidebarStore, statusOf } from '@/lib/stores/sidebar';
import { isShut, type VaultStore } from '@/lib/stores/vault';
import { t } from '../i18n';
import { LockScreen } from '../vault/lock-screen';
import { VaultNotice } from '../vault/notice';
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
import { LockedRail, Rail } from './rail';
import { Resizer } from './resizer';
import { Sources } from './sources';
import { Broken, Loading, NoBrands, NoTicket, Stuck } from './states';
import { Summary } from './summary';
import { useAccent } from './use-accent';
import { useFoldFocus } from './use-fold-focus';
import { useKeys } from './use-keys';

/**
 * The agent's page beside the ticket. Draws the store's state and calls its verbs.
 * `inside`: a part of another page, which has its own main part and its own width.
 */
export function Sidebar({ store, vault, inside = false }: SidebarProps) {
  return (
    <SidebarProvider value={store}>
      <Tooltip.Provider delay={400}>
        {vault ? <Guarded vault={vault} /> : <Frame inside={inside} />}
      </Tooltip.Provider>
    </SidebarProvider>
  );
}

interface SidebarProps {
  store: SidebarStore;
  vault?: VaultStore;
  inside?: boolean;
}

/** While what is kept is locked nothing else is drawn, and no key does anything; the work is there again afterwards. */
function Guarded({ vault }: { vault: VaultStore }) {
  const shut = useStore(vault, isShut);
  const collapsed = useSidebar(isCollapsed);
  if (!shut) return <Frame vault={vault} />;
  return (
    <div className="sidebar" data-status="locked" data-collapsed={collapsed}>
      {collapsed ? (
        <LockedRail />
      ) : (
        <>
          <Resizer />
          <LockScreen vault={vault} place="sidebar" />
        </>
      )}
    </div>
  );
}

function Frame({ vault, inside = false }: { vault?: VaultStore; inside?: boolean }) {
  const Main = inside ? 'div' : 'main';
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
          {inside ? null : <Resizer />}
          <Header />
          <Main className="sidebar-main" aria-label={t('sidebar.title')}>
            <NoticeLine />
            {vault && <VaultNotice vault={vault} />}
            <Body />
          </Main>
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
