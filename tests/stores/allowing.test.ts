import { describe, expect, it } from 'vitest';
import { CallFailed } from '@/lib/bridge/ask';
import type { CallArgs } from '@/lib/bridge/background-calls';
import { setUp, textNow } from './sidebar-desk';

const reason = 'Agreed with the brand today';
const wrong = 'It costs £25 to send it back.';
type Asked = CallArgs<'lead.allow'>;

async function blockedDesk(allow: (asked: Asked) => { by: string } = () => ({ by: 'Ines' })) {
  const asked: Asked[] = [];
  const world = setUp({
    allow(args) {
      asked.push(args);
      return allow(args);
    },
  });
  await world.open();
  const type = (text: string) => {
    world.store.edit(text);
    world.runTimers();
  };
  const findings = () => {
    const draft = world.store.getState().view?.draft;
    return draft?.at === 'ready' ? (draft.report?.findings ?? []) : [];
  };
  const before = textNow(world);
  type(before.replace('You do not need a printer', `${wrong} You do not need a printer`));
  const finding = findings().find(({ rule }) => rule === 'fact.amount');
  if (!finding) throw new Error('nothing blocks');
  const blocks = () => findings().some(({ level, rule }) => level === 'block' && rule === 'fact.amount');
  return { world, asked, type, finding, blocks };
}

describe('a lead lets a sentence pass', () => {
  it('for that sentence, rule and ticket, once it is on record', async () => {
    const { world, asked, finding, blocks } = await blockedDesk();
    expect(blocks()).toBe(true);
    expect(await world.store.allowOnce(finding, 'seven grey herons', reason)).toBeNull();
    expect(blocks()).toBe(false);
    expect(asked).toEqual([
      {
        passphrase: 'seven grey herons',
        rule: 'fact.amount',
        sentence: wrong,
        reason,
        of: { brand: 'marlow', helpdesk: 'zendesk', ticket: 'handle', suggestion: 's1' },
      },
    ]);
  });

  it('and a changed letter blocks again, taken back it passes again', async () => {
    const { world, type, finding, blocks } = await blockedDesk();
    await world.store.allowOnce(finding, 'seven grey herons', reason);
    const passed = textNow(world);
    type(passed.replace('£25', '£26'));
    expect(blocks()).toBe(true);
    type(passed);
    expect(blocks()).toBe(false);
  });

  it('not where the background says no', async () => {
    const { world, finding, blocks } = await blockedDesk(() => {
      throw new CallFailed('lead-wrong', '');
    });
    expect(await world.store.allowOnce(finding, 'x', reason)).toBe('call.lead-wrong');
    expect(blocks()).toBe(true);
  });

  it.each([
    ['ok', 'findings.allow.reason-short'],
    ['Agreed with ana@example.com today', 'findings.allow.personal'],
  ])('not for the reason "%s"', async (why, key) => {
    const { world, asked, finding, blocks } = await blockedDesk();
    expect(await world.store.allowOnce(finding, 'seven grey herons', why)).toBe(key);
    expect(asked).toEqual([]);
    expect(blocks()).toBe(true);
  });

  it('not where the text has moved on, or the rule is fixed', async () => {
    const { world, asked, type, finding } = await blockedDesk();
    expect(
      await world.store.allowOnce({ ...finding, rule: 'leak.machine' }, 'seven grey herons', reason),
    ).toBe('findings.allow.gone');
    type('Nothing of it is left.');
    expect(await world.store.allowOnce(finding, 'seven grey herons', reason)).toBe('findings.allow.gone');
    expect(asked).toEqual([]);
  });
});
