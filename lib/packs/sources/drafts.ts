import type { Desk, Entry } from '../desk/entry';
import { freeId, takenIds } from '../desk/new-item';
import type { Article, Macro } from '../schema';
import { parseTemplate, TemplateError } from '../template';
import { macrosOf } from './documents';
import { withoutFrames } from './frames';
import { type Twin, twinFinder } from './near';
import type { Place, SourceProblem } from './problem';
import type { FoundArticle, FoundItem, FoundMacro } from './source';
import { looked } from './suspicious';
import { translate } from './translate';

/** What is read becomes drafts of a working copy. Nothing here approves anything, whatever the file says of itself. */

/** What the words of a text tell; other rooms know, and tests pass their own. */
export interface Sense {
  /** ISO 639-1, or `und`. */
  language(text: string): string;
  /** Most likely first. */
  intents(text: string, language: string): string[];
}

export interface Draft {
  place: Place;
  entry: Entry;
  problems: SourceProblem[];
  twin: Twin | null;
}

export interface DraftOptions {
  desk: Desk;
  sense: Sense;
  /** The lead's name. */
  owner: string;
  /** The file's name, or the helpdesk's. */
  from: string;
  /** Sections of a document become macros instead of one article. */
  sectionsAsMacros: boolean;
}

const channels = new Set<string>([
  'email',
  'chat',
  'sms',
  'phone',
  'instagram',
  'facebook',
  'whatsapp',
  'tiktok',
  'marketplace',
  'web',
]);
/** Of a macro whose words tell no intent. */
const noIntent = 'other';
const titleLength = 80;

/**
 * Makes drafts, item by item, so that a page may draw between two of thousands. It remembers what it made: ids are given
 * once, and the second of two equal texts is told from the first.
 */
export function draftMaker({ from, ...given }: DraftOptions): (found: FoundItem) => Draft[] {
  // An address may be longer than a note may be.
  const options = { ...given, from: from.slice(0, 500) };
  const { entries } = options.desk;
  const taken = { macro: takenIds(entries, 'macro'), article: takenIds(entries, 'article') };
  const twins = { macro: twinFinder(), article: twinFinder() };
  for (const entry of entries) {
    if (entry.item.status !== 'retired')
      twins[entry.kind].add(entry.item.id, entry.item.title, textOf(entry));
  }
  const make = (one: FoundItem): Draft => {
    const read = one.kind === 'macro' ? macroOf(one, options) : articleOf(one, options);
    const text = textOf(read.entry);
    const title = read.entry.item.title || titleFrom(text);
    if (read.entry.item.title === '') read.problems.push({ code: 'title-made', level: 'note' });
    const id = freeId(title, taken[one.kind]);
    taken[one.kind].add(id);
    const twin = twins[one.kind].find(text);
    twins[one.kind].add(id, title, text);
    if (twin) {
      read.problems.push({
        code: twin.like === 1 ? 'duplicate-same' : 'duplicate-near',
        level: 'look',
        values: { title: twin.title, share: Math.round(twin.like * 100) },
      });
    }
    const entry = { ...read.entry, item: { ...read.entry.item, id, title } } as Entry;
    return { place: one.place, entry, problems: read.problems, twin };
  };
  return (found) =>
    found.kind === 'article' && options.sectionsAsMacros ? macrosOf(found).map(make) : [make(found)];
}

const textOf = (entry: Entry): string =>
  entry.kind === 'macro'
    ? entry.item.body
    : entry.item.sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n');

/** The first words of a text that has no title. */
const titleFrom = (text: string): string => {
  const words = text
    .replace(/\{\{[^}]{0,80}\}\}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= titleLength
    ? words || 'macro'
    : `${words.slice(0, titleLength).replace(/\s\S*$/, '')}…`;
};

type Read = { entry: Entry; problems: SourceProblem[] };

function macroOf(found: FoundMacro, { desk, sense, owner, from }: DraftOptions): Read {
  const { rest } = desk;
  const problems: SourceProblem[] = [...found.problems];
  const title = titleLooked(found.title, problems);
  const seen = looked(found.text.replace(/\r\n?/g, '\n'));
  problems.push(...seen.problems);
  const words = translate(seen.text);
  for (const tag of words.left) problems.push({ code: 'placeholder', level: 'look', values: { tag } });
  for (const tag of words.shortened) problems.push({ code: 'full-name', level: 'note', values: { tag } });
  const bare = withoutFrames(words.text, rest.voice, [rest.brand.name]);
  if (bare.greeting) problems.push({ code: 'greeting-off', level: 'note', values: { text: bare.greeting } });
  if (bare.closing) problems.push({ code: 'sign-off-off', level: 'note', values: { text: bare.closing } });
  problems.push(...templateProblem(bare.text, words.left.length));
  const language = languageOf(found.language, `${title}\n${bare.text}`, desk, sense, problems);
  const item: Macro = {
    id: 'macro',
    title,
    body: bare.text,
    language,
    channels: found.channels
      .map((one) => one.toLowerCase())
      .filter((one): one is Macro['channels'][number] => channels.has(one)),
    intent: intentOf(found, bare.text, language, sense, problems),
    asks: [],
    when: [],
    grants: [],
    status: 'draft',
    version: 1,
    owner,
    tags: tagsOf(found.tags),
  };
  return {
    entry: { kind: 'macro', item, approved: null, note: { source: { kind: 'import', text: from } } },
    problems,
  };
}

function articleOf(found: FoundArticle, { desk, sense, owner, from }: DraftOptions): Read {
  const problems: SourceProblem[] = [...found.problems];
  const title = titleLooked(found.title, problems);
  const ids = new Set<string>();
  const sections = found.sections.map(({ heading, text }) => {
    const seen = looked(text);
    const head = looked(heading);
    problems.push(...seen.problems, ...head.problems);
    const id = freeId(head.text || title || 'text', ids);
    ids.add(id);
    return { id, heading: head.text, text: seen.text, asks: [] };
  });
  const all = sections.map(({ text }) => text).join('\n');
  const item: Article = {
    id: 'article',
    title,
    language: languageOf(found.language, `${title}\n${all}`, desk, sense, problems),
    ...(found.url === undefined ? {} : addressOf(found.url, problems)),
    audience: found.audience,
    status: 'draft',
    version: 1,
    owner,
    sections,
    tags: tagsOf(found.tags),
  };
  return {
    entry: { kind: 'article', item, approved: null, note: { source: { kind: 'import', text: from } } },
    problems: once(problems),
  };
}

function titleLooked(title: string, problems: SourceProblem[]): string {
  const seen = looked(title.replace(/\s+/g, ' ').trim().slice(0, 300));
  problems.push(...seen.problems);
  return seen.text;
}

/** What was refused in braces is told already, tag by tag. */
function templateProblem(body: string, told: number): SourceProblem[] {
  try {
    parseTemplate(body);
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return told > 0
      ? []
      : [{ code: 'placeholder', level: 'look', values: { tag: error.message.slice(0, 200) } }];
  }
}

/** What the source says, where the words do not say otherwise; a brand's first language where neither does. */
function languageOf(
  said: string | undefined,
  text: string,
  { rest }: Desk,
  sense: Sense,
  problems: SourceProblem[],
): string {
  const told = /^([a-z]{2})(?:[-_]|$)/i.exec(said ?? '')?.[1]?.toLowerCase();
  const heard = sense.language(text.replace(/\{\{[^}]{0,80}\}\}/g, ' '));
  const language = told ?? (heard === 'und' ? undefined : heard);
  if (language === undefined) {
    problems.push({ code: 'language-unknown', level: 'look', values: { language: rest.brand.language } });
    return rest.brand.language;
  }
  if (!rest.brand.languages.includes(language))
    problems.push({ code: 'language-other', level: 'look', values: { language } });
  return language;
}

/** The source's own word for it, when it is in a pack's form; a guess from title and text otherwise. */
function intentOf(
  { intent, title }: FoundMacro,
  body: string,
  language: string,
  sense: Sense,
  problems: SourceProblem[],
): string {
  const own = intent
    ?.trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (own && /^[a-z0-9][a-z0-9-]{0,79}$/.test(own)) return own;
  const [guess] = [...sense.intents(title, language), ...sense.intents(body, language)];
  problems.push(
    guess
      ? { code: 'intent-guessed', level: 'note', values: { intent: guess } }
      : { code: 'intent-unknown', level: 'look' },
  );
  return guess ?? noIntent;
}

function addressOf(url: string, problems: SourceProblem[]): { url?: string } {
  const safe = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (safe) return { url };
  problems.push({ code: 'bad-address', level: 'note', values: { url: url.slice(0, 120) } });
  return {};
}

const tagsOf = (tags: readonly string[]): string[] => [
  ...new Set(tags.map((tag) => looked(tag).text.trim().slice(0, 60)).filter(Boolean)),
];

/** Many sections may have the same to be told. */
const once = (problems: readonly SourceProblem[]): SourceProblem[] => [
  ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];
