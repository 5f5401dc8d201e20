/**
 * Turns closing tags that close nothing into instructions, which every parser skips. A parser looks for each of them
 * through all open tags, so that a mail of nothing but wrong ends would take time in the square of its length.
 */
export function withoutLooseEnds(html: string): string {
  const open = new Map<string, number>();
  return html.replace(/<(\/?)([a-z][a-z0-9:-]{0,30})/gi, (tag, slash: string, raw: string) => {
    const name = raw.toLowerCase();
    const count = open.get(name) ?? 0;
    if (slash === '') {
      open.set(name, count + 1);
      return tag;
    }
    // These two stand for something even when nothing is open.
    if (count === 0 && name !== 'p' && name !== 'br') return `<?${raw}`;
    open.set(name, Math.max(0, count - 1));
    return tag;
  });
}
