import { blindSample } from '../../lib/ledger/blind';
import { link } from '../../lib/ledger/chain';
import type { LedgerEvent, LedgerRecord, Score } from '../../lib/ledger/record';
import { criteria } from '../../lib/ledger/scorecard';
import { storiesOf } from '../../lib/ledger/stories';
import { inserted, sent, shown, withheld } from '../ledger/sample';
import { plan } from './console-bench';

/** Ten weeks of one agent's work with everything that records can tell: two brands, two models, two packs, flags, judgements. */

const weeks = 10;
const aWeek = 24;
export const blindDays = {
  from: '2026-10-05',
  to: '2026-11-01',
  size: 24,
  minimum: 3,
};
const blindPlan = { ...blindDays, seed: plan.seed };
const intents = ['return', 'missing-item', 'order-status', 'warranty'];
const cost = (model: string, draft: number) => ({
  model,
  prompts: { draft },
  input: 2_100,
  cachedInput: 1_500,
  output: 160,
});

function life(i: number, week: number): LedgerEvent[] {
  const id = `q${i}`;
  const brand = i % 3 === 0 ? 'lumen' : 'marlow';
  const common = { brand, helpdesk: i % 4 === 0 ? 'gorgias' : 'zendesk', ticket: `t${i}`, suggestion: id };
  const remote = brand === 'lumen';
  const draft = shown(id, {
    ...common,
    channel: i % 5 === 0 ? 'chat' : 'email',
    language: i % 6 === 0 ? 'de' : 'en',
    intent: intents[i % 4] ?? 'return',
    engine: remote ? 'anthropic' : 'on-device',
    packVersion: week < 6 ? 11 : 12,
    ...(remote ? { cost: cost(week < 4 ? 'claude-haiku-5-5' : 'claude-sonnet-5-5', week < 7 ? 3 : 4) } : {}),
    findings: i % 7 === 0 ? { 'fact.amount': 1 } : {},
    insertable: i % 7 !== 0,
    msToBrief: 20 + (i % 9),
    msToFirst: remote ? 700 + 31 * (i % 12) : 60,
    msToDraft: remote ? 2_400 + 130 * (i % 20) : 70 + (i % 40),
    claims: { checkable: 3 + (i % 3), supported: 3 + (i % 3) - (i % 11 === 0 ? 1 : 0) },
    offered: i % 4 === 0 ? ['other', 'return-how'] : ['return-how', 'other'],
  });
  const opened: LedgerEvent = {
    kind: 'opened',
    ...common,
    channel: draft.channel,
    eligible: i % 23 !== 0,
    customerAt: '2026-09-01T08:00:00Z',
  };
  if (i % 8 === 0) return [opened, { ...withheld(id), ...common }];
  const flag: LedgerEvent = { kind: 'flag-shown', ...common, trigger: 'chargeback', rule: 'chargeback.en' };
  const flags = i % 10 === 1 ? [flag] : [];
  if (i % 9 === 0)
    return [
      opened,
      draft,
      ...flags,
      { kind: 'rejected', ...common, reason: i % 2 ? 'made-up' : 'not-useful' },
    ];
  const kept = (['verbatim', 'light', 'verbatim', 'heavy', 'discarded'] as const)[(i + week) % 5] ?? 'light';
  const insert =
    kept === 'discarded' ? [] : [{ ...inserted(id), ...common, sources: { used: 2, unusable: 0 } }];
  const distance = { verbatim: 0, light: 0.1, heavy: 0.3, discarded: 0.8 }[kept];
  return [
    opened,
    draft,
    ...flags,
    ...insert,
    sent(id, {
      ...common,
      editClass: kept,
      distance,
      factEdits: kept === 'heavy' ? 1 : 0,
      styleEdits: kept === 'verbatim' ? 0 : 2,
      msFromOpen: kept === 'discarded' ? 260_000 : 70_000 + 900 * (i % 50),
      claims: { checkable: 4, supported: i % 13 === 0 ? 3 : 4 },
      mandatory: 1,
      findings: i % 29 === 0 ? { 'must.removed': 1 } : {},
    }),
  ];
}

const judged = (suggestion: string, rater: string, i: number): LedgerEvent => ({
  kind: 'judged',
  brand: 'marlow',
  helpdesk: 'zendesk',
  ticket: suggestion.replace('q', 't'),
  suggestion,
  rater,
  scores: Object.fromEntries(
    criteria.map((one, j): [string, Score] => {
      if (one === 'escalation' && i % 2 === 0) return [one, 'not-applicable'];
      const wrong = (i + j) % 7 === 0 || (rater === 'Noor' && (i + j) % 9 === 0);
      return [one, wrong ? 'wrong' : 'right'];
    }),
  ),
  plan: blindPlan,
});

/** @param judgements drafts that two raters have judged */
export function auditRecords(judgements = 0): LedgerRecord[] {
  const records: LedgerRecord[] = [];
  const add = (event: LedgerEvent, at: number) => {
    records.push(link(records.at(-1) ?? null, event, new Date(at).toISOString()));
  };
  for (let i = 0; i < weeks * aWeek; i += 1) {
    const week = Math.floor(i / aWeek);
    const at = Date.UTC(2026, 7, 24, 8) + week * 7 * 86_400_000 + (i % aWeek) * 4 * 3_600_000;
    for (const [step, event] of life(i, week).entries()) add(event, at + step * 40_000);
  }
  const drafts = blindSample(storiesOf(records), 'marlow', blindPlan).flatMap(({ drawn }) =>
    drawn.map(({ suggestion }) => suggestion),
  );
  for (const [i, suggestion] of drafts.slice(0, judgements).entries())
    for (const rater of ['Ines', 'Noor']) add(judged(suggestion, rater, i), Date.UTC(2026, 10, 3, 9, i));
  return records;
}
