// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as hands from '../../entrypoints/helpdesk.content/prepare';
import type { PreparedItem, PrepareRequest } from '../../lib/helpdesks/contract';
import { createGorgiasPage } from '../../lib/helpdesks/gorgias/page';
import { createZendeskPage } from '../../lib/helpdesks/zendesk/page';
import { h } from './html';
import { type Fault, gorgiasFields, gorgiasPane, tagsShown, whoShown, zendeskPane } from './ticket-fields';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Lets the clock run until the work is done. */
async function settled<T>(work: Promise<T>): Promise<T> {
  let done = false;
  void work.finally(() => {
    done = true;
  });
  while (!done) await vi.advanceTimersByTimeAsync(100);
  return work;
}
const prepare = (...args: Parameters<typeof hands.prepare>) => settled(hands.prepare(...args));
const takeBack = (...args: Parameters<typeof hands.takeBack>) => settled(hands.takeBack(...args));

const states = (items: readonly PreparedItem[]) => items.map(({ value, state }) => [value, state]);

describe('a hand-off in Zendesk', () => {
  const page = createZendeskPage();
  const show = (fault?: Fault) => {
    history.replaceState(null, '', '/agent/tickets/101');
    document.body.replaceChildren(zendeskPane('101', true, fault), zendeskPane('102', false));
  };
  const ask = (request: Partial<PrepareRequest> = {}) =>
    prepare(page, document, {
      ticketId: '101',
      tags: ['escalated', 'esc_legal'],
      assignee: 'Voltaro legal',
      ...request,
    });

  it('adds tags by the menu or by Enter, chooses the assignee, and keeps what stands', async () => {
    show();
    expect(await ask()).toEqual({
      front: true,
      items: [
        { kind: 'tag', value: 'escalated', state: 'filled' },
        { kind: 'tag', value: 'esc_legal', state: 'filled' },
        { kind: 'assignee', value: 'Voltaro legal', state: 'filled', before: 'Maya Lind' },
      ],
    });
    expect(tagsShown('101')).toEqual(['vip', 'escalated', 'esc_legal']);
    expect(whoShown('101')).toBe('Voltaro legal');
    expect(tagsShown('102')).toEqual(['vip']);
  });

  it('adds nothing twice, whatever its case', async () => {
    show();
    await ask();
    const { items } = await ask({ tags: ['Escalated', 'esc_legal', 'VIP'] });
    expect(items.map(({ state }) => state)).toEqual(['there', 'there', 'there', 'there']);
    expect(tagsShown('101')).toEqual(['vip', 'escalated', 'esc_legal']);
  });

  it('takes back what was added, and only that', async () => {
    show();
    await ask();
    const back = await takeBack(page, document, {
      ticketId: '101',
      tags: ['escalated', 'esc_legal'],
      assignee: 'Voltaro legal',
      before: 'Maya Lind',
    });
    expect(back.items.map(({ state }) => state)).toEqual(['removed', 'removed', 'removed']);
    expect(tagsShown('101')).toEqual(['vip']);
    expect(whoShown('101')).toBe('Support/Maya Lind');
  });

  it('says so where the page has no such fields', async () => {
    show('none');
    expect(states((await ask()).items)).toEqual([
      ['escalated', 'no-field'],
      ['esc_legal', 'no-field'],
      ['Voltaro legal', 'no-field'],
    ]);
  });

  it('says so where the input keeps nothing, and leaves the field as it was', async () => {
    show('swallow');
    expect(new Set((await ask()).items.map(({ state }) => state))).toEqual(new Set(['not-taken']));
    expect(tagsShown('101')).toEqual(['vip']);
    expect(whoShown('101')).toBe('Support/Maya Lind');
  });

  it('takes out a tag that the field made of the one typed', async () => {
    show('completing');
    const { items } = await ask({ tags: ['esc'], assignee: '' });
    expect(states(items)).toEqual([['esc', 'not-taken']]);
    expect(tagsShown('101')).toEqual(['vip']);
  });

  it('calls no tag filled when another one is lost by it', async () => {
    show('dropping');
    expect(states((await ask({ tags: ['escalated'], assignee: '' })).items)).toEqual([
      ['escalated', 'not-taken'],
    ]);
  });

  it('leaves a word that the agent has half typed', async () => {
    show();
    const input = document.querySelector<HTMLInputElement>('[data-ticket-id="101"] input');
    if (input) input.value = 'refu';
    expect(states((await ask({ tags: ['escalated'], assignee: '' })).items)).toEqual([
      ['escalated', 'not-taken'],
    ]);
    expect(input?.value).toBe('refu');
  });

  it('leaves the menu open with the name typed where nobody, or more than one, goes by it', async () => {
    show();
    const { items } = await ask({ tags: [], assignee: 'Nobody here' });
    expect(states(items)).toEqual([['Nobody here', 'opened']]);
    expect(whoShown('101')).toBe('Support/Maya Lind');
    show('twins');
    expect(states((await ask({ tags: [], assignee: 'Voltaro legal' })).items)).toEqual([
      ['Voltaro legal', 'opened'],
    ]);
  });

  it('touches nothing when another ticket is in front', async () => {
    show();
    history.replaceState(null, '', '/agent/tickets/102');
    const result = await ask();
    expect(result.front).toBe(false);
    expect(new Set(result.items.map(({ state }) => state))).toEqual(new Set(['not-taken']));
    expect([tagsShown('101'), tagsShown('102')]).toEqual([['vip'], ['vip']]);
  });

  it('stops when another ticket comes in front in the middle', async () => {
    show('leaving');
    const result = await ask();
    expect(result.front).toBe(false);
    expect(states(result.items)).toEqual([
      ['escalated', 'filled'],
      ['esc_legal', 'not-taken'],
      ['Voltaro legal', 'not-taken'],
    ]);
    expect(tagsShown('102')).toEqual(['vip']);
    expect(whoShown('101')).toBe('Support/Maya Lind');
  });

  it('never puts Enter into a form', async () => {
    show('form');
    const submitted = vi.fn((event: Event) => event.preventDefault());
    document.addEventListener('submit', submitted);
    const { items } = await ask({ tags: ['esc_legal'], assignee: '' });
    document.removeEventListener('submit', submitted);
    expect(states(items)).toEqual([['esc_legal', 'not-taken']]);
    expect(submitted).not.toHaveBeenCalled();
  });
});

describe('a hand-off in Gorgias, where a choice is saved at once', () => {
  const page = createGorgiasPage();
  const show = (fields: HTMLElement | null) => {
    history.replaceState(null, '', '/app/ticket/501');
    document.body.replaceChildren(gorgiasPane(fields));
  };
  const wish = { ticketId: '501', tags: ['vip', 'escalated', 'esc_legal'], assignee: 'Voltaro legal' };

  it.each(['dialog', 'inline'] as const)(
    'opens the first field (%s) with the word typed, and chooses nothing',
    async (kind) => {
      const { element, saved } = gorgiasFields(kind);
      show(element);
      expect(states((await prepare(page, document, wish)).items)).toEqual([
        ['vip', 'there'],
        ['escalated', 'opened'],
        ['esc_legal', 'later'],
        ['Voltaro legal', 'later'],
      ]);
      const typed = [...document.querySelectorAll('input')].map((input) => input.value).filter(Boolean);
      expect(typed).toEqual(['escalated']);
      expect(saved).toEqual([]);
    },
  );

  it('opens the assignee when no tag is left to choose', async () => {
    const { element, saved } = gorgiasFields('dialog');
    show(element);
    const { items } = await prepare(page, document, { ...wish, tags: ['vip'] });
    expect(states(items)).toEqual([
      ['vip', 'there'],
      ['Voltaro legal', 'opened'],
    ]);
    expect(saved).toEqual([]);
  });

  it('finds no field in other tickets’ rows, in the thread, or where there is none', async () => {
    show(null);
    document
      .querySelector('[aria-label="Ticket thread"]')
      ?.append(h('div', { 'aria-label': 'Tags' }, ['Tags']));
    const { items } = await prepare(page, document, wish);
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['no-field']));
  });
});
