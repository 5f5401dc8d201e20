import { describe, expect, it } from 'vitest';
import { backgroundCalls } from '../../lib/bridge/background-calls';
import type { Sender } from '../../lib/bridge/caller';
import { createDispatcher, type Handlers } from '../../lib/bridge/serve';

/**
 * Every call of the table, by every sender that there can be: each cell is asked for and its answer looked at. Who may is
 * written down here a second time, on purpose; a call that stands in the table and not here fails.
 */

type Who = 'page' | 'frame' | 'console';
const may: Record<Who, readonly string[]> = {
  page: ['pair.secret'],
  frame: `pair.secret settings.get settings.set console.open vault.state vault.unlock vault.lock
    engine.models engine.affordable engine.key news.of news.seen packs.brands packs.material brand.remembered
    brand.remember ledger.append ledger.handle lead.allow`.split(/\s+/),
  console: `settings.get settings.set vault.state vault.unlock vault.lock vault.set vault.forget roles.state
    engine.keys engine.connect engine.disconnect engine.choose engine.budget.set engine.spend
    auditor.set auditor.unlock auditor.lock auditor.remove drafting.stop news.all
    packs.list packs.material packs.standings packs.preview packs.import packs.rollback packs.export packs.file
    packs.remove packs.keys.add packs.keys.revoke packs.keys.forget packs.revoke packs.sign
    packs.feed.read packs.feed.check packs.feed.remove
    ledger.logs ledger.lines ledger.checkpoint ledger.proof ledger.growth ledger.export ledger.texts ledger.erase ledger.offboard
    ledger.retention.set ledger.page ledger.text ledger.where sample.plan sample.rate.set sample.label blind.judge
    practice.exercises practice.attempts practice.keep practice.forget
    lead.state lead.set lead.unlock lead.lock lead.remove lead.approve
    desk.open desk.begin desk.list desk.drop desk.save desk.remove desk.head desk.versions desk.texts
    helpdesk.open helpdesk.content`.split(/\s+/),
};

const id = 'abcdefghijklmnop';
const other = 'ponmlkjihgfedcba';
const base = `chrome-extension://${id}`;
const inTab = { tab: { id: 7 } };
const zendesk = 'https://harbor.zendesk.com';

/** Who sends, as the browser stamps it, and who that is to us; null: nobody. */
const senders: Record<string, [Sender, Who | null]> = {
  "the helpdesk's page": [{ id, url: `${zendesk}/agent/tickets/1`, frameId: 0, ...inTab }, 'page'],
  'the page of another helpdesk': [
    {
      id,
      url: 'https://tide.gorgias.com/app/ticket/1',
      origin: 'https://tide.gorgias.com',
      frameId: 0,
      ...inTab,
    },
    'page',
  ],
  'a frame in the helpdesk': [{ id, url: `${zendesk}/apps/x`, frameId: 3, ...inTab }, null],
  'a page of another site': [{ id, url: 'https://example.org/', frameId: 0, ...inTab }, null],
  'a site that is named like one': [
    { id, url: 'https://zendesk.com.evil.example/', frameId: 0, ...inTab },
    null,
  ],
  'a helpdesk without TLS': [{ id, url: 'http://harbor.zendesk.com/agent', frameId: 0, ...inTab }, null],
  'a page without a tab': [{ id, url: `${zendesk}/agent`, frameId: 0 }, null],
  'a page whose origin is another': [
    { id, url: `${zendesk}/agent`, origin: 'https://example.org', frameId: 0, ...inTab },
    null,
  ],
  'the sidebar in its tab': [
    { id, url: `${base}/sidebar.html`, origin: base, frameId: 4, ...inTab },
    'frame',
  ],
  'the sidebar as a page of its own': [{ id, url: `${base}/sidebar.html`, frameId: 0, ...inTab }, null],
  'the sidebar without a tab': [{ id, url: `${base}/sidebar.html`, frameId: 4 }, null],
  'the console': [{ id, url: `${base}/console.html#audit`, origin: base, frameId: 0, ...inTab }, 'console'],
  'the console in a frame': [{ id, url: `${base}/console.html`, frameId: 2, ...inTab }, null],
  'a page of ours that is not there': [{ id, url: `${base}/other.html`, frameId: 0, ...inTab }, null],
  'a file of ours named like the console': [
    { id, url: `${base}/x/console.html`, frameId: 0, ...inTab },
    null,
  ],
  'another extension': [{ id: other, url: `chrome-extension://${other}/console.html`, frameId: 0 }, null],
  'another extension that names our page': [{ id: other, url: `${base}/console.html`, frameId: 0 }, null],
  'our id from the page of another extension': [
    { id, url: `chrome-extension://${other}/console.html`, frameId: 0 },
    null,
  ],
  'a sandboxed document': [{ id, url: `${base}/console.html`, origin: 'null', frameId: 0, ...inTab }, null],
  nobody: [{ id }, null],
};

const refusedTo = (answer: Awaited<ReturnType<ReturnType<typeof createDispatcher>>>) =>
  !answer.ok && answer.error.code === 'refused';

describe('every call by every sender', () => {
  const calls = Object.keys(backgroundCalls);
  const reached: string[] = [];
  const handlers = Object.fromEntries(
    calls.map((name) => [name, () => void reached.push(name)]),
  ) as unknown as Handlers;
  const dispatch = createDispatcher(handlers, { id, baseUrl: `${base}/` });

  it('stands in the matrix', () => {
    expect([...new Set(Object.values(may).flat())].sort()).toEqual([...calls].sort());
  });

  for (const [name, [sender, who]] of Object.entries(senders))
    it(`${name}: ${who ? `is the ${who}` : 'is nobody'}`, async () => {
      for (const call of calls) {
        reached.length = 0;
        const allowed = who !== null && may[who].includes(call);
        const refused = refusedTo(await dispatch({ call }, sender));
        expect([name, call, refused]).toEqual([name, call, !allowed]);
        if (!allowed) expect(reached).toEqual([]);
      }
    });

  it('is told apart by the test: a call opened to one more sender is seen', () => {
    // The planted fault: what the table would say if a page could read keys.
    const opened = { ...backgroundCalls, 'engine.key': { ...backgroundCalls['engine.key'], from: ['page'] } };
    const wrong = Object.entries(opened).filter(
      ([name, { from }]) =>
        !(['page', 'frame', 'console'] as const).every(
          (who) => (from as readonly string[]).includes(who) === may[who].includes(name),
        ),
    );
    expect(wrong.map(([name]) => name)).toEqual(['engine.key']);
  });
});

describe('messages that are no call', () => {
  const dispatch = createDispatcher({} as Handlers, { id, baseUrl: `${base}/` });
  const console = senders['the console']?.[0] as Sender;
  it.each([
    null,
    1,
    'settings.get',
    [],
    {},
    { call: 1 },
    { call: 'no.such.call' },
    { call: 'constructor' },
    { call: '__proto__' },
    { call: 'toString', args: {} },
  ])('%j is refused', async (message) => {
    expect(await dispatch(message, console)).toMatchObject({ ok: false, error: { code: 'unknown-call' } });
  });
});
