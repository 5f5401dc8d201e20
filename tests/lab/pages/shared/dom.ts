type Child = Node | string;

/** An element with attributes; `undefined` leaves one out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A mail's HTML as nodes. Scripts in it never run: the page's policy and the parser both see to that. */
export function mail(html: string): Node[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  for (const active of body.querySelectorAll('script, link, iframe, img')) active.remove();
  return [...body.childNodes];
}

/** The first letters of a name, as a round picture. */
export function face(name: string): HTMLSpanElement {
  const letters = name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('');
  return el('span', { class: 'face', 'aria-hidden': 'true' }, letters.toUpperCase());
}

export function time(at: string, attributes: Record<string, string> = {}): HTMLTimeElement {
  const iso = /Z$|[+-]\d\d:\d\d$/.test(at) ? at : `${at.slice(0, 19)}Z`;
  const words = new Date(iso).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return el('time', { datetime: iso, ...attributes }, words);
}
