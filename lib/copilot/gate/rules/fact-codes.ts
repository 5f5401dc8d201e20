import type { Finding } from '../../contract';
import { finding, type Judged, type Rule, type RuleInput } from '../rule';

/** Promotion codes: approved and running. One that is over, or that only the customer named, may be denied, not given. */
export const factCodes: Rule = (input) =>
  input.judged.flatMap((item): Finding[] => {
    if (item.fact.kind !== 'code') return [];
    const key = refusal(item, input);
    return key ? [finding(input, 'fact.code', 'block', item.fact, { key, standing: item.standing })] : [];
  });

function refusal(item: Judged, input: RuleInput): string | null {
  const denied = item.sentence ? item.sentence.ended || item.sentence.negated : false;
  const asked = item.sentence?.question || item.sentence?.echo;
  if (item.standing === 'approved-source') return item.ended && !denied && !asked ? 'ended' : null;
  if (sameAsOrder(item, input)) return null;
  if (item.standing === 'nowhere') return 'nowhere';
  if (denied || asked) return null;
  return item.standing === 'agent-said' ? 'agent-only' : 'customer-only';
}

/** An order number in a form that the pack does not name can look like a code. */
function sameAsOrder(item: Judged, input: RuleInput): boolean {
  const bare = item.fact.value.replace(/[^A-Z0-9]/g, '');
  return (input.said.byKey.get(`id|${bare}`) ?? []).some((said) => said.who === 'order');
}
