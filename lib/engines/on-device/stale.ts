import type { Condition } from '../../packs/conditions';
import type { Macro } from '../../packs/schema';
import type { TemplateValues } from '../../packs/template';
import type { DraftRequest } from '../contract';
import { standsOnOdd } from './at-odds';
import type { Standing } from './standing';
import { toldBefore } from './told-before';

/** What an agent told before, or what stands on a time that is over or was paid to be shorter. */
export function stale(
  macro: Macro,
  request: DraftRequest,
  values: TemplateValues,
  standing: Standing,
): Condition | undefined {
  const state =
    standsOnOdd(macro, values, standing, request.material.policies) ??
    (toldBefore(macro, values, request) ? 'told-before' : undefined);
  return state === undefined ? undefined : { fact: 'ticket.states', is: 'excludes', value: state };
}
