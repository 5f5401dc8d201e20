// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { press, pressEnter } from '../../lib/helpdesks/press';

/** Builds one element in the page and says whether pressing it reached it. */
function pressed(tag: string, attributes: Record<string, string>, text = '', within = 'div'): boolean {
  const holder = document.createElement(within);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  holder.append(element);
  document.body.append(holder);
  const clicked = vi.fn((event: Event) => event.preventDefault());
  element.addEventListener('click', clicked);
  const said = press(element);
  expect(clicked).toHaveBeenCalledTimes(said ? 1 : 0);
  return said;
}

afterEach(() => document.body.replaceChildren());

describe('the only hand on the page', () => {
  it('opens the menu of reply kinds and chooses the note', () => {
    expect(pressed('button', { 'data-test-id': 'omnichannel-channel-switcher-button' }, 'Public reply')).toBe(
      true,
    );
    expect(pressed('div', { role: 'menuitem' }, 'Internal note')).toBe(true);
    expect(pressed('button', { type: 'button' }, 'Note interne', 'form')).toBe(true);
  });

  it.each([
    ['button', { 'data-test-id': 'omnichannel-omnicomposer-send-button' }, ''],
    ['button', { 'data-test-id': 'submit_button-button' }, ''],
    ['button', { 'data-test-id': 'omni-save-button' }, ''],
    ['button', { 'aria-label': 'Send' }, ''],
    ['button', {}, 'Send & close'],
    ['button', {}, 'Submit as Solved'],
    ['button', {}, 'Senden'],
    ['button', {}, 'Envoyer'],
    ['button', {}, 'Enviar y cerrar'],
    ['button', {}, 'Verzenden'],
    ['div', { role: 'menuitem' }, 'Submit as Open'],
    ['a', { href: '/tickets/1/send' }, 'go'],
    ['input', { type: 'button', value: 'Send' }, ''],
  ])('refuses %s %o %s', (tag, attributes, text) => {
    expect(pressed(tag, attributes as Record<string, string>, text)).toBe(false);
  });

  it('refuses what submits a form, whatever it is called', () => {
    expect(pressed('button', {}, 'Go', 'form')).toBe(false);
    expect(pressed('input', { type: 'submit', value: 'Go' }, '', 'form')).toBe(false);
  });

  it('refuses the icon inside a send button', () => {
    const button = document.createElement('button');
    button.setAttribute('aria-label', 'Send');
    const icon = document.createElement('span');
    button.append(icon);
    document.body.append(button);
    const clicked = vi.fn();
    button.addEventListener('click', clicked);
    expect(press(icon)).toBe(false);
    expect(clicked).not.toHaveBeenCalled();
  });
});

describe('Enter', () => {
  const field = (within: string, value: string) => {
    const holder = document.createElement(within);
    const input = document.createElement('input');
    input.value = value;
    holder.append(input);
    document.body.append(holder);
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard, { once: true });
    const said = pressEnter(holder, input);
    document.body.removeEventListener('keydown', heard);
    expect(heard).toHaveBeenCalledTimes(said ? 1 : 0);
    return said;
  };

  it('takes over a word in a field of words', () => expect(field('div', 'escalated')).toBe(true));

  it('is never pressed in a form, without a word, or outside the field meant', () => {
    expect(field('form', 'escalated')).toBe(false);
    expect(field('div', '  ')).toBe(false);
    expect(pressEnter(document.createElement('div'), document.createElement('input'))).toBe(false);
  });
});
