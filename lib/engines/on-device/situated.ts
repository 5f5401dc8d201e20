import type { Macro } from '../../packs/schema';
import type { DraftRequest } from '../contract';
import { lacks, tellsAll } from './tells';
import { pickOrder } from './which-order';

/** What the brand wrote for the customer's own situation, before the general text on the same matter. */

/** Approved for a state that the ticket is in: with the matter, that is the situation. */
export const forState = ({ when }: Macro): boolean =>
  when.some(({ fact, is }) => fact === 'ticket.states' && is === 'includes');

/** Approved for how this very order stands: "not sent yet" says more than what deliveries cost. */
const forOrder = ({ intent, when }: Macro): boolean =>
  intent === 'order-status' && when.some(({ fact, is }) => fact === 'order.fulfilment' && is === 'equals');

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
      (forState(one.macro) || forOrder(one.macro)) &&
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
export function narrowed(asIs: DraftRequest): DraftRequest {
  const request = afterCancelling(asIs);
  const [first = ''] = request.brief.intents;
  const wider = narrower[first];
  // Where the brand has no text for the narrower one, the wider one is as near as it gets.
  const { language } = request.brief;
  const has = request.material.macros.some((one) => one.intent === first && one.language === language);
  if (wider === undefined || !has) return request;
  return inQuestions(request, (one) => (one === wider ? first : one));
}

/** Of an order that the shop shows as cancelled there is nothing left to cancel: what is asked is where the money is. */
function afterCancelling(request: DraftRequest): DraftRequest {
  const cancelled = pickOrder(request.ticket, request.material).order?.fulfilment === 'cancelled';
  if (!cancelled) return request;
  const mean = (one: string) => (one === 'cancellation' ? 'refund-status' : one);
  const { brief } = inQuestions(request, mean);
  return { ...request, brief: { ...brief, intents: [...new Set(brief.intents.map(mean))] } };
}

function inQuestions(request: DraftRequest, mean: (intent: string) => string): DraftRequest {
  const meant = (intents: readonly string[]) => [...new Set(intents.map(mean))];
  const questions = request.brief.questions.map((one) => ({
    ...one,
    intents: meant(one.intents),
    near: meant(one.near),
  }));
  return { ...request, brief: { ...request.brief, questions } };
}
