// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMount, type Mount } from '../../entrypoints/helpdesk.content/mount';
import type { FromPage } from '../../lib/bridge/page-messages';
import { follow } from '../../lib/helpdesks/follow';

describe('the place of the sidebar', () => {
  let mount: Mount;
  const said: FromPage[] = [];
  const told = (message: FromPage) => void said.push(message);
  const root = document.documentElement;
  const hosts = () => [...root.children].filter((each) => each.tagName === 'DIV');

  const host = () => document.querySelector<HTMLElement>('[data-proofdesk]');
  const resize = (width: number) => {
    vi.stubGlobal('innerWidth', width);
    window.dispatchEvent(new Event('resize'));
  };

  beforeEach(() => {
    vi.stubGlobal('innerWidth', 1_280);
    said.length = 0;
    root.style.setProperty('width', '90%');
    mount = createMount(document, 'chrome-extension://abc/sidebar.html', () => {}, told);
  });
  afterEach(() => {
    mount.remove();
    vi.unstubAllGlobals();
  });

  it('narrows the page, follows the layout, and gives everything back', () => {
    mount.ensure();
    expect(root.style.width).toBe('calc(100% - 380px)');
    mount.layout(2_000, false);
    expect(root.style.width).toBe('calc(100% - 560px)');
    mount.layout(400, true);
    expect(root.style.width).toBe('calc(100% - 44px)');
    mount.remove();
    expect(root.style.width).toBe('90%');
    expect(root.style.marginRight).toBe('');
    expect(hosts()).toHaveLength(0);
  });

  it('takes no more than half of a window', () => {
    mount.ensure();
    mount.layout(560, false);
    resize(900);
    expect(root.style.width).toBe('calc(100% - 450px)');
    resize(1_280);
    expect(root.style.width).toBe('calc(100% - 560px)');
    expect(said).toEqual([]);
  });

  it('begins as its rail in a narrow window, and lies over the page when opened', () => {
    resize(640);
    mount = createMount(document, 'chrome-extension://abc/sidebar.html', () => {}, told);
    mount.ensure();
    expect(host()?.style.width).toBe('44px');
    mount.layout(380, false);
    expect(host()?.style.width).toBe('380px');
    // The page is not laid out anew for what lies over it.
    expect(root.style.width).toBe('calc(100% - 44px)');
    resize(320);
    expect(host()?.style.width).toBe('320px');
  });

  it('says when the room changes, and when the agent goes back to a page that it covers', () => {
    mount.ensure();
    mount.layout(380, false);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(said).toEqual([]);
    resize(640);
    resize(600);
    expect(said).toEqual([{ type: 'room', narrow: true }]);
    host()?.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
    expect(said).toHaveLength(1);
    document.body.dispatchEvent(new Event('focusin', { bubbles: true }));
    expect(said).toEqual([{ type: 'room', narrow: true }, { type: 'in-page' }]);
    mount.layout(380, true);
    document.body.dispatchEvent(new Event('focusin', { bubbles: true }));
    expect(said).toHaveLength(2);
    resize(1_280);
    expect(said.at(-1)).toEqual({ type: 'room', narrow: false });
  });

  it('comes back when the helpdesk takes it out', async () => {
    vi.useRealTimers();
    mount.ensure();
    const stop = follow(window, mount.ensure);
    hosts()[0]?.remove();
    root.style.removeProperty('width');
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
    expect(root.style.width).toBe('calc(100% - 380px)');
    stop();
  });

  it('takes out what a script left that was ended with its extension', () => {
    mount.ensure();
    // Nobody tells the first one; the second starts in the page as it is.
    const second = createMount(document, 'chrome-extension://abc/sidebar.html', () => {}, told);
    expect(hosts()).toHaveLength(0);
    expect(root.style.marginRight).toBe('');
    second.ensure();
    expect(hosts()).toHaveLength(1);
    second.remove();
    expect(root.style.width).toBe('');
  });

  it('keeps its inside closed to the page', () => {
    mount.ensure();
    expect(hosts()[0]?.shadowRoot).toBeNull();
  });
});
