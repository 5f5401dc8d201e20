import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backgroundCalls } from '@/lib/bridge/background-calls';
import {
  closedTo,
  placeRights,
  type Role,
  type RoleStanding,
  refusalOf,
  rights,
  rightsOf,
  roles,
} from '@/lib/settings/roles';

const calls = Object.keys(backgroundCalls);
const cells = calls.flatMap((call) => roles.map((role) => [call, role] as const));

const profile = (over: Partial<RoleStanding> = {}): RoleStanding => ({
  counts: true,
  open: ['agent'],
  here: roles,
  keys: ['lead', 'auditor'],
  ...over,
});
/** Somebody who was let in as this, and is an agent too, as everybody is. */
const as = (role: Role) => profile({ open: [...new Set<Role>(['agent', role])] });

/** docs/roles.md as it is read by people: `| call | yes | | |`. */
function documented(file: string): Record<string, Role[]> {
  const rows = readFileSync(file, 'utf8').matchAll(/^\| `([\w.-]+)` \|([^|]*)\|([^|]*)\|([^|]*)\|/gm);
  return Object.fromEntries(
    [...rows].map(([, name = '', ...marks]) => [name, roles.filter((_, at) => marks[at]?.trim() === 'yes')]),
  );
}

describe('the table of roles', () => {
  it('has a row for each call, and none for another', () => {
    expect(Object.keys(rights).sort()).toEqual([...calls].sort());
  });

  it('is the one in docs/roles.md', () => {
    const shown = documented('docs/roles.md');
    expect(shown).toEqual({ ...rights, ...placeRights });
    expect({ ...shown, 'desk.open': ['agent'] }).not.toEqual({ ...rights, ...placeRights });
  });

  it.each(cells)('%s, by the %s', (call, role) => {
    const allowed = rightsOf(call).includes('agent') || rightsOf(call).includes(role);
    expect(refusalOf(call, as(role)) === null).toBe(allowed);
  });

  it('keeps from agents what only a lead or auditor may do', () => {
    const kept = calls.filter((call) => refusalOf(call, as('agent')) !== null);
    expect(kept).toEqual(
      expect.arrayContaining(['engine.connect', 'packs.sign', 'desk.save', 'ledger.texts', 'drafting.stop']),
    );
    expect(refusalOf('desk.save', as('agent'))).toBe('role-lead');
    expect(refusalOf('desk.save', as('auditor'))).toBe('role-lead');
    expect(refusalOf('ledger.texts', as('agent'))).toBe('role-auditor');
  });

  it('leaves a call without a row to the lead', () => {
    expect(refusalOf('new.call', as('agent'))).toBe('role-lead');
    expect(refusalOf('constructor', as('agent'))).toBe('role-lead');
    expect(refusalOf('new.call', as('lead'))).toBeNull();
  });
});

describe('a profile without a lead', () => {
  it('lets one person do everything', () => {
    const alone = profile({ counts: false, keys: [], open: roles });
    expect(calls.filter((call) => refusalOf(call, alone) !== null)).toEqual([]);
    expect(closedTo('desk', { counts: false, open: ['agent'] })).toBeNull();
  });

  it('lets the first key be made by whoever is there, where roles count', () => {
    const fresh = profile({ keys: [] });
    expect(refusalOf('lead.set', fresh)).toBeNull();
    expect(refusalOf('auditor.set', fresh)).toBeNull();
    expect(refusalOf('auditor.set', profile({ keys: ['lead'] }))).toBe('role-auditor');
    expect(refusalOf('lead.set', profile({ keys: ['lead'] }))).toBe('role-lead');
  });

  it('lets no role be taken that the organisation does not allow here', () => {
    const agents = profile({ keys: [], here: ['agent'] });
    for (const call of ['lead.set', 'lead.unlock', 'auditor.set', 'auditor.unlock'])
      expect(refusalOf(call, agents)).toBe('role-not-here');
    expect(refusalOf('lead.set', { ...agents, counts: false })).toBe('role-not-here');
    expect(refusalOf('packs.import', agents)).toBeNull();
  });
});

describe('pages of the console', () => {
  it.each(
    Object.entries(placeRights).flatMap(([place, allowed]) =>
      roles.map((role) => [place, role, allowed] as const),
    ),
  )('%s, for the %s', (place, role, allowed: readonly Role[]) => {
    const open = allowed.includes('agent') || allowed.includes(role);
    expect(closedTo(place, as(role)) === null).toBe(open);
  });

  it('are the lead’s when nobody said whose they are', () => {
    expect(closedTo('new-page', as('auditor'))).toEqual(['lead']);
    expect(closedTo('new-page', as('lead'))).toBeNull();
  });
});
