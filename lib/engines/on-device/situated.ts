import type { Macro } from '../../packs/schema';
import type { DraftRequest } from '../contract';
import { lacks, tellsAll } from './tells';

/** What the brand wrote for the customer's own situation, before the general text on the same matter. */

/** Approved for a state that the ticket is in: with the matter, that is the situation. */
export const forState = ({ when }: Macro): boolean =>
  when.some(({ fact, is }) => fact === 'ticket.states' && is === 'includes');

const saidBy = ({ title, body }: Macro): string => `${title}\n${body}`;

/**
 * Who sent it back and waits for the money is not asked for the day again where a text was approved for just that. The
 * general text stays where it alone tells what is asked for by name.
 */
export function forToldState<T extends { macro: Macro }>(
  { macro }: T,
  candidates: readonly T[],
  { brief }: DraftRequest,
): T | undefined {
  if (macro.when.length > 0) return undefined;
  return candidates.find(
    (one) =>
      one.macro.intent === macro.intent &&
      forState(one.macro) &&
      brief.questions.every(
        (question) =>
          !tellsAll(question, saidBy(macro), brief.language) ||
          lacks(question, saidBy(one.macro), brief.language).length === 0,
      ),
  );
}

/** General times, told to a customer whose parcel is late: they know how long it should have taken. */
export const toWhoWaits = (macro: Macro, { brief }: DraftRequest): boolean =>
  macro.intent === 'order-status' &&
  macro.when.length === 0 &&
  brief.intents.some((intent) => intent === 'delivery-delay' || intent === 'lost-parcel') &&
  !brief.questions.some((question) => tellsAll(question, saidBy(macro), brief.language));

/** A matter that another one is a part of: a number on the invoice is asked for with the invoice. */
const narrower: Readonly<Record<string, string>> = { 'invoice-change': 'invoice' };

/** "Could you send me an invoice? It needs our VAT number": what the ticket is first about is meant where a question names the wider matter. */
export function narrowed(request: DraftRequest): DraftRequest {
  const [first = ''] = request.brief.intents;
  const wider = narrower[first];
  // Where the brand has no text for the narrower one, the wider one is as near as it gets.
  const { language } = request.brief;
  const has = request.material.macros.some((one) => one.intent === first && one.language === language);
  if (wider === undefined || !has) return request;
  const meant = (intents: readonly string[]) => [
    ...new Set(intents.map((one) => (one === wider ? first : one))),
  ];
  const questions = request.brief.questions.map((one) => ({
    ...one,
    intents: meant(one.intents),
    near: meant(one.near),
  }));
  return { ...request, brief: { ...request.brief, questions } };
}
