import { isField } from './registry';

/** Where the agent's caret last stood in each reply box: some editors forget it when the focus goes to the sidebar. */
type Place = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

const places = new WeakMap<Element, Place>();

/** Starts remembering. Costs nothing until the selection is inside something editable. */
export function watchCaret(doc: Document): () => void {
  const remember = () => {
    const box = doc.activeElement?.closest('[contenteditable="true"]');
    const selection = doc.getSelection();
    if (!box || !selection || selection.rangeCount === 0) return;
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
    if (box.contains(startContainer) && box.contains(endContainer)) {
      places.set(box, { startContainer, startOffset, endContainer, endOffset });
    }
  };
  doc.addEventListener('selectionchange', remember);
  return () => doc.removeEventListener('selectionchange', remember);
}

/** Gives the box the focus with the caret where it was; at the start of a box that was never used. */
export function focusWithCaret(box: HTMLElement): void {
  // Before the focus: focusing moves the selection, and that would be remembered.
  const place = places.get(box);
  box.focus();
  if (isField(box)) return;
  const selection = box.ownerDocument.getSelection();
  if (!selection) return;
  if (place && box.contains(place.startContainer) && box.contains(place.endContainer)) {
    const range = box.ownerDocument.createRange();
    range.setStart(place.startContainer, Math.min(place.startOffset, lengthOf(place.startContainer)));
    range.setEnd(place.endContainer, Math.min(place.endOffset, lengthOf(place.endContainer)));
    selection.removeAllRanges();
    selection.addRange(range);
    return;
  }
  const inside = selection.rangeCount > 0 && box.contains(selection.getRangeAt(0).startContainer);
  if (!inside) selection.collapse(box, 0);
}

const lengthOf = (node: Node) => node.nodeValue?.length ?? node.childNodes.length;
