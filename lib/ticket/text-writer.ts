/** Writes running text with collapsed spaces and at most one empty line in a row. */
export class TextWriter {
  private readonly parts: string[] = [];
  private newlines = 0;
  private space = false;
  private started = false;

  /** How many parts are written; a place for {@link replaceFrom}. */
  get length(): number {
    return this.parts.length;
  }

  text(raw: string, keep: boolean): void {
    const words = keep ? raw : raw.replace(/[ \t\r\n\f\u00a0]+/g, ' ');
    if (words === '') return;
    if (!keep && words === ' ') {
      // Outlook's empty line is a paragraph with one hard space.
      if (this.newlines > 0 && raw.includes('\u00a0')) this.newlines = 2;
      this.space = this.newlines === 0;
      return;
    }
    const body = keep ? words : words.trim();
    this.flush(!keep && (this.space || words.startsWith(' ')));
    this.parts.push(body);
    this.space = !keep && words.endsWith(' ');
  }

  /** At least this many line ends before the next words. */
  gap(lines: number): void {
    if (this.started) this.newlines = Math.max(this.newlines, lines);
    this.space = false;
  }

  newline(): void {
    if (this.started) this.newlines = Math.min(this.newlines + 1, 2);
    this.space = false;
  }

  /** A line of its own. */
  line(text: string): void {
    this.gap(1);
    this.flush(false);
    this.parts.push(text);
    this.newlines = 1;
  }

  /** Rewrites what was written since a place. */
  replaceFrom(place: number, change: (words: string) => string): void {
    const words = this.parts.splice(place).join('');
    const lead = /^\s*/.exec(words)?.[0] ?? '';
    const changed = change(words.slice(lead.length));
    if (changed === '') return;
    if (words === '') this.flush(this.space);
    this.parts.push(lead + changed);
  }

  done(): string {
    return this.parts.join('').trim();
  }

  private flush(space: boolean): void {
    if (this.newlines > 0) this.parts.push('\n'.repeat(this.newlines));
    else if (space && this.started) this.parts.push(' ');
    this.newlines = 0;
    this.space = false;
    this.started = true;
  }
}
