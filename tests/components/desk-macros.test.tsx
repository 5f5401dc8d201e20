// @vitest-environment jsdom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Macro, Pack } from '@/lib/packs/schema';
import { samplePack } from '../packs/sample';
import { layOut, openDesk } from './desk-world';

configure({ asyncUtilTimeout: 15_000 });
beforeAll(layOut);
afterEach(cleanup);

const [first] = samplePack('alpha').macros;
const macro = (id: string, over: Partial<Macro> = {}): Macro => ({
  ...(first as Macro),
  id,
  title: id,
  ...over,
});
const pack = (macros: Macro[]): Pack => ({ ...samplePack('alpha'), macros });
const rows = () => screen.findByRole('list', { name: 'Macros' });

describe('the list of macros', { timeout: 20_000 }, () => {
  it('finds by words and narrows by status, and says how many are left', async () => {
    const { user } = await openDesk('macros', {
      packs: [
        pack([
          macro('returns', { body: 'Send it back within 30 days.' }),
          macro('parcel', { body: 'Your parcel is on its way.' }),
          macro('old', { body: 'Send it back.', status: 'retired' }),
        ]),
      ],
    });
    expect(within(await rows()).getAllByRole('listitem')).toHaveLength(3);
    await user.type(screen.getByRole('searchbox', { name: 'Find a macro' }), 'send back');
    expect(screen.getByText('2 of 3 macros')).toBeDefined();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Approved');
    expect(within(await rows()).getByRole('button', { name: /^returns/ })).toBeDefined();
    expect(screen.getByText('1 of 3 macros')).toBeDefined();
    await user.clear(screen.getByRole('searchbox', { name: 'Find a macro' }));
    await user.type(screen.getByRole('searchbox', { name: 'Find a macro' }), 'nowhere');
    expect(screen.getByText('No macro matches. Change or clear the filters.')).toBeDefined();
  });

  it('is walked with the arrow keys and draws only the rows in sight of 2,000', async () => {
    const many = Array.from({ length: 2_000 }, (_, i) => macro(`m-${String(i).padStart(4, '0')}`));
    const { user } = await openDesk('macros', { packs: [pack(many)] });
    const list = await rows();
    expect(within(list).getAllByRole('listitem').length).toBeLessThan(60);
    const one = within(list).getByRole('button', { name: /^m-0000/ });
    one.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^m-0002/));
    await user.keyboard('{End}');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^m-1999/));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 2, name: 'm-1999' })).toBe(document.activeElement);
  });
});

describe('a macro', { timeout: 20_000 }, () => {
  const openFirst = async (macros: Macro[], lead = true) => {
    const world = await openDesk('macros', { packs: [pack(macros)], lead });
    await world.user.click(
      within(await rows()).getByRole('button', { name: new RegExp(`^${macros[0]?.title}`) }),
    );
    return world;
  };

  it('becomes a draft of its next version when it is changed, and agents keep the approved one', async () => {
    const { user, db, store } = await openFirst([macro('returns')]);
    await user.type(screen.getByRole('textbox', { name: 'Title' }), ' now');
    expect(screen.getByText(/Agents keep version 1 until this one is approved/)).toBeDefined();
    await store.desk.settled();
    const kept = await db.deskEntries.get(['alpha', 'macro/returns']);
    expect(kept?.entry).toMatchObject({
      item: { title: 'returns now', status: 'draft', version: 2 },
      approved: { title: 'returns', version: 1 },
    });
    expect(kept?.entry.item).not.toHaveProperty('approver');
  });

  it('says which placeholder is wrong while it is typed, and puts the right one in', async () => {
    const { user } = await openFirst([
      macro('returns', { status: 'draft', body: 'Order {{order.idd}}. {{#must}}Keep the box.{{/must}}' }),
    ]);
    expect(screen.getAllByText(/"{{order.idd}}" is not a placeholder/)).toHaveLength(2);
    expect(screen.getByText('Before it can be approved:')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Use {{order.id}}' }));
    expect(screen.queryByText(/is not a placeholder/)).toBeNull();
    expect(within(screen.getByRole('form', { name: 'Macro' })).getByText('Keep the box.')).toBeDefined();
  });

  it('is shown as a customer would get it, with what the checks find', async () => {
    await openFirst([
      macro('returns', { body: 'Your order {{order.id}} is there. You get 750 EUR back.', status: 'draft' }),
    ]);
    const preview = screen.getByRole('region', { name: 'Preview' });
    expect(await within(preview).findByText(/A-100200/)).toBeDefined();
    expect(within(preview).getByText(/Hello Ana,/)).toBeDefined();
    expect(within(preview).getAllByText(/750/).length).toBeGreaterThan(1);
  });

  it('takes conditions as rows, and names one that can never hold', async () => {
    const { user, store } = await openFirst([macro('returns')]);
    await user.click(screen.getByText('When it may be used'));
    await user.click(screen.getByRole('button', { name: 'Add a condition' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Fact of condition 1' }),
      'Days since the order',
    );
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Comparison of condition 1' }),
      'is at most',
    );
    expect(screen.getByText('"at-most" needs a value')).toBeDefined();
    await user.type(screen.getByRole('spinbutton', { name: 'Value of condition 1' }), '30');
    expect(screen.queryByText('"at-most" needs a value')).toBeNull();
    expect(store.desk.getState().rows[0]?.entry.item.when).toEqual([
      { fact: 'order.ageDays', is: 'at-most', value: 30 },
    ]);
  });

  it('keeps its versions, and takes an earlier one back as a draft', async () => {
    const { user } = await openFirst([macro('returns', { body: 'Send it back within 30 days.' })]);
    const text = screen.getByRole('textbox', { name: 'Text' });
    await user.clear(text);
    await user.type(text, 'Send it back within 14 days.');
    await user.click(await screen.findByRole('button', { name: 'Version 2, edited' }));
    expect(screen.getByText('30', { selector: 'del' })).toBeDefined();
    expect(screen.getByText('14', { selector: 'ins' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Version 1, as in the pack' }));
    await user.click(screen.getByRole('button', { name: 'Take version 1 back as a draft' }));
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveProperty(
      'value',
      'Send it back within 30 days.',
    );
    expect(await screen.findByRole('button', { name: /Version 3, taken back/ })).toBeDefined();
  });

  it('is there after a reload, half written as it was', async () => {
    const { user, store, ask } = await openFirst([macro('returns')]);
    await user.click(screen.getByRole('button', { name: 'New macro' }));
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Half a sen');
    await store.desk.settled();
    const again = await ask('desk.open', { brandId: 'alpha' });
    expect(again.entries.map(({ item }) => item.title)).toEqual(['returns', 'Shipping alpha', '']);
    expect(again.entries[2]?.item).toMatchObject({ body: 'Half a sen', status: 'draft' });
  });
});

it('keeps what was refused in memory, and takes it up again as it is by then', async () => {
  const { user, store, refused, ask } = await openDesk('macros', { packs: [pack([macro('returns')])] });
  await user.click(within(await rows()).getByRole('button', { name: /^returns/ }));
  refused.add('desk.save');
  const title = screen.getByRole('textbox', { name: 'Title' });
  await user.type(title, ' no');
  expect(await screen.findByText(/^Changes that are not kept yet: 1/)).toBeDefined();
  await user.type(title, 'w');
  await store.desk.settled();
  expect((await ask('desk.open', { brandId: 'alpha' })).entries[0]?.item.title).toBe('returns');
  refused.clear();
  await user.click(screen.getByRole('button', { name: 'Keep them now' }));
  await store.desk.settled();
  expect((await ask('desk.open', { brandId: 'alpha' })).entries[0]?.item.title).toBe('returns now');
  expect(screen.queryByText(/not kept yet/)).toBeNull();
});

describe('many macros', { timeout: 20_000 }, () => {
  it('are changed together, and lose their approval', async () => {
    const { user, store } = await openDesk('macros', {
      packs: [pack([macro('one'), macro('two'), macro('three')])],
    });
    const list = await rows();
    await user.click(within(list).getByRole('checkbox', { name: 'Mark one' }));
    await user.click(within(list).getByRole('checkbox', { name: 'Mark three' }));
    const bulk = screen.getByRole('region', { name: 'Change the marked macros' });
    await user.type(within(bulk).getByRole('textbox', { name: 'Owner' }), 'Ines');
    await user.click(within(bulk).getByRole('button', { name: 'Change them' }));
    expect(
      store.desk.getState().rows.map(({ entry: { item } }) => [item.id, item.owner, item.status]),
    ).toEqual([
      ['one', 'Ines', 'draft'],
      ['two', 'Owner', 'approved'],
      ['three', 'Ines', 'draft'],
    ]);
    expect(screen.getByText('Macros changed: 2.')).toBeDefined();
  });

  it('that say the same are found and made one', async () => {
    const body = 'Your parcel is on its way and will arrive within five business days.';
    const { user, store } = await openDesk('macros', {
      packs: [
        pack([
          macro('one', { body, asks: ['where is it'] }),
          macro('two', { body: `${body} Thank you.`, asks: ['is it sent'] }),
          macro('other', { body: 'Please send us a picture of the damage, so that we can help.' }),
        ]),
      ],
    });
    await rows();
    await user.click(screen.getByRole('button', { name: 'Find duplicates' }));
    const found = screen.getByRole('region', { name: 'Macros that say nearly the same: 1 pairs' });
    await user.click(within(found).getByRole('button', { name: 'Keep "one", retire "two"' }));
    const entries = store.desk.getState().rows.map(({ entry }) => entry);
    expect(entries[0]?.item.asks).toEqual(['where is it', 'is it sent']);
    expect(entries[1]?.item.status).toBe('retired');
    const empty = screen.getByRole('region', { name: 'Macros that say nearly the same: 0 pairs' });
    await user.click(within(empty).getByRole('button', { name: 'Close the list of duplicates' }));
    expect(screen.queryByRole('region', { name: /nearly the same/ })).toBeNull();
  });
});

it('opens a brand that has only a working copy yet, and says that agents have nothing of it', async () => {
  const { user, store, ask } = await openDesk('macros', { packs: [] });
  expect(await screen.findByText(/^No brand is installed/)).toBeDefined();
  await ask('desk.begin', { pack: { ...samplePack('beta'), macros: [] } });
  await store.desk.readBrands();
  expect(await screen.findByText(/agents have nothing of this brand yet/)).toBeDefined();
  expect(screen.getByText('This brand has no macros yet. Make one, or import them.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'New macro' }));
  expect(await screen.findByRole('textbox', { name: 'Title' })).toBeDefined();
});
