// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Console } from '@/components/console/console';
import type { AskBackground } from '@/lib/bridge/background-calls';
import type { PackPreview } from '@/lib/packs/signing/standing';
import { createConsoleStore } from '@/lib/stores/console';
import { leadDesk, type PackDesk, packDesk } from '../background/pack-desk';
import { samplePack } from '../packs/sample';
import { signed, someLead } from '../packs/signed';
import { consoleWorld } from '../stores/console-world';
import { preview } from '../stores/pack-preview';

/** The Brands page over the background's real calls about packs, its database and its signatures. */

// Real keys and signatures take their time on a busy machine.
configure({ asyncUtilTimeout: 8_000 });
afterEach(cleanup);

function open(desk: PackDesk, over: { preview?: PackPreview } = {}) {
  const ask = (async (name: string, args: never) => {
    if (name === 'packs.preview' && over.preview) return over.preview;
    return /^(packs|lead)\./.test(name) ? desk.ask(name as 'packs.list', args) : undefined;
  }) as unknown as AskBackground;
  const store = createConsoleStore(ask, consoleWorld());
  const saved: { name: string; text: string }[] = [];
  window.location.hash = '#brands';
  render(
    <Console store={store} window={window} save={(name, text) => saved.push({ name, text: String(text) })} />,
  );
  void store.load();
  return { saved, user: userEvent.setup() };
}
const upload = async (user: ReturnType<typeof userEvent.setup>, json: object) =>
  user.upload(
    await screen.findByLabelText('Install a brand pack'),
    new File([JSON.stringify(json)], 'alpha.json'),
  );
const button = (name: RegExp) => screen.findByRole('button', { name });

describe('an agent', () => {
  it('trusts a key once, sees what the next pack changes, and goes back', async () => {
    const lead = await someLead();
    const { user } = open(packDesk());
    await upload(user, await signed(lead, samplePack('alpha')));
    await user.click(await button(/^Trust this key and install/));
    expect(await screen.findByText('Signed by Ines Rowe.')).toBeDefined();

    const next = { ...samplePack('alpha'), version: 2 };
    next.voice = { ...next.voice, tone: 'warm' };
    await upload(user, await signed(lead, next));
    const offer = await screen.findByRole('region', { name: 'Brand alpha, version 2' });
    expect(within(offer).queryByText(/Compare the fingerprint/)).toBeNull();
    expect(within(offer).getByText('Changed: the voice guide')).toBeDefined();
    await user.click(await button(/^Install\s*Brand alpha$/));
    expect(await screen.findByText(/^Version 2, /)).toBeDefined();

    await user.click(await button(/^Go back to version 1/));
    expect(await screen.findByText('Brand alpha is back at version 1.')).toBeDefined();
    expect(screen.getByText('This is an earlier pack that somebody went back to.')).toBeDefined();
  });

  it('may leave a pack where it is', async () => {
    const { user } = open(packDesk());
    await upload(user, await signed(await someLead(), samplePack('alpha')));
    await user.click(await button(/^Do not install/));
    expect(await screen.findByText(/No brand is installed/)).toBeDefined();
    expect(screen.queryByRole('region', { name: /Brand alpha/ })).toBeNull();
  });

  it.each([
    ['expired', /time of this pack is over/],
    ['changed', /not what the lead signed/],
    ['key-unknown', /not trusted for this brand/],
    ['revoked', /took this pack back/],
  ] as const)('cannot install one that is %s, and reads why', async (fault, sentence) => {
    const { user } = open(packDesk(), { preview: preview('alpha', [], { fault }) });
    await upload(user, {});
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(screen.queryByRole('button', { name: /^Install\s*Brand alpha/ })).toBeNull();
  });

  it('reads that nothing is drafted from an unsigned pack, and cannot sign it', async () => {
    const { user } = open(packDesk());
    await upload(user, samplePack('alpha'));
    await user.click(await button(/^Install\s*Brand alpha$/));
    expect(await screen.findByText(/Nobody signed this pack, so nothing in it counts/)).toBeDefined();
    expect(screen.getByText('0 of 4 macros, 0 of 1 articles')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Sign all/ })).toBeNull();
    expect(screen.getByText('To sign it, a lead enters the passphrase below.')).toBeDefined();
  });
});

describe('a lead', () => {
  it('sees what will be signed, signs it in one act and gets the file', async () => {
    const desk = await leadDesk();
    const { user, saved } = open(desk);
    await upload(user, samplePack('alpha'));
    await user.click(await button(/^Install\s*Brand alpha$/));
    expect(await screen.findByText('What you sign: 3 items')).toBeDefined();
    await user.click(await button(/^Sign all that is marked approved/));
    expect(await screen.findByText(/^Brand alpha is signed/)).toBeDefined();
    expect(await screen.findByText('Signed by Ines Rowe.')).toBeDefined();
    expect(saved.map(({ name }) => name)).toEqual(['alpha-v1.proofdesk.json']);
    const agent = packDesk();
    expect(await agent.ask('packs.preview', { json: saved[0]?.text ?? '' })).toMatchObject({
      fault: null,
      usable: { macros: 1, articles: 1 },
    });
  });

  it('names another lead’s key from one line, takes it back, and is told of a line that is none', async () => {
    const desk = await leadDesk();
    await desk.ask('packs.sign', { pack: samplePack('alpha') });
    const other = await leadDesk('Otto Berg');
    const { key } = await other.ask('lead.state', undefined);
    const { user } = open(desk);
    const field = await screen.findByRole('textbox', { name: /^Another lead's public key/ });
    await user.type(field, 'nonsense');
    await user.click(await button(/^Add this key/));
    expect(await screen.findByText(/This is no lead's key/)).toBeDefined();
    await user.type(
      screen.getByRole('textbox', { name: /^Another lead's public key/ }),
      `${key?.id} ${key?.publicKey} Otto Berg`,
    );
    await user.click(await button(/^Add this key/));
    expect(await screen.findByText(/^Otto Berg may sign for Brand alpha/)).toBeDefined();
    await user.click(await button(/^Take back\s*Otto Berg/));
    expect(await screen.findByText(/The key was taken back for Brand alpha/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Take back\s*Otto Berg/ })).toBeNull();
  });

  it('is asked before all keys are forgotten', async () => {
    const desk = await leadDesk();
    await desk.ask('packs.sign', { pack: samplePack('alpha') });
    const { user } = open(desk);
    await user.click(await button(/^Forget all keys\s*Brand alpha/));
    await user.click(await button(/^Forget all keys of Brand alpha/));
    expect(await screen.findByText(/The keys of Brand alpha were forgotten/)).toBeDefined();
    expect(screen.getByText(/signed by a key that is not trusted/)).toBeDefined();
  });
});
