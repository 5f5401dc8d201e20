// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { isState, states } from '../gallery/states';
import { draw } from './draw';

afterEach(cleanup);

describe('the states of the sidebar', () => {
  it.each([
    ['no-ticket', 'Open a ticket'],
    ['adapter-broken', 'This ticket could not be read'],
    ['no-brands', 'No brand is installed'],
    ['stuck', "The brand's texts could not be loaded"],
    ['brand-unknown', 'Which brand is this ticket for?'],
    ['ready', 'Draft'],
    ['abstained', 'No draft'],
    ['engine-offline', 'The draft could not be written'],
    ['drafting-off', 'Drafting is off'],
    ['halted', 'Drafting is stopped'],
    ['news', 'What changed with Marlow & Fenn'],
    ['discarded', 'Draft discarded'],
    ['stopped', 'Stopped'],
    ['sent', 'Reply sent'],
  ] as const)('%s says so in a heading', (name, title) => {
    draw(name);
    expect(screen.getByRole('heading', { level: 2, name: title })).toBeTruthy();
  });

  it('never shows a key instead of a sentence, or a value that was not filled in', () => {
    for (const name of Object.keys(states).filter(isState)) {
      const { container, unmount } = draw(name);
      // The sample's faulty text shows a gap on purpose; the name of a flag's rule is shown as it is.
      for (const own of container.querySelectorAll('.in-text, .finding, .flag-rule')) own.remove();
      expect(faultyTexts(container), name).toEqual([]);
      unmount();
    }
  });

  it('would notice a key', () => {
    const { container } = draw('ready', { notice: { key: 'no.such-key', tone: 'plain', n: 1 } });
    expect(faultyTexts(container)).toEqual(['no.such-key']);
  });

  it('says who stopped drafting, and has no button to lift it', () => {
    draw('halted');
    const main = within(screen.getByRole('main'));
    expect(main.getByText('Your organisation stopped drafting for all brands.')).toBeTruthy();
    expect(main.queryByRole('button', { name: 'Turn drafting on' })).toBeNull();
  });

  it('tells the most important changes of a pack first, how many more there are, and lets them be put away', async () => {
    const { user, calls } = draw('news');
    const notice = within(screen.getByRole('region', { name: /What changed/ }));
    expect(notice.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'New offer: Free shipping with WINTER until 15 December.',
      'Rule changed, 30 days before, 14 days now: Returns within the window.',
      'What you may grant alone, replacement: no before, yes now',
      'How the brand writes changed. Drafts follow it already.',
      'New macro: Where is my parcel',
    ]);
    expect(notice.getByText(/And 1 more/)).toBeTruthy();
    await user.click(notice.getByRole('button', { name: 'I have read this' }));
    expect(calls).toContainEqual(['putNewsAway']);
  });

  it('names the part that failed, what was kept and what to do', async () => {
    const { user, calls } = draw('adapter-broken');
    const main = within(screen.getByRole('main'));
    expect(main.getByText(/Part that failed: the messages/)).toBeTruthy();
    expect(main.getByText('Nothing was changed in the helpdesk.')).toBeTruthy();
    expect(main.getByText(/tell your team lead/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(calls).toContainEqual(['retry']);
  });

  it('asks for the brand, with none chosen beforehand', async () => {
    const { user, calls } = draw('brand-unknown');
    const use = screen.getByRole('button', { name: 'Use this brand' });
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-checked'))).toEqual([
      'false',
      'false',
    ]);
    expect(screen.queryByRole('heading', { name: 'Draft' })).toBeNull();
    await user.click(use);
    expect(calls).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Voltaro' }));
    await user.click(use);
    expect(calls).toEqual([['chooseBrand', 'voltaro']]);
  });

  it('keeps sources at hand when there is no draft', async () => {
    const { user, calls } = draw('abstained');
    expect(screen.getByText(/fits the words, but it is only for this situation/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Insert "Where is my refund" as it is' }));
    expect(calls).toEqual([['insertSource', 'macro', 'refund-status']]);
  });

  it('offers no insertion of what is for agents only', () => {
    draw('abstained');
    expect(screen.getByRole('button', { name: 'Desk notes: Goodwill on late answers' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Insert "Desk notes/ })).toBeNull();
  });

  it('shows the number of flags on the rail', async () => {
    const { user, calls } = draw('rail');
    await user.click(screen.getByRole('button', { name: '2 flags. Open Proofdesk' }));
    expect(calls).toEqual([['setCollapsed', false]]);
  });

  it('says what a flag is: words, owner, may and may not; and takes a correction', async () => {
    const { user, calls } = draw('ready-flags');
    const flags = within(screen.getByRole('region', { name: 'Flags' }));
    // Two rules fired for one trigger: it is one flag with both quotes.
    expect(flags.getAllByText('Chargeback')).toHaveLength(1);
    expect(flags.getByText('If this goes on')).toBeTruthy();
    expect(flags.getByText('Floor lead Marlow')).toBeTruthy();
    expect(flags.getByText('Promise a refund, or speak about the bank.')).toBeTruthy();
    await user.click(flags.getByRole('button', { name: /I will ask my bank/ }));
    await user.click(flags.getByRole('button', { name: 'This flag is wrong' }));
    await user.click(flags.getByRole('button', { name: 'Prepare a note' }));
    expect(calls.map(([verb]) => verb)).toEqual(['reveal', 'flagIsWrong', 'handOff']);
    expect(calls[2]?.[1]).toContain('Chargeback: "I will ask my bank to take the money back"');
  });

  it('shows summary lines as buttons that show their message, and facts with a copy button', async () => {
    const { user, calls } = draw('ready');
    await user.click(screen.getByRole('button', { name: /Second message without an answer/ }));
    await user.click(screen.getByRole('button', { name: 'Copy MF-204518' }));
    expect(calls).toEqual([
      ['reveal', 'm2'],
      ['copy', 'MF-204518'],
    ]);
    expect(screen.getByRole('img', { name: /message by message: neutral, unhappy/ })).toBeTruthy();
  });

  it('shows no sign of work for what runs on this device, and Stop for what does not', async () => {
    const { user, calls } = draw('streaming');
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(calls).toEqual([['stop']]);
  });

  it('offers to steer only where the engine can', () => {
    draw('ready');
    expect(screen.queryByLabelText('What should it say?')).toBeNull();
    cleanup();
    draw('steering');
    expect(screen.getByLabelText('What should it say?')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Change' })).toBeTruthy();
  });
});

function faultyTexts(container: Element): string[] {
  return [...container.querySelectorAll('*')]
    .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE))
    .map((node) => node.textContent?.trim() ?? '')
    .filter((text) => /^[a-z]+(\.[\w-]+)+$|\{\w+\}|undefined|NaN/.test(text));
}
