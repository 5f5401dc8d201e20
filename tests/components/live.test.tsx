// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { SidebarProvider } from '@/components/sidebar/context';
import { LiveStatus } from '@/components/sidebar/live';
import type { SidebarState, SidebarStore } from '@/lib/stores/sidebar';
import { states } from '../gallery/states';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('reads out what lasts, and keeps no word of a ticket that was left', () => {
  const plain = createStore<SidebarState>(() => states.ready);
  render(
    <SidebarProvider value={plain as unknown as SidebarStore}>
      <LiveStatus />
    </SidebarProvider>,
  );
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => void vi.advanceTimersByTime(700));
  expect(screen.getByRole('status').textContent).toBe('Ticket 101. Draft ready.');
  const { view } = plain.getState();
  if (!view) throw new Error('a ticket was expected');
  act(() => plain.setState({ view: { ...view, ticketId: '102', draft: { at: 'working', segments: [] } } }));
  expect(screen.getByRole('status').textContent).toBe('');
});
