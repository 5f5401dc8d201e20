import { z } from 'zod';

/**
 * Who may do what in the console. The background asks this table before every call (`entrypoints/background/guard.ts`);
 * docs/roles.md shows it, and a test compares the two.
 */

export const roles = ['agent', 'lead', 'auditor'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

const everybody = roles;
const lead: readonly Role[] = ['lead'];
const figures: readonly Role[] = ['lead', 'auditor'];

/** By background call, as the console makes it. What the sidebar alone may call is the agent's work: everybody's. */
export const rights = {
  'pair.secret': everybody,
  'settings.get': everybody,
  'settings.set': everybody,
  'roles.state': everybody,
  'console.open': everybody,
  'vault.state': everybody,
  'vault.unlock': everybody,
  'vault.lock': everybody,
  'vault.set': everybody,
  'vault.forget': everybody,
  'engine.keys': everybody,
  'engine.spend': everybody,
  'engine.affordable': everybody,
  'engine.key': everybody,
  'engine.models': everybody,
  'engine.connect': lead,
  'engine.disconnect': lead,
  'engine.choose': lead,
  'engine.budget.set': lead,
  'drafting.stop': lead,
  'brand.remembered': everybody,
  'brand.remember': everybody,
  'packs.brands': everybody,
  'packs.list': everybody,
  'packs.standings': everybody,
  'packs.material': everybody,
  'news.of': everybody,
  'news.seen': everybody,
  'news.all': everybody,
  'packs.preview': everybody,
  'packs.import': everybody,
  'packs.rollback': everybody,
  'packs.file': everybody,
  'packs.feed.read': everybody,
  'packs.feed.check': everybody,
  'packs.feed.remove': lead,
  'packs.export': lead,
  'packs.remove': lead,
  'packs.keys.add': lead,
  'packs.keys.revoke': lead,
  'packs.keys.forget': lead,
  'packs.revoke': lead,
  'packs.sign': lead,
  'lead.state': everybody,
  'lead.unlock': everybody,
  'lead.lock': everybody,
  'lead.allow': everybody,
  'lead.set': lead,
  'lead.remove': lead,
  'lead.approve': lead,
  'auditor.unlock': everybody,
  'auditor.lock': everybody,
  'auditor.set': figures,
  'auditor.remove': figures,
  'desk.open': lead,
  'desk.begin': lead,
  'desk.list': lead,
  'desk.drop': lead,
  'desk.save': lead,
  'desk.remove': lead,
  'desk.head': lead,
  'desk.versions': lead,
  'desk.texts': lead,
  'practice.exercises': everybody,
  'practice.attempts': everybody,
  'practice.keep': everybody,
  'practice.forget': everybody,
  'helpdesk.open': lead,
  'helpdesk.content': lead,
  'ledger.append': everybody,
  'ledger.handle': everybody,
  'ledger.page': everybody,
  'ledger.logs': everybody,
  'ledger.lines': everybody,
  'ledger.text': figures,
  'ledger.texts': figures,
  'ledger.where': figures,
  'ledger.checkpoint': figures,
  'ledger.proof': figures,
  'ledger.growth': figures,
  'ledger.export': figures,
  'ledger.erase': lead,
  'ledger.offboard': lead,
  'ledger.retention.set': lead,
  'sample.plan': figures,
  'sample.label': figures,
  'sample.rate.set': lead,
  'blind.judge': figures,
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** By page of the console: who gets to see it. */
export const placeRights = {
  brands: everybody,
  switches: everybody,
  import: lead,
  macros: lead,
  review: lead,
  knowledge: lead,
  voice: lead,
  exercises: lead,
  practice: everybody,
  rules: lead,
  engines: lead,
  sample: figures,
  audit: everybody,
  report: figures,
  blind: figures,
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** A call that has no row is the lead's: forgetting one opens nothing. */
export const rightsOf = (call: string): readonly Role[] =>
  Object.hasOwn(rights, call) ? rights[call as keyof typeof rights] : lead;

/** How it stands with the roles on this browser profile. */
export interface RoleStanding {
  /** Roles count here: a lead set a key, or the organisation's policy says so. Else one person is all three. */
  counts: boolean;
  /** Who was let in; the agent always is. */
  open: readonly Role[];
  /** Roles that may be taken on this profile at all. */
  here: readonly Role[];
  /** Who has a key here. */
  keys: readonly Role[];
}

/** The calls that make, or ask for, a role's key. */
const keyCalls: Readonly<Record<string, Role>> = {
  'lead.set': 'lead',
  'lead.unlock': 'lead',
  'auditor.set': 'auditor',
  'auditor.unlock': 'auditor',
};

export type RoleRefusal = 'role-not-here' | 'role-lead' | 'role-auditor';

/** Why somebody with these roles may not make a call from the console; null when they may. */
export function refusalOf(call: string, { counts, open, here, keys }: RoleStanding): RoleRefusal | null {
  const own = Object.hasOwn(keyCalls, call) ? keyCalls[call] : undefined;
  if (own && !here.includes(own)) return 'role-not-here';
  if (!counts) return null;
  // The first key of a profile needs nobody's leave; once there is a lead, the auditor's first key does.
  if (call.endsWith('.set') && own && !keys.includes('lead') && !keys.includes(own)) return null;
  const allowed = rightsOf(call);
  if (allowed.some((role) => open.includes(role))) return null;
  return allowed.includes('auditor') ? 'role-auditor' : 'role-lead';
}

/** Who could open a page that is closed to whoever is here now; null when it is open. A page without a row is the lead's. */
export function closedTo(place: string, { counts, open }: Pick<RoleStanding, 'counts' | 'open'>) {
  const allowed: readonly Role[] = Object.hasOwn(placeRights, place)
    ? placeRights[place as keyof typeof placeRights]
    : lead;
  return !counts || allowed.some((role) => open.includes(role)) ? null : allowed;
}
