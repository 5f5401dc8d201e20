import type { Story } from './stories';

/** A judged draft as a line of the `facts` suite, so that what a rater found wrong once is looked for in every version to come. */

export const fabricatedKinds = [
  'amount',
  'percent',
  'date',
  'duration',
  'code',
  'url',
  'email',
  'phone',
  'order',
  'tracking',
  'carrier',
  'product',
  'promise',
  'policy',
] as const;
export type FabricatedKind = (typeof fabricatedKinds)[number];

export interface CaseSource {
  id: string;
  title: string;
  text: string;
}

export interface CaseParts {
  story: Pick<Story, 'suggestion' | 'helpdesk' | 'brand' | 'channel' | 'language' | 'at'>;
  draft: string;
  /** As the rater gives it, with names and numbers of persons taken out. */
  customer: string;
  sources: readonly CaseSource[];
  /** Wrong words as they stand in the draft; none for a draft that is right. */
  wrong: readonly { words: string; kind: FabricatedKind }[];
}

/** Words that are not in the draft. */
export const notInDraft = ({ draft, wrong }: Pick<CaseParts, 'draft' | 'wrong'>): string[] =>
  wrong.map(({ words }) => words).filter((words) => words === '' || !draft.includes(words));

/** A place in the draft, in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
  kind: FabricatedKind;
}

/** Every place where the wrong words stand counts. */
export function evalCase({ wrong, ...parts }: CaseParts): string {
  const fabricated = wrong
    .flatMap(({ words, kind }) =>
      placesOf(parts.draft, words).map((start) => ({ start, end: start + words.length, kind })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return caseLine({ ...parts, fabricated });
}

/**
 * One line of JSON. The format does not know the helpdesk's ticket, and gets the suggestion's id in its stead.
 * @param more fields that the format's readers pass over
 */
export function caseLine(
  { story, draft, customer, sources, fabricated }: Omit<CaseParts, 'wrong'> & { fabricated: readonly Span[] },
  more: Record<string, unknown> = {},
): string {
  const message = { id: 'm1', author: 'customer', public: true, at: story.at, text: customer };
  const line = {
    id: `audit-${story.suggestion}`,
    ticket: {
      id: story.suggestion,
      helpdesk: story.helpdesk,
      brand: story.brand,
      subject: '',
      channel: story.channel,
      ...(story.language && story.language !== 'und' ? { language: story.language } : {}),
      tags: [],
      customer: {},
      messages: [message],
    },
    sources,
    draft,
    fabricated,
    ...more,
  };
  return `${JSON.stringify(line)}\n`;
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}
