import { asHtml, type MakeBox, mark } from './box';

/** No library: the browser's own editing. */
export const contenteditable: MakeBox = async (host, options) => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.className = 'plain-box';
  mark(element, options);
  element.textContent = options.signature && `\n${options.signature}`;
  host.append(element);
  return {
    element,
    html: () => new XMLSerializer().serializeToString(element),
    // biome-ignore lint/performance/useDomNodeTextContent: paragraphs must stay apart
    text: () => element.innerText,
    clear: () => element.replaceChildren(),
    model: () => element.outerHTML,
  };
};

export const textarea: MakeBox = async (host, { label, testId, signature }) => {
  const element = document.createElement('textarea');
  element.rows = 6;
  element.value = signature && `\n${signature}`;
  element.setAttribute('aria-label', label);
  if (testId) element.setAttribute('data-test-id', testId);
  host.append(element);
  return {
    element,
    html: () => asHtml(element.value),
    text: () => element.value,
    clear: () => {
      element.value = '';
    },
    model: () => element.value,
  };
};

/** A planted bad one: it hears every paste and keeps none of it. */
export const deaf: MakeBox = async (host, options) => {
  const box = await contenteditable(host, options);
  box.element.classList.add('ProseMirror');
  box.element.addEventListener('paste', (event) => event.preventDefault());
  return box;
};

/** Another: it keeps the first half of every paste. */
export const halving: MakeBox = async (host, options) => {
  const box = await contenteditable(host, options);
  box.element.classList.add('ProseMirror');
  box.element.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    box.element.append(text.slice(0, text.length / 2));
  });
  return box;
};
