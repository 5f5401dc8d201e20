import { focusWithCaret, wordsBeforeCaret } from './caret';
import type { Content, Editor } from './editor';
import { commandPaste } from './paste-command';
import { editorOf, isField } from './registry';

export type Inserted = { ok: true; editor: string } | { ok: false; detail: string };

/** Milliseconds for an editor to follow the focus: Slate throttles, Draft and CKEditor wait for `selectionchange`. */
const FOCUS_WAIT = 250;
/** Milliseconds after which a paste that was taken stands in the box; TinyMCE's comes late. */
const TAKEN_WAIT = 300;

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** What the box says now, as plain text. UTF-16 code units are capped: a reply box is no archive. */
export function readEditor(element: HTMLElement): { text: string; editor: string } {
  return { text: textOf(element).slice(0, 65_536), editor: editorOf(element).name };
}

function textOf(element: HTMLElement): string {
  if (isField(element)) return element.value;
  // Slate writes its placeholder into the editable itself, and only while there is nothing else in it.
  if (element.querySelector('[data-slate-placeholder]')) return '';
  // biome-ignore lint/performance/useDomNodeTextContent: paragraphs must stay apart, and `textContent` runs them together
  return element.innerText;
}

/**
 * Puts content at the caret, keeps what the agent has typed, and reads the box back: an editor's word that it took a
 * paste is worth nothing. Never throws.
 * @param stillRight asked once more when the editor is ready: an app may show another ticket in the same box by then
 */
export async function insertInto(
  element: HTMLElement,
  content: Content,
  stillRight: () => boolean = () => true,
): Promise<Inserted> {
  const editor = editorOf(element);
  const before = letters(readEditor(element).text);
  focusWithCaret(element);
  await pause(FOCUS_WAIT);
  if (!element.isConnected || !stillRight()) return { ok: false, detail: 'moved-away' };
  try {
    put(editor, element, wordsBeforeCaret(element) ? apart(content) : content);
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.name : 'failed' };
  }
  const wanted = wantedOf(editor, content);
  for (let waited = 0; waited < 3; waited += 1) {
    await pause(TAKEN_WAIT);
    if (holds(letters(readEditor(element).text), before, wanted)) return { ok: true, editor: editor.name };
  }
  return {
    ok: false,
    detail: letters(readEditor(element).text) === before ? 'nothing-taken' : 'taken-otherwise',
  };
}

/** In a paragraph of its own, below what the agent has typed. Draft.js drops the empty paragraph and joins the two. */
const apart = ({ text, html }: Content): Content => ({ text: `\n\n${text}`, html: `<p><br></p>${html}` });

function put(editor: Editor, element: HTMLElement, { text, html }: Content): void {
  switch (editor.how) {
    case 'paste':
      commandPaste(element, { text, html });
      break;
    case 'paste-plain':
      commandPaste(element, { text });
      break;
    case 'insert-html':
      element.ownerDocument.execCommand('insertHTML', false, html);
      break;
    case 'insert-text':
      insertText(element, text);
      break;
  }
}

/** The browser's command keeps undo; where it does nothing, the value is set as React hears it. */
function insertText(element: HTMLElement, text: string): void {
  if (!isField(element)) return;
  const before = element.value;
  element.ownerDocument.execCommand('insertText', false, text);
  if (element.value !== before) return;
  element.setRangeText(
    text,
    element.selectionStart ?? before.length,
    element.selectionEnd ?? before.length,
    'end',
  );
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}

/**
 * What must stand there. From the HTML, an editor makes list numbers that are not text, so that is what is compared; an
 * entity stands for a sign that `letters` leaves out anyway.
 */
export const wantedOf = ({ how }: Pick<Editor, 'how'>, { text, html }: Content): string =>
  letters(how === 'paste' || how === 'insert-html' ? html.replace(/<[^<>]*>|&#?\w{1,8};/g, ' ') : text);

/** Letters, digits and signs that carry meaning; editors differ in white space, bullets and typographic quotes. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}\p{Extended_Pictographic}@%€$£]+/gu, '');

/** Letters that an agent may type while the box is read back; more means that something else happened. */
const typedMeanwhile = 40;

/** The new text stands in it once, whole, and everything that was there before around it. */
export function holds(now: string, before: string, wanted: string): boolean {
  for (let at = now.indexOf(wanted); at >= 0; at = now.indexOf(wanted, at + 1)) {
    const rest = now.slice(0, at) + now.slice(at + wanted.length);
    if (rest === before) return true;
    const typed = rest.length - before.length;
    if (typed > 0 && typed <= typedMeanwhile && rest.includes(before) && !rest.includes(wanted)) return true;
  }
  return false;
}
