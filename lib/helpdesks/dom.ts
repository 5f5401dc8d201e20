/** The element itself, or the first in it, that one can type in. */
export function editable(element: Element | null): HTMLElement | null {
  if (!(element instanceof HTMLElement)) return null;
  const box = element.matches(editableSelector) ? element : element.querySelector(editableSelector);
  return box instanceof HTMLElement ? box : null;
}

const editableSelector = '[contenteditable="true"], textarea:not([readonly], [aria-hidden="true"])';

/** The element that carries a message's id, in the ways that helpdesks and their add-ons write it. */
export function find(root: ParentNode, messageId: string): Element | null {
  const id = CSS.escape(messageId);
  return root.querySelector(
    `[data-message-id="${id}"], [data-comment-id="${id}"], [data-event-id="${id}"], [id$="-${id}"], [id="${id}"]`,
  );
}

/** The id that such an element carries. */
export function idOn(element: Element): string | undefined {
  for (const name of ['data-message-id', 'data-comment-id', 'data-event-id']) {
    const value = element.getAttribute(name);
    if (value) return value;
  }
  return /(?:^|-)(\d{2,})$/.exec(element.id)?.[1];
}
