import { looksLikeHtml, plainOf } from './html-blocks';
import { checkText } from './limits';
import type { Place, SourceProblem } from './problem';
import type { FoundItem } from './source';

/** Columns of a table and fields of a list, by the names that helpdesks and people give them; the first that is there counts. */
const names = {
  title: [
    'title',
    'name',
    'macro',
    'macro title',
    'macro name',
    'subject',
    'shortcut',
    'question',
    'heading',
  ],
  text: [
    'body',
    'text',
    'body_html',
    'body html',
    'body_text',
    'body text',
    'content',
    'content_html',
    'reply',
    'response',
    'response text',
    'comment',
    'comment_value',
    'comment/description',
    'answer',
    'message',
    'macro text',
    'macro body',
    'description',
  ],
  language: ['language', 'lang', 'locale'],
  tags: ['tags', 'labels', 'label_names', 'keywords'],
  intent: ['intent', 'category', 'topic'],
  channel: ['channel', 'channels'],
  url: ['url', 'html_url', 'link'],
  kind: ['kind', 'type'],
} as const;
export type FieldName = keyof typeof names;

const plain = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ');

/** Names beyond this are not looked at: no table has so many. */
const mostNames = 300;

/** Which of a source's own names stands for which field. */
export function fieldsIn(all: readonly string[]): Partial<Record<FieldName, string>> {
  const keys = all.slice(0, mostNames);
  const found: Partial<Record<FieldName, string>> = {};
  const taken = new Set<string>();
  for (const [field, known] of Object.entries(names) as [FieldName, readonly string[]][]) {
    for (const name of known) {
      const key = keys.find((each) => plain(each) === name && !taken.has(each));
      if (key === undefined) continue;
      found[field] = key;
      taken.add(key);
      break;
    }
  }
  return found;
}

/** A formula that a spreadsheet would run. Here it is text like any other; a lead should know that it came along. */
const formula = /^\s*(?:[=@](?=\S)|[+-](?=[A-Za-z@=(]))/;

/** Words of a field that may be a list, or a text with commas. */
export const wordsOf = (text: string): string[] =>
  text
    .split(/[,;|]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .slice(0, 100);

/**
 * One row or entry as a macro or, where it says so or has an address of its own, as an article.
 * @returns null when it has no text
 * @throws {SourceRefused} `long`
 */
export function itemOf(get: (field: FieldName) => string, place: Place): FoundItem | null {
  const raw = get('text');
  checkText(raw, place);
  const read = looksLikeHtml(raw) ? plainOf(raw) : { text: raw, problems: [] };
  if (read.text.trim() === '') return null;
  const problems: SourceProblem[] = [...read.problems];
  if (formula.test(raw) || formula.test(get('title'))) problems.push({ code: 'formula', level: 'look' });
  const base = {
    place,
    title: get('title').trim().slice(0, 300),
    language: get('language') || undefined,
    tags: wordsOf(get('tags')),
    problems,
  };
  const url = get('url');
  if (/^(?:article|faq|help)/i.test(get('kind')) || /^https?:\/\//.test(url)) {
    return {
      ...base,
      kind: 'article',
      sections: [{ heading: '', text: read.text }],
      url: url || undefined,
      audience: 'public',
    };
  }
  return {
    ...base,
    kind: 'macro',
    text: read.text,
    channels: wordsOf(get('channel')),
    intent: get('intent') || undefined,
  };
}
