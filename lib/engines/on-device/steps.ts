import type { DraftRequest } from '../contract';
import { wordsOf } from './sentences';

/** Steps that the customer took already: nobody is told them again. */

/** Different longer words that a text must share with them. */
const shared = 3;
const stem = (word: string): string => word.slice(0, 5);

/** "Did that two times", "already did the case thing": no verb of trying, and yet. */
const didThat =
  /(?<!\p{L})(?:did (?:that|the|this|it|all)|done (?:that|this|all|it)|hab(?:e)? (?:ich )?(?:schon|bereits|alles) gemacht|ya lo hice|déjà fait|al gedaan|já fiz|già fatto)(?!\p{L})/iu;

/** The text tells steps that the customer has taken, by their own words or by what an agent told them before. */
export function repeatsSteps(text: string, { brief, ticket }: DraftRequest): boolean {
  const customer = ticket.messages.filter(({ author }) => author === 'customer').map((one) => one.text);
  const did = customer.flatMap((one) => one.split(/[.!?\n]/u)).filter((line) => didThat.test(line));
  const tried = brief.summary.filter(({ kind }) => kind === 'tried').map((line) => line.text);
  if (did.length + tried.length === 0) return false;
  const told = did.length > 0 ? ticket.messages.filter((one) => one.author === 'agent' && one.public) : [];
  const taken = new Set(
    [...did, ...tried, ...told.map((one) => one.text)]
      .flatMap(wordsOf)
      .filter((word) => word.length > 3)
      .map(stem),
  );
  return (
    new Set(
      wordsOf(text)
        .filter((word) => word.length > 3 && taken.has(stem(word)))
        .map(stem),
    ).size >= shared
  );
}
