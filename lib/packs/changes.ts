import canonicalize from 'canonicalize';
import { z } from 'zod';
import type { Escalation, Pack, Policy } from './schema';

/** What another version of a pack changes for the people who answer from it, in an agent's words rather than a file's. */

export const newsKinds = [
  'promo-new',
  'promo-changed',
  'promo-over',
  'policy-new',
  'policy-changed',
  'policy-over',
  'authority',
  'escalation',
  'voice',
  'macro-new',
  'macro-changed',
  'macro-retired',
  'article-new',
  'article-changed',
  'article-retired',
] as const;

const Line = z.strictObject({
  kind: z.enum(newsKinds),
  /** Which one: a title, or a policy's sentence; a rule's id where it has no words. */
  what: z.string(),
  /** The value before and the value now, where it is one value. */
  from: z.string().optional(),
  to: z.string().optional(),
});
export type NewsLine = z.infer<typeof Line>;

export const News = z.strictObject({
  brandId: z.string(),
  brand: z.string(),
  /** Versions. */
  from: z.number(),
  to: z.number(),
  /** RFC 3339, when the newer one came into use on this device. */
  at: z.string(),
  /** Of the newer one. */
  digest: z.string(),
  lines: z.array(Line),
});
export type News = z.infer<typeof News>;

/**
 * What matters most first: what is promised to customers, then what an agent may do, then the texts.
 * @param day `YYYY-MM-DD`: what is not in date on it counts as not there
 */
export function newsBetween(before: Pack, after: Pack, day: string): NewsLine[] {
  const usable = <T extends { status: string } & Dated>(items: readonly T[]) =>
    items.filter((item) => item.status === 'approved' && inDate(item, day));
  const language = after.brand.language;
  const lines = [
    ...policyLines(
      before.policies.filter((one) => inDate(one, day)),
      after.policies.filter((one) => inDate(one, day)),
      language,
    ),
    ...authorityLines(before.authority, after.authority),
    ...escalationLines(before.escalations, after.escalations),
    ...(same(before.voice, after.voice) ? [] : [{ kind: 'voice', what: '' } as const]),
    ...textLines('macro', usable(before.macros), usable(after.macros)),
    ...textLines('article', usable(before.articles), usable(after.articles)),
  ];
  return lines.sort((a, b) => newsKinds.indexOf(a.kind) - newsKinds.indexOf(b.kind));
}

interface Dated {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

const inDate = ({ validFrom, validUntil }: Dated, day: string) =>
  (!validFrom || validFrom <= day) && (!validUntil || day <= validUntil);

function policyLines(before: readonly Policy[], after: readonly Policy[], language: string): NewsLine[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Set(after.map(({ id }) => id));
  const kind = (policy: Policy, how: 'new' | 'changed' | 'over') =>
    `${policy.kind === 'promo' ? 'promo' : 'policy'}-${how}` as const;
  const what = ({ text, id }: Policy) => text[language] ?? Object.values(text)[0] ?? id;
  const lines: NewsLine[] = [];
  for (const policy of after) {
    const known = old.get(policy.id);
    if (!known) lines.push({ kind: kind(policy, 'new'), what: what(policy) });
    else if (!same(known, policy)) {
      const [from, to] = [amountOf(known), amountOf(policy)];
      lines.push({ kind: kind(policy, 'changed'), what: what(policy), ...(from === to ? {} : { from, to }) });
    }
  }
  for (const policy of before)
    if (!now.has(policy.id)) lines.push({ kind: kind(policy, 'over'), what: what(policy) });
  return lines;
}

const amountOf = ({ value, unit }: Policy) => [value, unit].filter((part) => part !== undefined).join(' ');

type Authority = Pack['authority'];

function authorityLines(before: Authority, after: Authority): NewsLine[] {
  const written = ({ refundUpTo, creditUpTo, replacements }: Authority): Record<string, string> => ({
    refund: refundUpTo ? `${refundUpTo.amount} ${refundUpTo.currency}` : '0',
    credit: creditUpTo ? `${creditUpTo.amount} ${creditUpTo.currency}` : '0',
    replacement: replacements ? 'yes' : 'no',
  });
  const [old, now] = [written(before), written(after)];
  return Object.keys(now).flatMap((what) => {
    const [from = '', to = ''] = [old[what], now[what]];
    return from === to ? [] : [{ kind: 'authority', what, from, to } as const];
  });
}

function escalationLines(before: readonly Escalation[], after: readonly Escalation[]): NewsLine[] {
  const old = new Map(before.map((one) => [one.trigger, one]));
  const now = new Map(after.map((one) => [one.trigger, one]));
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((trigger) => !same(old.get(trigger), now.get(trigger)))
    .map((what) => ({ kind: 'escalation', what }));
}

type Text = { id: string; title: string };

function textLines(kind: 'macro' | 'article', before: readonly Text[], after: readonly Text[]): NewsLine[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((item): NewsLine[] => {
      const known = old.get(item.id);
      if (!known) return [{ kind: `${kind}-new`, what: item.title }];
      return same(worded(known), worded(item)) ? [] : [{ kind: `${kind}-changed`, what: item.title }];
    }),
    ...before
      .filter(({ id }) => !now.has(id))
      .map(({ title }): NewsLine => ({ kind: `${kind}-retired`, what: title })),
  ];
}

/** A new signature or number under the same words is nothing that an agent must know. */
const worded = (item: Text) => ({
  ...item,
  approval: undefined,
  approver: undefined,
  approvedOn: undefined,
  version: undefined,
  owner: undefined,
  validUntil: undefined,
});

const same = (a: unknown, b: unknown) => canonicalize(a) === canonicalize(b);
