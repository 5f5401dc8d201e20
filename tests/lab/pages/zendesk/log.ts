import { el, face, mail, time } from '../shared/dom';
import type { Entry } from './data';

/** One entry of the conversation, with the marks that the real page has. */
export function item(entry: Entry): HTMLElement {
  const content = el('div', { 'data-test-id': 'omni-log-message-content', 'data-originated-from': 'web' });
  if (entry.html !== undefined) content.append(...mail(entry.html));
  else content.append(el('p', { class: 'plain' }, entry.text ?? ''));
  const article = el(
    'article',
    { 'data-test-id': 'omni-log-comment-item', class: `entry ${entry.type}` },
    el(
      'header',
      {},
      face(entry.name),
      el(
        'a',
        { 'data-test-id': 'omni-log-comment-user-link', href: `/agent/users/${entry.userId}` },
        el('span', { 'data-test-id': 'omni-log-item-sender' }, entry.name),
      ),
      time(entry.at, { 'data-test-id': 'timestamp-relative' }),
    ),
    el('div', { 'data-test-id': 'omni-log-item-message', type: entry.type }, content),
  );
  if (entry.type === 'internal') {
    article
      .querySelector('header')
      ?.append(el('span', { 'data-test-id': 'omni-log-internal-note-tag', class: 'tag' }, 'Internal'));
  }
  return article;
}
