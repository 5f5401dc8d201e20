// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMount, type Mount } from '../../entrypoints/helpdesk.content/mount';
import { follow } from '../../lib/helpdesks/follow';

describe('the place of the sidebar', () => {
  let mount: Mount;
  const root = document.documentElement;
  const hosts = () => [...root.children].filter((each) => each.tagName === 'DIV');

  beforeEach(() => {
    root.style.setProperty('width', '90%');
    mount = createMount(document, 'chrome-extension://abc/sidebar.html', () => {});
  });
  afterEach(() => mount.remove());

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
    const second = createMount(document, 'chrome-extension://abc/sidebar.html', () => {});
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
