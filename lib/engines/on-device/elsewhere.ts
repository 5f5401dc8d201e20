import type { DraftRequest, Note } from '../contract';
import { tellsThing } from './tells';

/** Facts that an article tells in the brand's own language alone: not for the customer as they stand, but for the agent to know of. */

const most = 2;
/** @param open questions that the draft does not answer */
export function elsewhere(request: DraftRequest, language: string, open: readonly number[]): Note[] {
  const { brief, material } = request;
  const own = material.brand.language;
  if (own === language) return [];
  const titles = new Set<string>();
  for (const index of open) {
    const question = brief.questions[index];
    if (!question) continue;
    for (const passage of material.passages) {
      if (passage.language !== own || passage.audience !== 'public') continue;
      const about = [passage.heading, ...passage.asks].join('\n');
      if (tellsThing(question, about, brief.language, own)) {
        titles.add(`${passage.title}: ${passage.heading}`);
        break;
      }
    }
  }
  return [...titles]
    .slice(0, most)
    .map((title): Note => ({ key: 'detail.elsewhere', values: { title, language: own } }));
}
