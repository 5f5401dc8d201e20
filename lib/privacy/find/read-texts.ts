import type { Known, Span } from '../kinds';

/** UTF-16 units of texts that are kept. */
const most = 400_000;

/**
 * What was found in the texts of the ticket that is open: each draft masks its whole thread, of which only the last message is
 * new. Another ticket, or anything else known of this one, and all is forgotten.
 */
export class ReadTexts {
  private digest = '';
  private size = 0;
  private readonly found = new Map<string, readonly Span[]>();

  /** @param search is asked for a text that was not read yet; what it throws is not kept */
  spansOf(text: string, known: Known, search: (text: string, known: Known) => Span[]): readonly Span[] {
    const digest = JSON.stringify(known);
    if (digest !== this.digest || this.size + text.length > most) {
      this.found.clear();
      this.size = 0;
      this.digest = digest;
    }
    const before = this.found.get(text);
    if (before) return before;
    const made = search(text, known);
    this.found.set(text, made);
    this.size += text.length;
    return made;
  }
}
