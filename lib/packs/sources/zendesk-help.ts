import { articleOf } from './documents';
import { field, textOf } from './limits';
import { entriesUnder } from './pages';
import { type SourceProblem, SourceRefused } from './problem';
import type { FoundArticle, Source } from './source';

/** Answers of Zendesk's `GET /api/v2/help_center/articles` as published; a search keeps its list under `results`. */
export const zendeskHelp: Source = {
  id: 'zendesk-help',
  fits: (file) => listOf(file.json()).some(isArticle),
  read: async (file) =>
    listOf(file.json()).flatMap((entry, i): FoundArticle[] => {
      if (!isArticle(entry) || textOf(entry, 'body').trim() === '') return [];
      const title = textOf(entry, 'title');
      const place = { of: 'item', at: textOf(entry, 'id') || i + 1 } as const;
      const found = readBody(textOf(entry, 'body'), title);
      if (!found) return [];
      const problems: SourceProblem[] = [...found.problems];
      if (field(entry, 'draft') === true) problems.push({ code: 'draft-there', level: 'look' });
      // Only some of the customers, or only agents, may read it there.
      const restricted = Boolean(field(entry, 'user_segment_id'));
      if (restricted) problems.push({ code: 'restricted', level: 'look' });
      const labels = field(entry, 'label_names');
      return [
        {
          ...found,
          place,
          title,
          language: textOf(entry, 'locale') || undefined,
          url: textOf(entry, 'html_url') || undefined,
          audience: restricted ? 'internal' : 'public',
          tags: Array.isArray(labels) ? labels.filter((one) => typeof one === 'string') : [],
          problems,
        },
      ];
    }),
};

const listOf = (value: unknown): unknown[] => {
  const articles = entriesUnder(value, 'articles');
  return articles.some(isArticle) ? articles : entriesUnder(value, 'results');
};

const isArticle = (entry: unknown): boolean =>
  typeof field(entry, 'title') === 'string' &&
  typeof field(entry, 'body') === 'string' &&
  (field(entry, 'section_id') !== undefined || field(entry, 'label_names') !== undefined);

/** A page of pictures has no text: it is left out, the others are not. */
function readBody(html: string, name: string): FoundArticle | null {
  try {
    return articleOf(html, { name });
  } catch (error) {
    if (error instanceof SourceRefused && error.code === 'no-text') return null;
    throw error;
  }
}
