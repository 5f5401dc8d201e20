import type { DraftRequest, Note } from '../contract';
import { tellsThing } from './tells';

/** Facts that an article tells in the brand's own language alone: not for the customer as they stand, but for the agent to know of. */

const most = 2;

/** @param open questions that no approved text in the reply's language answers */
export function elsewhere(request: DraftRequest, language: string, open: readonly number[]): Note[] {
  const titles = new Set(open.flatMap((index) => titleElsewhere(request, language, index) ?? []));
  return [...titles].slice(0, most).map(
    (title): Note => ({
      key: 'detail.elsewhere',
      values: { title, language: request.material.brand.language },
    }),
  );
}

/** The article, and the section of it, that names the very thing that a question asks for. */
export function titleElsewhere(
  { brief, material }: DraftRequest,
  language: string,
  index: number,
): string | undefined {
  const own = material.brand.language;
  const question = brief.questions[index];
  if (own === language || !question) return undefined;
  const passage = material.passages.find(
    (one) =>
      one.language === own &&
      one.audience === 'public' &&
      tellsThing(question, [one.heading, ...one.asks].join('\n'), brief.language, own),
  );
  return passage && `${passage.title}: ${passage.heading}`;
}
