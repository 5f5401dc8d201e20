import { placeholders } from '../template';
import { ownName } from './placeholder-names';

/**
 * A macro's text with the placeholders of its helpdesk turned into those of the pack. What has no like here stays in
 * braces that the pack's template refuses: it can be seen, and cannot be approved by mistake.
 */
export interface Translated {
  text: string;
  /** Once each, in the order found. */
  converted: { from: string; to: string }[];
  /** As they stood in the source. */
  left: string[];
  /** Those whose whole name became the first name. */
  shortened: string[];
}

type Tag =
  | { type: 'text'; text: string }
  | { type: 'value'; source: string; name: string }
  /** An opening without its end. */
  | { type: 'broken'; source: string }
  | { type: 'logic'; source: string; words: string };

/** Longest tag that is read; a longer one is text with braces in it. */
const longest = 500;

/** Liquid's tags, `{{ name | filter }}` and `{% if name %}`, and what stands between them. Linear: every piece is read once. */
function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  let from = 0;
  const pattern = /\{\{|\{%/g;
  for (let open = pattern.exec(text); open; open = pattern.exec(text)) {
    const end = open[0] === '{{' ? '}}' : '%}';
    const close = text.slice(open.index, open.index + longest).indexOf(end, 2);
    const at = open.index + Math.max(close, 0) + 2;
    const source = text.slice(open.index, at);
    const inside = source.slice(2, -2).replace(/^-|-$/g, '').trim();
    if (open.index > from) tags.push({ type: 'text', text: text.slice(from, open.index) });
    if (close < 0) tags.push({ type: 'broken', source });
    else
      tags.push(
        end === '}}'
          ? { type: 'value', source, name: inside }
          : { type: 'logic', source, words: inside.replace(/\s+/g, ' ') },
      );
    from = at;
    pattern.lastIndex = at;
  }
  if (from < text.length) tags.push({ type: 'text', text: text.slice(from) });
  return tags;
}

/** Filters that change nothing that matters: they name a stand-in for an empty value, or trim and escape. */
const harmless = /\|\s*(?:default|strip|escape|h|strip_html|capitalize)\b[^|]{0,120}/g;
/** Ours already, or logic of our own template. */
const isOwn = (name: string) =>
  (placeholders as readonly string[]).includes(name) || /^(?:#if [\w.]+|else|\/if|#must|\/must)$/.test(name);

/** An unless or an inverted test swaps the branches, which ours writes as an empty first one. */
const condition = /^(if|unless) ([\w.[\]"'-]+)(?: (==|!=) (?:blank|empty|nil|null|""|''))?$/;

export function translate(source: string): Translated {
  const tags = tagsOf(source);
  const convertible = blocksIn(tags);
  const converted = new Map<string, string>();
  const left = new Set<string>();
  const shortened = new Set<string>();
  const value = (name: string) => {
    const found = ownName(name);
    if (found?.shortened) shortened.add(name);
    return found?.name;
  };
  const text = tags.map((tag, i) => {
    if (tag.type === 'text') return tag.text;
    if (tag.type === 'value') {
      if (isOwn(tag.name)) return `{{${tag.name}}}`;
      const own = value(tag.name.replace(harmless, '').trim());
      if (own) {
        converted.set(tag.source, `{{${own}}}`);
        return `{{${own}}}`;
      }
    } else if (tag.type === 'logic') {
      const to = convertible.get(i);
      if (to !== undefined) {
        converted.set(tag.source, to);
        return to;
      }
    }
    left.add(tag.source);
    return `{{${refused(tag.source)}}}`;
  });
  return {
    text: text.join(''),
    converted: [...converted].map(([from, to]) => ({ from, to })),
    left: [...left],
    shortened: [...shortened],
  };
}

/** What stood there, without braces of its own; never a name that the template knows, because it says where it is from. */
const refused = (source: string) =>
  `? ${source
    .slice(2, -2)
    .replace(/[{}%]+/g, ' ')
    .trim()} ?`;

/**
 * Tags of whole `if` blocks that the pack's template can say, by their place: a name that is known here, with nothing
 * but "is there" asked of it. One tag of a block that cannot be said, and none of its tags is converted.
 */
function blocksIn(tags: readonly Tag[]): Map<number, string> {
  const done = new Map<number, string>();
  const stack: { at: number; words: Map<number, string>; good: boolean; swapped: boolean }[] = [];
  for (const [i, tag] of tags.entries()) {
    if (tag.type !== 'logic') continue;
    const top = stack.at(-1);
    const opened = condition.exec(tag.words);
    if (/^(?:if|unless|case|for)\b/.test(tag.words)) {
      const own = opened?.[2] === undefined ? null : ownName(opened[2]);
      const swapped = (opened?.[1] === 'unless') !== (opened?.[3] === '==');
      const words = `{{#if ${own?.name}}}${swapped ? '{{else}}' : ''}`;
      stack.push({ at: i, words: new Map([[i, words]]), good: own !== null, swapped });
    } else if (top && tag.words === 'else' && !top.swapped) top.words.set(i, '{{else}}');
    else if (top && /^end(?:if|unless)$/.test(tag.words)) {
      top.words.set(i, '{{/if}}');
      if (top.good) for (const [at, word] of top.words) done.set(at, word);
      stack.pop();
    } else if (top && /^end(?:case|for)$/.test(tag.words)) stack.pop();
    else if (top) top.good = false;
  }
  return done;
}
