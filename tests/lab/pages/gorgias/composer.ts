import { makeBox } from '../editors';
import { editorName, write } from '../shared/api';
import { el } from '../shared/dom';
import type { Message } from './data';

/** The reply box below the thread: two tabs for what it will be, and a Send that really sends. */
export function composer(
  ticketId: number,
  thread: readonly Message[],
  sent: () => Promise<void>,
): HTMLElement {
  let internal = false;
  const tab = (name: string, note: boolean) => {
    const button = el(
      'button',
      { type: 'button', role: 'tab', 'aria-selected': String(internal === note) },
      name,
    );
    button.addEventListener('click', () => {
      internal = note;
      for (const one of tabs.children) one.setAttribute('aria-selected', String(one === button));
      element.classList.toggle('note', note);
    });
    return button;
  };
  const tabs = el('div', { role: 'tablist', class: 'bar', 'aria-label': 'Kind of reply' });
  tabs.append(tab('Public reply', false), tab('Internal note', true));
  const host = el('div', { class: 'box-host' });
  const send = el('button', { type: 'button', class: 'submit' }, 'Send');
  const element = el(
    'section',
    { class: 'composer' },
    tabs,
    el('div', { class: 'box' }, host),
    el('footer', {}, send),
  );
  const ready = makeBox(editorName(), host, { label: 'Message' });
  send.addEventListener('click', async () => {
    const box = await ready;
    if (!box.text().trim()) return;
    send.disabled = true;
    const last = thread.findLast((message) => !message.from_agent);
    const channel = internal ? 'internal-note' : (last?.channel ?? 'email');
    await write('POST', `/api/tickets/${ticketId}/messages`, {
      channel,
      via: 'helpdesk',
      from_agent: true,
      public: !internal,
      source: internal
        ? { type: 'internal-note' }
        : {
            type: last?.source.type ?? 'email',
            from: last?.source.to[0],
            to: last ? [last.source.from] : [],
          },
      body_html: box.html(),
      body_text: box.text(),
    });
    box.clear();
    send.disabled = false;
    await sent();
  });
  return element;
}
