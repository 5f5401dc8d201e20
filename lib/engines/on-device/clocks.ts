import { addBusinessDays, addDays, dayOf } from '../../signals/days';
import { fold } from '../../signals/text/fold';
import { openMessages } from '../../ticket/ticket';
import type { DraftRequest } from '../contract';
import { pastDay } from './past-day';

/**
 * Times that the customer tells, against the brand's own: when a return reached us, since when a parcel is marked as
 * delivered. A time that is over by then is not told as if it were not.
 */

/** UTF-16 units around a date in which words tell what happened on it; never beyond its sentence. */
const near = 90;
const ago = /^ ?(?:ago|geleden|fa|atras|back)(?![a-z])/;
const since =
  /(?<![a-z])(?:vor|il y a|hace|ha|seit|depuis|sinds|desde hace|da|for|ca fait|al|van)(?: [a-z]{1,6})? ?$/;
const daysOf: Readonly<Record<string, number>> = { day: 1, 'business-day': 1, week: 7, month: 30 };

/** It came to us: "you got them", "ist bei Ihnen". */
const reached =
  /(?<![a-z])(?:you(?:'ve| have)? (?:got|received|had|have)|with you|(?:your|the) (?:warehouse|depot)|delivered|arrived|reached|signed|bei (?:ihnen|euch)|eingegangen|angekommen|zugestellt|chez vous|(?:avez|l'avez|ayez) (?:recue?s?|eue?s?)|votre entrepot|livree?s?|recibieron|han recibido|su almacen|llego|entregad[oa]|bij (?:u|jullie)|ontvangen|aangekomen|bezorgd|ricevut[oaie]|arrivat[oaie]|consegnat[oaie]|receberam|chegou|entregue)(?![a-z])/;
const sent =
  /(?<![a-z])(?:sent|posted|returned|mailed|shipped|dropped|zuruck\w*|retour\w*|abgegeben|renvoye\w*|rendu\w*|devolv\w*|devuelto|regres\w*|teruggest\w*|terug|restituit\w*|spedit\w*|reso|enviei|mande)(?![a-z])/;
/** Another clock: what was ordered, written, charged or is to come. */
const other =
  /(?<![a-z])(?:order(?:ed)?|bought|wrote|emailed|charged|billed|bestellt|gekauft|geschrieben|abgebucht|command\w*|achet\w*|ecrit|pedi|compre|escribi|besteld|gekocht|geschreven|ordinat\w*|comprat\w*|scritt\w*|will|should|soll|sollte|wird)(?![a-z])/;
const marked =
  /(?<![a-z])(?:delivered|zugestellt|geliefert|abgegeben|livree?s?|entregad[oa]|bezorgd|afgeleverd|geleverd|consegnat[oa]|entregue)(?![a-z])/;

/** The day of each date and span in the customer's messages, with the words of its sentence around it. */
function toldDays({ ticket, brief, now }: DraftRequest): { day: string; around: string }[] {
  const today = dayOf(now);
  if (!today) return [];
  const texts = new Map(openMessages(ticket).map(({ id, text }) => [id, text]));
  return brief.facts.flatMap(({ kind, value, messageId, start, end }) => {
    const text = texts.get(messageId ?? '');
    if (text === undefined || (kind !== 'date' && kind !== 'duration')) return [];
    const ahead = fold(text.slice(Math.max(0, start - near), start)).text.replace(/^.*[.!?\n]/s, '');
    const behind = fold(text.slice(end, end + near)).text.replace(/[.!?\n].*$/s, '');
    const day = kind === 'date' ? pastDay(value, today) : spanStart(value, ahead, behind, today);
    return day === null ? [] : [{ day, around: `${ahead} ${behind}` }];
  });
}

/** "11 days ago", "seit 4 Tagen"; a span that is only a length ("refunds take 10 days") has no start. */
function spanStart(value: string, ahead: string, behind: string, today: string): string | null {
  const [, count, unit = ''] = /^(\d+) ([a-z-]+)/.exec(value) ?? [];
  const length = daysOf[unit];
  if (count === undefined || length === undefined) return null;
  return ago.test(behind) || since.test(ahead) ? addDays(today, -Number(count) * length) : null;
}

/** The latest day of those that tell it: the customer's case is not made worse than it is. */
const latest = (days: readonly string[]): string | null => [...days].sort().at(-1) ?? null;

/** A policy's length in days or business days, for one kind. */
function lengthOf({ material }: DraftRequest, kind: string): { count: number; business: boolean } | null {
  const policy = material.policies.find(
    (one) => one.kind === kind && /^(?:business )?days?$/.test(one.unit ?? ''),
  );
  const count = Number(policy?.value);
  return policy && Number.isInteger(count)
    ? { count, business: policy.unit?.startsWith('business') === true }
    : null;
}

const endOf = (from: string, { count, business }: { count: number; business: boolean }): string =>
  business ? addBusinessDays(from, count) : addDays(from, count);

/** Days from the post office to us, at most, where only the day of sending is told. */
const onTheWay = 3;

/** By the days that the customer tells, or in so many words, the time in which this brand refunds is over. */
export function refundOverdue(request: DraftRequest): boolean {
  const length = lengthOf(request, 'refund-time');
  const today = dayOf(request.now);
  if (!length || !today) return false;
  const days = toldDays(request).filter(({ around }) => !other.test(around));
  const arrived = latest(days.flatMap(({ day, around }) => (reached.test(around) ? [day] : [])));
  if (arrived) return endOf(arrived, length) < today;
  const posted = latest(days.flatMap(({ day, around }) => (sent.test(around) ? [day] : [])));
  if (posted) return endOf(addDays(posted, onTheWay), length) < today;
  return saysOver(request, length.count);
}

/** "7 Werktage ..., die sind längst vorbei", "it's past your 5 business days". */
function saysOver({ ticket }: DraftRequest, count: number): boolean {
  const over =
    'over|passed|up|gone|vorbei|um|rum|abgelaufen|verstrichen|passes?|depasses?|ecoules|pasaron|pasado|voorbij|verstreken|passati|trascorsi|passaram';
  const span = `(?<!\\d)${count}(?: [a-z]{1,8})? (?:days|tage?n?|werktagen?|jours|dias|dagen|werkdagen|giorni)`;
  const told = new RegExp(
    `${span}[^.!?\\n]{0,40}(?<![a-z])(?:${over})(?![a-z])|(?:past|more than|longer than|over|mehr als|langer als|plus de|mas de|meer dan|langer dan|piu di|mais de) (?:the |your |those )?${span.slice('(?<!\\d)'.length)}|${span}\\. (?:that'?s|that is|they are|it'?s) (?:over|past|up|gone)(?![a-z])`,
  );
  return openMessages(ticket).some(({ text }) => told.test(fold(text).text));
}

/** Marked as delivered for longer than the brand asks its customers to wait. */
export function waitIsOver(request: DraftRequest): boolean {
  const length = lengthOf(request, 'delivered-wait');
  const today = dayOf(request.now);
  if (!length || !today) return false;
  const days = toldDays(request).filter(({ around }) => marked.test(around) && !other.test(around));
  const day = latest(days.map((one) => one.day));
  return day !== null && endOf(day, length) < today;
}
