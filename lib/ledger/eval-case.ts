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

/**
 * One line of JSON, with offsets in UTF-16 code units; every place where the wrong words stand counts. The format does not
 * know the helpdesk's ticket, and gets the suggestion's id in its stead.
 */
export function evalCase({ story, draft, customer, sources, wrong }: CaseParts): string {
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
    fabricated: wrong
      .flatMap(({ words, kind }) =>
        placesOf(draft, words).map((start) => ({ start, end: start + words.length, kind })),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end),
  };
  return `${JSON.stringify(line)}\n`;
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}
