/** Builds elements without HTML text, so that tests keep the house rule too. */
export function h(
  tag: string,
  attributes: Record<string, string> = {},
  children: (Element | string)[] = [],
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
