import type { EngineAccess, EngineChoice } from './engine-access';
import type { Managed, Policy } from './policy';
import { ownRelays, type Relays, withRelays } from './relays';

/** The settings that a policy may overrule. */
export interface Governed {
  engines: Record<string, EngineChoice>;
  access: Record<string, EngineAccess>;
  budgets: Record<string, number>;
  retention: Record<string, number>;
}

/** The engine on the device sends nothing anywhere, so no policy needs to name it. */
const onDevice = 'on-device';

/**
 * The settings as they count. What the policy forbids is left out here, in the one place where settings are read, so that
 * nothing that asks for them can go round it; the lead's own choice stays kept and counts again when the policy goes.
 */
export function underPolicy<S extends Governed>(
  own: S,
  managed: Managed,
  relays: Relays = ownRelays,
): S & { managed: Managed } {
  const { policy } = managed;
  const access = Object.fromEntries(
    Object.entries(withRelays(own.access, relays)).filter(([engine, { baseUrl }]) =>
      mayReach(policy, engine, baseUrl),
    ),
  );
  const engines = Object.fromEntries(
    Object.entries(own.engines).map(([brand, choice]) => [brand, allowedPart(policy, choice)]),
  );
  return {
    ...own,
    access,
    engines,
    budgets: { ...own.budgets, ...policy.budgets },
    retention: { ...own.retention, ...policy.retention },
    managed,
  };
}

/** Whether a policy lets text go to this engine; to that model where one is named. */
export function mayUse({ engines }: Policy, engine: string, model?: string): boolean {
  if (!engines || engine === onDevice) return true;
  return engines.some(
    (one) => one.engine === engine && (!one.models || !model || one.models.includes(model)),
  );
}

/** Whether a policy lets this engine be reached at this address. */
export function mayReach({ engines }: Policy, engine: string, address: string): boolean {
  if (!engines) return true;
  return engines.some(
    (one) =>
      one.engine === engine &&
      (!one.addresses || one.addresses.some((allowed) => bare(allowed) === bare(address))),
  );
}

const bare = (address: string) => address.replace(/\/+$/, '');

type One = { engine: string; model?: string | undefined };

/** Where no model was chosen, the first that is allowed: the engine's own may be none of them. */
function named({ engines }: Policy, one: One): One {
  const allowed = one.model ? undefined : engines?.find(({ engine }) => engine === one.engine)?.models;
  return allowed?.[0] ? { ...one, model: allowed[0] } : one;
}

/** A choice without what the policy forbids; drafts are then made on the device. */
function allowedPart(policy: Policy, { tasks, ...main }: EngineChoice): EngineChoice {
  const kept = Object.fromEntries(
    Object.entries(tasks ?? {}).flatMap(([task, one]) =>
      one && mayUse(policy, one.engine, one.model) ? [[task, named(policy, one)]] : [],
    ),
  );
  const drafts = mayUse(policy, main.engine, main.model) ? named(policy, main) : { engine: onDevice };
  return Object.keys(kept).length > 0 ? { ...drafts, tasks: kept } : drafts;
}
