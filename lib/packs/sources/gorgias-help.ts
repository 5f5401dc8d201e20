import { articleOf } from './documents';
import { field, textOf } from './limits';
import { entriesUnder } from './pages';
import { SourceRefused } from './problem';
import type { FoundArticle, Source } from './source';

/**
 * Articles of a Gorgias help centre, each with its words in `translation` (or several in `translations`). Its API stands
 * on a host of its own with a token of its own, and no published example of it was found: the field names are from
 * memory. Its public pages are read as web pages.
 */
export const gorgiasHelp: Source = {
  id: 'gorgias-help',
  fits: (file) => entriesUnder(file.json(), 'data').some((one) => translationsOf(one).length > 0),
  read: async (file) =>
    entriesUnder(file.json(), 'data').flatMap((entry, i) =>
      translationsOf(entry).flatMap((words): FoundArticle[] => {
        const title = textOf(words, 'title');
        try {
          const found = articleOf(textOf(words, 'content'), { name: title });
          const url = textOf(words, 'url') || textOf(entry, 'url');
          return [
            {
              ...found,
              place: { of: 'item', at: textOf(entry, 'id') || i + 1 },
              title,
              language: textOf(words, 'locale') || undefined,
              url: url || undefined,
              problems:
                textOf(words, 'visibility_status') === 'UNLISTED'
                  ? [...found.problems, { code: 'restricted', level: 'look' }]
                  : found.problems,
            },
          ];
        } catch (error) {
          if (error instanceof SourceRefused && error.code === 'no-text') return [];
          throw error;
        }
      }),
    ),
};

function translationsOf(entry: unknown): unknown[] {
  const many = field(entry, 'translations');
  const all = Array.isArray(many) ? many : [field(entry, 'translation')];
  return all.filter(
    (one) => typeof field(one, 'title') === 'string' && typeof field(one, 'content') === 'string',
  );
}
