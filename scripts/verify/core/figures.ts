import { bound, number, type Part, rate, spread, type Tale, tally, ticketRate, type Value } from './counts';
import type { Json } from './json';
import { isObject } from './shapes';

/**
 * The definitions of docs/metrics.md that the records alone decide, by the same ids. Not counted again: what needs a model of
 * its own (worth-editing, audited-accuracy, missed-errors, rater-agreement, flag-recall, follow-up) and what is not recorded.
 */

export interface Definition {
  id: string;
  name: string;
  count: (tales: readonly Tale[]) => Value;
}

const define = (id: string, name: string, count: Definition['count']): Definition => ({ id, name, count });
const yes = (is: boolean): Part => [is ? 1 : 0, 1];
const get = (value: Json | undefined, key: string) => (isObject(value) ? value[key] : undefined);
const amount = (value: Json | undefined, key: string) => Number(get(value, key) ?? 0);

const ofShown = (is: (tale: Tale) => boolean) => rate((tale) => (tale.last.shown ? yes(is(tale)) : null));
const ofSent = (is: (sent: NonNullable<Tale['last']['sent']>) => boolean) =>
  rate(({ last: { sent } }) => (sent ? yes(is(sent)) : null));
const sentAs = (editClass: string) => ofSent((sent) => sent.editClass === editClass);
const reasons = (kind: 'withheld' | 'rejected') =>
  tally(({ last }) => (last[kind] ? [String(last[kind].reason)] : []));
const claims = (kind: 'shown' | 'sent') =>
  rate(({ last }) => {
    const told = last[kind]?.claims;
    return told ? [amount(told, 'supported'), amount(told, 'checkable')] : null;
  });

/** What ended in the reply: the macro that was put in, or the draft's, as long as most of it was sent. */
function macroSent({ last, inserted }: Tale): Json | undefined {
  const insert = inserted.findLast(({ what }) => what !== 'note');
  if (!last.sent || last.sent.editClass === 'discarded') return undefined;
  if (insert?.what === 'macro') return get(insert.source, 'id');
  return insert?.what === 'draft' ? get(last.shown?.macro, 'id') : undefined;
}

const hit = (first: number) =>
  rate((tale) => {
    const macro = macroSent(tale);
    const offered = tale.last.shown?.offered;
    return macro !== undefined && Array.isArray(offered)
      ? yes(offered.slice(0, first).includes(macro))
      : null;
  });

const clauses = rate(({ last: { sent } }) => {
  if (!sent || sent.editClass === 'discarded' || typeof sent.mandatory !== 'number') return null;
  const findings = isObject(sent.findings) ? Object.entries(sent.findings) : [];
  const lost = findings
    .filter(([rule]) => rule.startsWith('must.'))
    .reduce((all, [, count]) => all + Number(count), 0);
  return [Math.max(0, sent.mandatory - lost), sent.mandatory];
});

const unusable = bound(({ inserted }) => {
  const told = inserted.filter(({ what, sources }) => what !== 'note' && isObject(sources));
  return [told.filter(({ sources }) => amount(sources, 'unusable') > 0).length, told.length];
});

/** A sent reply that the gate could not read tells nothing. */
const inSent = (...rules: string[]) =>
  bound(({ last: { sent } }) =>
    !sent || amount(sent.findings, 'check.failed') > 0
      ? null
      : yes(rules.some((rule) => amount(sent.findings, rule) > 0)),
  );

const stopped = ({ last }: Tale) => last.withheld?.reason === 'engine-masking';
const asked = ({ last }: Tale) => isObject(last.shown?.cost) || isObject(last.withheld?.cost);

export const definitions: readonly Definition[] = [
  define(
    'eligible',
    'Tickets that could be drafted for',
    ticketRate(
      ({ last }) => last.opened !== undefined,
      ({ last }) => last.opened?.eligible === true,
    ),
  ),
  define(
    'suggestion-rate',
    'Tickets with a draft',
    ticketRate(
      ({ last }) => last.opened?.eligible === true,
      ({ last }) => last.shown !== undefined,
    ),
  ),
  define(
    'drafts-shown',
    'Drafts shown',
    number(({ last }) => last.shown !== undefined),
  ),
  define(
    'withheld',
    'No draft made',
    number(({ last }) => last.withheld !== undefined),
  ),
  define(
    'abstention',
    'Abstention',
    rate(({ last: { shown, withheld } }) => [withheld ? 1 : 0, (shown ? 1 : 0) + (withheld ? 1 : 0)]),
  ),
  define('withheld-by', 'Why no draft was made', reasons('withheld')),
  define(
    'inserted',
    'Draft inserted',
    ofShown(({ inserted }) => inserted.some(({ what }) => what === 'draft')),
  ),
  define(
    'sent',
    'Replies sent',
    number(({ last }) => last.sent !== undefined),
  ),
  define('verbatim', 'Sent unchanged', sentAs('verbatim')),
  define('light', 'Sent, lightly edited', sentAs('light')),
  define('heavy', 'Sent, heavily edited', sentAs('heavy')),
  define('discarded', 'Sent, draft replaced', sentAs('discarded')),
  define(
    'distance',
    'Distance from the draft',
    spread('share', ({ last }) => last.sent?.distance),
  ),
  define(
    'rejected',
    'Discarded by the agent',
    ofShown(({ last }) => last.rejected !== undefined),
  ),
  define('rejected-by', 'Why agents discarded drafts', reasons('rejected')),
  define(
    'fact-edited',
    'Sent with a fact changed',
    ofSent((sent) => Number(sent.factEdits) > 0),
  ),
  define(
    'style-edited',
    'Sent with wording changed only',
    ofSent((sent) => Number(sent.styleEdits) > 0 && Number(sent.factEdits) === 0),
  ),
  define('claims-shown', 'Statements with support, in drafts', claims('shown')),
  define('claims-sent', 'Statements with support, as sent', claims('sent')),
  define('macro-hit-1', 'Right macro offered first', hit(1)),
  define('macro-hit-3', 'Right macro among three', hit(3)),
  define('clauses-kept', 'Mandatory clauses kept', clauses),
  define('unusable-inserted', 'Expired or unapproved inserts', unusable),
  define(
    'flags-shown',
    'Flags shown',
    tally(({ flags }) => flags),
  ),
  define(
    'flags-wrong',
    'Flags marked wrong',
    tally(({ wrong }) => wrong),
  ),
  define(
    'flags-missed',
    'Flags added by agents',
    number(({ missed }) => missed),
  ),
  define(
    'flagged-tickets',
    'Tickets with a flag',
    ticketRate(
      ({ last }) => Boolean(last.opened ?? last.shown ?? last.withheld),
      ({ flags }) => flags.size > 0,
    ),
  ),
  define(
    'flag-precision',
    'Flags that stand',
    rate(({ flags, wrong }) => [[...flags].filter((flag) => !wrong.has(flag)).length, flags.size]),
  ),
  define(
    'let-pass',
    'Let pass by a lead',
    tally(({ allowed }) => allowed),
  ),
  define(
    'blocked',
    'Drafts blocked',
    ofShown(({ last }) => last.shown?.insertable === false),
  ),
  define('other-brand-sent', 'Another brand named', inSent('brand.other')),
  define('wrong-customer-sent', 'Another customer addressed', inSent('customer.wrong')),
  define('person-sent', 'Other people’s data', inSent('leak.person')),
  define(
    'internal-sent',
    'Internal words',
    inSent('internal.quote', 'leak.plans', 'leak.orders', 'leak.machine'),
  ),
  define(
    'requests-stopped',
    'Requests stopped unmasked',
    bound((tale) => (asked(tale) || stopped(tale) ? yes(stopped(tale)) : null)),
  ),
  define(
    'ms-brief',
    'Time to brief',
    spread('ms', ({ last: { shown, withheld } }) => shown?.msToBrief ?? withheld?.msToBrief),
  ),
  define(
    'ms-first',
    'Time to first words',
    spread('ms', ({ last }) => last.shown?.msToFirst),
  ),
  define(
    'ms-draft',
    'Time to draft',
    spread('ms', ({ last }) => last.shown?.msToDraft),
  ),
  define(
    'ms-usable',
    'Time to usable draft',
    spread('ms', ({ last: { shown } }) => (shown?.insertable === true ? shown.msToDraft : undefined)),
  ),
  define(
    'ms-reply',
    'Time to reply',
    spread('ms', ({ last }) => last.sent?.msFromOpen),
  ),
  define(
    'tokens-in',
    'Tokens read',
    spread('tokens', ({ tokens }) => tokens?.read),
  ),
  define(
    'tokens-out',
    'Tokens written',
    spread('tokens', ({ tokens }) => tokens?.written),
  ),
  define(
    'money',
    'Cost in money',
    spread('usd-nanos', ({ nanos }) => nanos),
  ),
];
