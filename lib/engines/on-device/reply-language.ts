import type { DraftRequest } from '../contract';

/**
 * The language to answer in: the customer's, where the brand writes it; null where it does not. A message too short to
 * tell is answered in the language of the customer's profile, or in the brand's own.
 */
export function replyLanguage({ brief, ticket, material }: DraftRequest): string | null {
  const { languages, language } = material.brand;
  if (brief.language !== 'und') return languages.includes(brief.language) ? brief.language : null;
  const profile = ticket.customer.locale?.slice(0, 2).toLowerCase();
  return profile && languages.includes(profile) ? profile : language;
}
