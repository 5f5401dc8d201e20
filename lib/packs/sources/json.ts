import { fieldsIn, itemOf } from './fields';
import { checkCount, field, textOf } from './limits';
import { SourceRefused } from './problem';
import type { FoundArticle, FoundItem, Source } from './source';

/** Names under which exports keep their list. */
const lists = [
  'macros',
  'articles',
  'items',
  'data',
  'results',
  'records',
  'responses',
  'canned_responses',
  'shortcuts',
];

/** JSON of no helpdesk in particular: a list of entries with a title and a text, and brand packs. */
export const json: Source = {
  id: 'json',
  fits: (file) => file.json() !== undefined,
  async read(file) {
    const root = file.json();
    const value = field(root, 'pack') ?? root;
    const found = Array.isArray(value)
      ? entriesOf(value, 'item')
      : lists.flatMap((name) => {
          const list = field(value, name);
          return Array.isArray(list) ? entriesOf(list, name) : [];
        });
    checkCount(found.length);
    if (found.length === 0) throw new SourceRefused('no-text');
    return found;
  },
};

function entriesOf(list: readonly unknown[], name: string): FoundItem[] {
  checkCount(list.length);
  return list.flatMap((entry, i) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const place = { of: 'item', at: name === 'item' ? i + 1 : `${name}[${i}]` } as const;
    const sections = sectionsOf(entry);
    if (sections.length > 0) {
      const found: FoundArticle = {
        kind: 'article',
        place,
        title: textOf(entry, 'title'),
        language: textOf(entry, 'language') || undefined,
        tags: [],
        problems: [],
        sections,
        url: textOf(entry, 'url') || undefined,
        audience: textOf(entry, 'audience') === 'internal' ? 'internal' : 'public',
      };
      return [found];
    }
    const keys = fieldsIn(Object.keys(entry));
    const item = itemOf((wanted) => {
      const key = keys[wanted];
      const value = key === undefined ? undefined : field(entry, key);
      return Array.isArray(value)
        ? value.filter((one) => typeof one === 'string').join(',')
        : key === undefined
          ? ''
          : textOf(entry, key);
    }, place);
    return item ? [name === 'articles' && item.kind === 'macro' ? asArticle(item) : item] : [];
  });
}

const asArticle = ({
  text,
  channels: _,
  intent: __,
  ...item
}: FoundItem & { kind: 'macro' }): FoundArticle => ({
  ...item,
  kind: 'article',
  sections: [{ heading: '', text }],
  audience: 'public',
});

function sectionsOf(entry: object): FoundArticle['sections'] {
  const list = field(entry, 'sections');
  if (!Array.isArray(list)) return [];
  return list
    .map((one: unknown) => ({ heading: textOf(one, 'heading'), text: textOf(one, 'text') }))
    .filter(({ text }) => text.trim() !== '');
}
