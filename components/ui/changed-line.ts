import type { NewsLine } from '@/lib/packs/changes';
import { has, t } from '../i18n';

/** One change of a pack as a sentence. */
export function changedLine({ kind, what, from, to }: NewsLine): string {
  if (from === undefined || to === undefined) return t(`changed.${kind}`, { what: named(kind, what) });
  return t(`changed.${kind}.value`, { what: named(kind, what), from: worded(from), to: worded(to) });
}

/** Triggers and rights have names of their own; titles and sentences are the brand's. */
function named(kind: NewsLine['kind'], what: string): string {
  if (kind === 'escalation' && has(`trigger.${what}`)) return t(`trigger.${what}`);
  return kind === 'authority' ? t(`changed.authority.${what}`) : what;
}

const worded = (value: string) => (value === 'yes' || value === 'no' ? t(`changed.${value}`) : value);
