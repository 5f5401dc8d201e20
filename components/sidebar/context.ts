import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { SidebarState, SidebarStore, TicketView } from '@/lib/stores/sidebar';

const StoreContext = createContext<SidebarStore | null>(null);
export const SidebarProvider = StoreContext.Provider;

/** The store, for its verbs. */
export function useVerbs(): SidebarStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('drawn outside the sidebar');
  return store;
}

export function useSidebar<T>(select: (state: SidebarState) => T): T {
  return useStore(useVerbs(), select);
}

/** One part of the ticket in front, or undefined when none is open. */
export function useView<T>(select: (view: TicketView) => T): T | undefined {
  return useSidebar(({ view }) => (view ? select(view) : undefined));
}
