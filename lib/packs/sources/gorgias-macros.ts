import { wordsOf } from './fields';
import { plainOf } from './html-blocks';
import { field, textOf } from './limits';
import { entriesUnder } from './pages';
import type { FoundMacro, Source } from './source';

/** Answers of Gorgias's `GET /api/macros` as published: macros with `actions` of a `name` and `arguments`. */
export const gorgiasMacros: Source = {
  id: 'gorgias-macros',
  fits: (file) =>
    entriesUnder(file.json(), 'data').some((one) => argumentsOf(one, 'setResponseText') !== undefined),
  read: async (file) =>
    entriesUnder(file.json(), 'data').flatMap((entry, i) => {
      const reply = argumentsOf(entry, 'setResponseText');
      const markup = textOf(reply, 'body_html');
      const read = markup === '' ? { text: textOf(reply, 'body_text'), problems: [] } : plainOf(markup);
      if (read.text.trim() === '') return [];
      const macro: FoundMacro = {
        kind: 'macro',
        place: { of: 'item', at: textOf(entry, 'id') || i + 1 },
        title: textOf(entry, 'name'),
        text: read.text,
        channels: [],
        // Gorgias's own intents, such as "discount/request", are not a brand's: they are guessed from the words.
        language: textOf(entry, 'language') || undefined,
        tags: wordsOf(textOf(argumentsOf(entry, 'addTags'), 'tags')),
        problems: field(entry, 'archived_datetime')
          ? [...read.problems, { code: 'inactive', level: 'look' }]
          : read.problems,
      };
      return [macro];
    }),
};

function argumentsOf(entry: unknown, name: string): unknown {
  const actions = field(entry, 'actions');
  if (!Array.isArray(actions)) return undefined;
  return field(
    actions.find((one: unknown) => field(one, 'name') === name),
    'arguments',
  );
}
