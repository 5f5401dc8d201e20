import { wordsOf } from './fields';
import { looksLikeHtml, plainOf } from './html-blocks';
import { field, textOf } from './limits';
import { entriesUnder } from './pages';
import type { SourceProblem } from './problem';
import type { FoundMacro, Source } from './source';

/** Answers of Zendesk's `GET /api/v2/macros` as published: macros with `actions` of a `field` and a `value`. */
export const zendeskMacros: Source = {
  id: 'zendesk-macros',
  fits: (file) => entriesUnder(file.json(), 'macros').some((one) => commentOf(one) !== null),
  read: async (file) =>
    entriesUnder(file.json(), 'macros').flatMap((entry, i) => {
      const comment = commentOf(entry);
      if (comment === null || comment.text.trim() === '') return [];
      const actions = actionsOf(entry);
      const problems: SourceProblem[] = [...comment.problems];
      if (field(entry, 'active') === false) problems.push({ code: 'inactive', level: 'look' });
      if (actions.some(([name, value]) => name === 'comment_mode_is_public' && String(value) === 'false'))
        problems.push({ code: 'internal-note', level: 'look' });
      if (field(entry, 'restriction')) problems.push({ code: 'restricted', level: 'note' });
      const macro: FoundMacro = {
        kind: 'macro',
        place: { of: 'item', at: textOf(entry, 'id') || i + 1 },
        // "Returns::How to" stands under "Returns" in Zendesk's menu.
        title: textOf(entry, 'title').replaceAll('::', ': '),
        text: comment.text,
        channels: comment.channels,
        tags: actions.flatMap(([name, value]) => (/^(?:set|current)_tags$/.test(name) ? tagsIn(value) : [])),
        problems,
      };
      return [macro];
    }),
};

function actionsOf(entry: unknown): [string, unknown][] {
  const actions = field(entry, 'actions');
  if (!Array.isArray(actions)) return [];
  return actions.map((one: unknown) => [textOf(one, 'field'), field(one, 'value')]);
}

/** Tags are separated by blanks; a list is taken as it is. */
const tagsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((one) => typeof one === 'string')
    : typeof value === 'string'
      ? wordsOf(value.replace(/\s+/g, ','))
      : [];

/** The reply. HTML wins over plain text, and a pair such as `["channel:chat", "..."]` names its channel. */
function commentOf(entry: unknown) {
  const actions = actionsOf(entry);
  const found =
    actions.find(([name]) => name === 'comment_value_html') ??
    actions.find(([name]) => name === 'comment_value');
  if (!found) return null;
  const [, value] = found;
  const parts: unknown[] = Array.isArray(value) ? value : [value];
  const raw = parts.filter((one) => typeof one === 'string').filter((one) => !one.startsWith('channel:'));
  const channels = parts
    .filter((one) => typeof one === 'string')
    .flatMap((one) => /^channel:([a-z]+)$/.exec(one)?.[1] ?? [])
    .filter((one) => one !== 'all');
  const text = raw.join('\n\n');
  return { channels, ...(looksLikeHtml(text) ? plainOf(text) : { text, problems: [] }) };
}
