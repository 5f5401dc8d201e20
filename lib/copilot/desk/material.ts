import type { Desk, MacroEntry } from '../../packs/desk/entry';
import { releaseOf } from '../../packs/desk/working-copy';
import type { Material } from '../../packs/material';
import { materialOf } from '../../packs/select';

/** What agents would get of a working copy on one day, and the same with one macro more or less. */

/** @param day `YYYY-MM-DD` */
export const approvedMaterial = (desk: Desk, day: string): Material =>
  materialOf(releaseOf(desk, day, desk.base), day);

export const withoutMacro = (material: Material, id: string): Material => ({
  ...material,
  macros: material.macros.filter((macro) => macro.id !== id),
});

/** As if the macro were approved today; never handed to an agent. */
export function withMacro(material: Material, { item }: MacroEntry): Material {
  const { validFrom: _from, validUntil: _until, ...macro } = item;
  const tried = { ...macro, status: 'approved' as const, approver: 'trial' };
  return { ...material, macros: [...withoutMacro(material, item.id).macros, tried] };
}
