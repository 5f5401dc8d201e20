import { isField } from './registry';

/**
 * Where the agent's caret last stood in each reply box: some editors forget it when the focus goes to the sidebar. Of a
 * selection only its end is kept, because text that goes in must never take the place of what the agent has typed.
 */
type Place = Pick<Range, 'endContainer' | 'endOffset'>;

const places = new WeakMap<Element, Place>();
const usedFields = new WeakSet<Element>();

/** Starts remembering. Costs nothing until the selection is inside something editable. */
export function watchCaret(doc: Document): () => void {
  const remember = () => {
    const active = doc.activeElement;
    if (active && isField(active)) usedFields.add(active);
    const box = active?.closest('[contenteditable="true"]');
    const selection = doc.getSelection();
    if (!box || !selection || selection.rangeCount === 0) return;
    const { endContainer, endOffset } = selection.getRangeAt(0);
    if (box.contains(endContainer)) places.set(box, { endContainer, endOffset });
  };
  doc.addEventListener('selectionchange', remember);
  return () => doc.removeEventListener('selectionchange', remember);
}

/** Gives the box the focus with the caret where it was; at the start, before a signature, of a box that was never used. */
export function focusWithCaret(box: HTMLElement): void {
  // Before the focus: focusing moves the selection, and that would be remembered.
  const place = places.get(box);
  const used = usedFields.has(box);
  box.focus();
  if (isField(box)) {
    const at = used ? (box.selectionEnd ?? 0) : 0;
    box.setSelectionRange(at, at);
    return;
  }
  const selection = box.ownerDocument.getSelection();
  if (!selection) return;
  if (place && box.contains(place.endContainer)) {
    selection.collapse(place.endContainer, Math.min(place.endOffset, lengthOf(place.endContainer)));
    return;
  }
  const inside = selection.rangeCount > 0 && box.contains(selection.getRangeAt(0).endContainer);
  if (inside) selection.collapseToEnd();
  else selection.collapse(box, 0);
}

/** True when something stands before the caret. */
export function wordsBeforeCaret(box: HTMLElement): boolean {
  if (isField(box)) return box.value.slice(0, box.selectionStart ?? 0).trim() !== '';
  const selection = box.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const before = selection.getRangeAt(0).cloneRange();
  if (!box.contains(before.startContainer)) return false;
  before.setStart(box, 0);
  return /[\p{L}\p{N}]/u.test(before.toString());
}

const lengthOf = (node: Node) => node.nodeValue?.length ?? node.childNodes.length;
