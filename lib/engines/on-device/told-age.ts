import { fold } from '../../signals/text/fold';
import { openMessages } from '../../ticket/ticket';
import type { DraftRequest } from '../contract';

/** How old the thing is by the customer's words: "split after fourteen months". */

/** UTF-16 units around a duration in which a word makes it an age. */
const near = 24;
const after =
  /(?<![a-z])(?:after|nach|au bout de|apres|despues de|tras|na|dopo|depois de)(?: [a-z]{1,8})? ?$/;
const old = /^ ?(?:old|alt|oud|ago|de antiguedad)(?![a-z])/;
const before = /(?<![a-z])(?:vor|il y a|hace|ha) ?(?:[a-z]{1,8} )?$/;

/** @returns the longest age told, in months; null where none is told in months or years */
export function toldMonths({ ticket, brief }: DraftRequest): number | null {
  const texts = new Map(openMessages(ticket).map(({ id, text }) => [id, text]));
  const ages = brief.facts.flatMap(({ kind, value, messageId, start, end }) => {
    const text = texts.get(messageId ?? '');
    const [, count, unit] = /^(\d+) (month|year)/.exec(value) ?? [];
    if (kind !== 'duration' || text === undefined || count === undefined) return [];
    const ahead = fold(text.slice(Math.max(0, start - near), start)).text;
    const behind = fold(text.slice(end, end + near)).text;
    return after.test(ahead) || before.test(ahead) || old.test(behind)
      ? [Number(count) * (unit === 'year' ? 12 : 1)]
      : [];
  });
  return ages.length > 0 ? Math.max(...ages) : null;
}
