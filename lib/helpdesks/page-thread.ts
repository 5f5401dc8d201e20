/** What the page half reads from the page itself when the helpdesk's JSON is refused; the part is called `page`. */
export interface PageThread {
  subject?: string;
  messages: PageMessage[];
}

export interface PageMessage {
  /** Begins with `page:` unless the page shows the helpdesk's own id. */
  id: string;
  role: 'agent' | 'end-user' | 'internal' | 'bot' | 'unknown';
  name?: string;
  /** As the page's `datetime` says it; absent when the page shows only words. */
  at?: string;
  html: string;
}

export const isPageId = (id: string): boolean => id.startsWith('page:');

/** An id that stays the same over readings: from who, when and how it begins, and its place among equals. */
export function pageId(parts: readonly string[], taken: ReadonlySet<string>): string {
  let hash = 5381;
  for (const char of parts.join('\n').slice(0, 400)) hash = (hash * 33 + (char.codePointAt(0) ?? 0)) >>> 0;
  const base = `page:${hash.toString(36)}`;
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
}

/** Cuts a message's markup; longer mail is read only so far and the parser warns. UTF-16 code units. */
const MAX_HTML = 400_000;

/** The markup of what is inside an element, as text: it is parsed as data by the sidebar and never shown as HTML. */
export function markupOf(element: Element): string {
  const serializer = new XMLSerializer();
  let markup = '';
  for (const child of element.childNodes) {
    markup += serializer.serializeToString(child);
    if (markup.length > MAX_HTML) break;
  }
  return markup.slice(0, MAX_HTML);
}

/** Text of the first match, trimmed; undefined when empty. */
export function textIn(root: ParentNode, selector: string): string | undefined {
  return root.querySelector(selector)?.textContent?.trim() || undefined;
}

/** Waits for something on the page; null when it did not come. Milliseconds. */
export async function waitFor<T>(
  look: () => T | null,
  limit: number,
  signal?: AbortSignal,
): Promise<T | null> {
  const step = 100;
  for (let waited = 0; ; waited += step) {
    const found = look();
    if (found !== null || waited >= limit || signal?.aborted) return found;
    await new Promise((done) => setTimeout(done, step));
  }
}
