import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Sidebar } from '@/components/sidebar/sidebar';
import type { SidebarState } from '@/lib/stores/sidebar';
import { frozenStore } from '../gallery/frozen';
import { type StateName, states } from '../gallery/states';

/** Draws one state of the gallery; `calls` fills with the verbs that the agent's hands reach. */
export function draw(name: StateName, change: Partial<SidebarState> = {}) {
  const calls: [string, ...unknown[]][] = [];
  const store = frozenStore({ ...states[name], ...change }, (...call) => calls.push(call));
  return { ...render(<Sidebar store={store} />), calls, user: userEvent.setup() };
}
