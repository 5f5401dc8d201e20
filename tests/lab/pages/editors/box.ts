/** A reply box made with one editor library. */
export interface Box {
  /** What takes the typing. */
  element: HTMLElement;
  html(): string;
  text(): string;
  clear(): void;
  /** The library's own model, for tests: what stands in the DOM may lie. Its form is the library's. */
  model(): string;
}

export interface BoxOptions {
  label: string;
  /** `data-test-id` of the editable element. */
  testId?: string;
  /** What stands in it from the beginning, below the caret: a signature. Empty for most accounts. */
  signature: string;
}

export type MakeBox = (host: HTMLElement, options: BoxOptions) => Promise<Box>;

export const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

export const asHtml = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part).replace(/\n/g, '<br>')}</p>`)
    .join('');

export function mark(element: HTMLElement, { label, testId }: BoxOptions): void {
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-label', label);
  if (testId) element.setAttribute('data-test-id', testId);
}
