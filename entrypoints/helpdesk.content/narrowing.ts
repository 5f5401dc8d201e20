/** Tells our host from the page's own elements: to the next script in the same page, and to nobody else. */
const MARK = 'data-proofdesk';

const rootStyles = (width: number) => ({
  width: `calc(100% - ${width}px)`,
  'min-width': '0',
  'margin-right': `${width}px`,
  position: 'relative',
});
const bodyStyles = { transform: 'translate(0)', 'min-height': '100vh' };

/** Makes the helpdesk end where the sidebar begins, so that nothing of it is covered. */
export function createNarrowing(doc: Document, host: HTMLElement) {
  clearLeft(doc, host);
  const changed = new Map<string, { element: HTMLElement; name: string; value: string; priority: string }>();

  const apply = (element: HTMLElement, styles: Record<string, string>) => {
    for (const [name, value] of Object.entries(styles)) {
      const key = `${element.tagName} ${name}`;
      if (!changed.has(key)) {
        const { style } = element;
        changed.set(key, {
          element,
          name,
          value: style.getPropertyValue(name),
          priority: style.getPropertyPriority(name),
        });
      }
      element.style.setProperty(name, value, 'important');
    }
  };

  let applied = '';
  return {
    narrow(width: number) {
      const wanted = rootStyles(width).width;
      const root = doc.documentElement;
      if (applied === wanted && root.style.getPropertyValue('width') !== '') return;
      applied = wanted;
      apply(root, rootStyles(width));
      // An app that is laid out on the window itself stays below the sidebar; a transformed body takes the window's place.
      if (doc.body && liesBelow(doc, host, width)) {
        apply(doc.body, bodyStyles);
      }
    },
    restore() {
      for (const { element, name, value, priority } of changed.values()) {
        if (value) element.style.setProperty(name, value, priority);
        else element.style.removeProperty(name);
      }
      changed.clear();
      applied = '';
    },
  };
}

function liesBelow(doc: Document, host: HTMLElement, width: number): boolean {
  const view = doc.defaultView;
  if (!view || !doc.elementsFromPoint) return false;
  const x = view.innerWidth - width / 2;
  return [0.1, 0.5, 0.9].some((part) =>
    doc
      .elementsFromPoint(x, view.innerHeight * part)
      .some((element) => element !== host && element !== doc.documentElement && element !== doc.body),
  );
}

/**
 * Firefox ends a script together with its extension, without a word, and runs the new extension's in the same page: the
 * sidebar that the old one left is dead, and nobody else will take it out.
 */
function clearLeft(doc: Document, host: HTMLElement): void {
  const left = doc.querySelectorAll(`html > [${MARK}]`);
  host.setAttribute(MARK, '');
  if (left.length === 0) return;
  for (const each of left) each.remove();
  // What the page itself had set is not known any more; an app that draws into its body sets nothing here.
  for (const name of Object.keys(rootStyles(0))) doc.documentElement.style.removeProperty(name);
  for (const name of Object.keys(bodyStyles)) doc.body?.style.removeProperty(name);
}
