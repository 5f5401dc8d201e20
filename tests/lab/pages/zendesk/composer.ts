import { type Box, makeBox } from '../editors';
import { editorName, write } from '../shared/api';
import { el } from '../shared/dom';

/** The reply box with its switch, and a Submit that really answers. */
export interface Composer {
  element: HTMLElement;
  ready: Promise<Box>;
}

export function composer(
  ticketId: number,
  messaging: boolean,
  csrf: () => Promise<string>,
  sent: () => Promise<void>,
  tags: () => string[],
): Composer {
  let mode: 'web' | 'internal' = 'web';
  const names = { web: messaging ? 'Messaging' : 'Public reply', internal: 'Internal note' };
  const switcher = el('button', {
    type: 'button',
    class: 'switch',
    'data-test-id': 'omnichannel-channel-switcher-button',
    'aria-haspopup': 'true',
  });
  const menu = el('div', { class: 'menu', role: 'menu', hidden: '' });
  for (const [channel, id] of [
    ['web', 'public'],
    ['internal', 'internal'],
  ] as const) {
    const choice = el(
      'button',
      { type: 'button', role: 'menuitem', 'data-test-id': `omnichannel-channel-switcher-menuitem-${id}` },
      names[channel],
    );
    choice.addEventListener('click', () => {
      menu.hidden = true;
      show(channel);
    });
    menu.append(choice);
  }
  switcher.addEventListener('click', () => {
    menu.hidden = !menu.hidden;
  });
  const host = el('div', { class: 'box-host' });
  const holder = el('div', { 'data-test-id': 'ticket-rich-text-editor', class: 'box' }, host);
  const submit = el(
    'button',
    {
      type: 'button',
      class: 'submit',
      'data-test-id': messaging ? 'omnichannel-omnicomposer-send-button' : 'submit_button-button',
    },
    messaging ? 'Send' : 'Submit as Open',
  );
  const element = el(
    'section',
    { class: 'composer', 'data-test-id': 'omnicomposer' },
    el('div', { class: 'bar' }, switcher, menu),
    holder,
    el('footer', {}, submit),
  );
  const show = (next: 'web' | 'internal') => {
    mode = next;
    switcher.dataset.channel = next;
    switcher.textContent = `${names[next]} ▾`;
    element.classList.toggle('note', next === 'internal');
  };
  show('web');
  const ready = makeBox(editorName(), host, {
    label: 'Reply',
    testId: messaging ? 'omnicomposer-plain-text-ckeditor' : 'omnicomposer-rich-text-ckeditor',
  });
  submit.addEventListener('click', async () => {
    const box = await ready;
    if (!box.text().trim()) return;
    submit.disabled = true;
    const comment = { html_body: box.html(), public: mode === 'web' };
    await write(
      'PUT',
      `/api/v2/tickets/${ticketId}.json`,
      { ticket: { comment, tags: tags() } },
      await csrf(),
    );
    box.clear();
    submit.disabled = false;
    await sent();
  });
  return { element, ready };
}
