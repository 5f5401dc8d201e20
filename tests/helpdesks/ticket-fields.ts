import { h } from './html';

/** A ticket's fields in plain DOM, with the marks of the real pages; the replicas under `tests/lab/pages` use React. */

export type Fault = 'none' | 'swallow' | 'completing' | 'dropping' | 'twins' | 'leaving' | 'form';

const offeredTags = ['escalated', 'escalated_twice'];
const offeredPeople = ['Voltaro legal', 'Voltaro payments', 'Support/Maya Lind'];

export const tagsShown = (id: string): string[] =>
  [...document.querySelectorAll(`[data-ticket-id="${id}"] .garden-tag-item`)].map(
    (one) => one.textContent ?? '',
  );

export const whoShown = (id: string): string =>
  document.querySelector(`[data-ticket-id="${id}"] [data-test-id^="assignee-field-selected"]`)?.textContent ??
  '';

export function zendeskPane(id: string, shown: boolean, fault?: Fault): HTMLElement {
  const pane = h('div', { class: 'ticket-panes-grid-layout', 'data-ticket-id': id }, [
    ...(fault === 'none' ? [] : [tagField(fault), assigneeField(fault)]),
    h('div', { 'data-test-id': 'omni-log-container' }),
  ]);
  if (!shown) pane.style.display = 'none';
  return pane;
}

function tagField(fault?: Fault): HTMLElement {
  const input = h('input', { role: 'combobox', 'aria-label': 'Tags' }) as HTMLInputElement;
  const menu = h('div', { role: 'listbox' });
  const field = h('div', { 'data-test-id': 'ticket-system-field-tags-multiselect' }, [
    fault === 'form' ? h('form', {}, [input]) : input,
    menu,
  ]);
  const add = (tag: string) => {
    const remove = h('button', { type: 'button', 'aria-label': 'Remove' }, ['×']);
    const chip = h('div', { 'data-test-id': 'ticket-system-field-tags-item-selected' }, [
      h('span', { class: 'garden-tag-item' }, [tag]),
      remove,
    ]);
    remove.addEventListener('click', () => chip.remove());
    if (fault === 'dropping') field.querySelector('[data-test-id$="item-selected"]')?.remove();
    input.value = '';
    menu.replaceChildren();
    field.append(chip);
    if (fault === 'leaving') history.replaceState(null, '', '/agent/tickets/102');
  };
  input.addEventListener('input', () => {
    if (fault === 'swallow') input.value = '';
    const fit = fault === 'completing' || input.value === '' ? [] : offeredTags;
    menu.replaceChildren(
      ...fit
        .filter((tag) => tag.startsWith(input.value))
        .map((tag) => {
          const option = h('div', { role: 'option' }, [tag]);
          option.addEventListener('click', () => add(tag));
          return option;
        }),
    );
  });
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') add(fault === 'completing' ? 'escalated' : input.value);
  });
  add('vip');
  if (fault === 'leaving') history.replaceState(null, '', '/agent/tickets/101');
  return field;
}

function assigneeField(fault?: Fault): HTMLElement {
  const who = h('div', { 'data-test-id': 'assignee-field-selected-agent-tag' }, ['Support/Maya Lind']);
  const trigger = h('div', { 'data-test-id': 'assignee-field-autocomplete-trigger' }, [who]);
  const field = h('div', { 'data-test-id': 'assignee-field' }, ['Assignee', trigger]);
  trigger.addEventListener('click', () => {
    const input = h('input', { 'aria-label': 'Search' }) as HTMLInputElement;
    const list = h('div', { role: 'listbox' });
    const menu = h('div', { 'data-test-id': 'assignee-field-dropdown-menu' }, [input, list]);
    const offer = (names: string[], pick: (name: string) => void) =>
      list.replaceChildren(
        ...names.map((name) => {
          const option = h('div', { role: 'option' }, [name]);
          option.addEventListener('click', () => pick(name));
          return option;
        }),
      );
    const take = (name: string) => {
      who.replaceChildren(name);
      menu.remove();
    };
    // A group's name opens a second list that begins with the group itself.
    const into = (name: string) => (name.includes('/') ? take(name) : offer([name, 'Petra Voss'], take));
    input.addEventListener('input', () => {
      if (fault === 'swallow') input.value = '';
      const fit = [...offeredPeople, ...(fault === 'twins' ? ['Voltaro legal'] : [])];
      offer(
        fit.filter((name) => name.includes(input.value)),
        into,
      );
    });
    // Drawn outside the field, as menus often are.
    document.body.append(menu);
  });
  return field;
}

export function gorgiasPane(fields: HTMLElement | null): HTMLElement {
  return h('main', {}, [
    h('nav', {}, [h('div', { 'aria-label': 'Tags' }, ['other ticket'])]),
    ...(fields ? [fields] : []),
    h('div', { 'aria-label': 'Ticket thread' }),
    h('textarea', { 'aria-label': 'Message' }),
  ]);
}

export function gorgiasFields(kind: 'dialog' | 'inline'): { element: HTMLElement; saved: string[] } {
  const saved: string[] = [];
  const picker = (label: string): HTMLElement[] => {
    const input = h('input', { 'aria-label': `Search ${label}` }) as HTMLInputElement;
    const save = () => saved.push(`${label} ${input.value}`);
    input.addEventListener('keydown', ({ key }) => key === 'Enter' && save());
    const list = h('div', { role: 'listbox' });
    input.addEventListener('input', () => {
      const option = h('div', { role: 'option' }, [input.value]);
      option.addEventListener('click', save);
      list.replaceChildren(option);
    });
    if (kind === 'inline') return [input, list];
    const button = h('button', { type: 'button' }, [label]);
    const dialog = h('div', { role: 'dialog' }, [input, list]);
    button.addEventListener('click', () => document.body.append(dialog));
    return [button];
  };
  // Buttons that save something the moment they are pressed: none of them opens a field.
  const trap = (name: string, attributes: Record<string, string> = {}) => {
    const button = h('button', { type: 'button', ...attributes }, [name]);
    button.addEventListener('click', () => saved.push(`pressed ${name || 'the one without a name'}`));
    return button;
  };
  const element = h('aside', {}, [
    h('div', { class: 'TicketTags--wrapper--a' }, [
      h('span', { class: 'TicketTag--tag--b' }, ['vip', trap('x')]),
      trap('×'),
      trap(''),
      ...picker('Add tags'),
    ]),
    h('div', { class: 'TicketAssignee--wrapper--c' }, [
      h('span', { class: 'TicketAssignee--assigneeName--d' }, ['Unassigned']),
      trap('Assign to me'),
      trap('', { 'aria-label': 'Clear' }),
      ...picker('Assign to'),
    ]),
  ]);
  return { element, saved };
}
