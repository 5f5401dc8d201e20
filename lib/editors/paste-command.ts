/**
 * The one word between the content script and the page's world: "paste this here". The page could say it too, and would
 * paste its own text into its own editor; it learns nothing by it.
 */
export const pasteEvent = 'proofdesk-paste';

export interface PasteCommand {
  text: string;
  /** Absent: plain text only. */
  html?: string;
}

/** The detail is one JSON text: in Firefox objects do not cross between the worlds. */
export function commandPaste(element: Element, command: PasteCommand): void {
  element.dispatchEvent(
    new CustomEvent(pasteEvent, { bubbles: true, composed: true, detail: JSON.stringify(command) }),
  );
}

/** Null for anything else. */
export function readCommand(detail: unknown): PasteCommand | null {
  if (typeof detail !== 'string') return null;
  try {
    const value: unknown = JSON.parse(detail);
    if (typeof value !== 'object' || value === null || !('text' in value)) return null;
    const html = 'html' in value && typeof value.html === 'string' ? value.html : undefined;
    if (typeof value.text !== 'string') return null;
    return html === undefined ? { text: value.text } : { text: value.text, html };
  } catch {
    return null;
  }
}

/** One synthetic paste, in the page's world. */
export function paste(target: Element, { text, html }: PasteCommand): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  if (html !== undefined) data.setData('text/html', html);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  // Firefox drops clipboard data given to the constructor; TinyMCE copies only what is enumerable.
  Object.defineProperty(event, 'clipboardData', { value: data, enumerable: true });
  target.dispatchEvent(event);
}
