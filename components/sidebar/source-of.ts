import type { SourceRef } from '@/lib/engines/contract';
import type { Material } from '@/lib/packs/material';
import { t } from '../i18n';
import { dayName } from '../i18n/words';

export interface SourceAbout {
  title: string;
  /** Version, approver with date, and until when it holds: ready to be read. */
  facts: string[];
  /** Its own words, where the reference quotes none. */
  text: string;
  internal: boolean;
}

/** What the pack says of a source; null for one that is no longer in it. */
export function describe(material: Material, ref: Pick<SourceRef, 'kind' | 'id'>): SourceAbout | null {
  if (ref.kind === 'macro') {
    const macro = material.macros.find((one) => one.id === ref.id);
    return macro ? { title: macro.title, facts: factsOf(macro), text: '', internal: false } : null;
  }
  if (ref.kind === 'passage') {
    const passage = material.passages.find((one) => one.id === ref.id);
    if (!passage) return null;
    const title = passage.heading ? `${passage.title}: ${passage.heading}` : passage.title;
    return { title, facts: factsOf(passage), text: passage.text, internal: passage.audience === 'internal' };
  }
  if (ref.kind === 'policy') {
    const policy = material.policies.find((one) => one.id === ref.id);
    if (!policy) return null;
    const text = policy.text[material.brand.language] ?? Object.values(policy.text)[0] ?? '';
    const title = policy.kind.replace(/-/g, ' ');
    const until = policy.validUntil ? [t('proof.until', { date: dayName(policy.validUntil) })] : [];
    const pack = t('proof.version', { version: material.packVersion });
    return { title, facts: [pack, ...until], text, internal: false };
  }
  if (ref.kind === 'voice') {
    return {
      title: material.brand.name,
      facts: [t('proof.version', { version: material.packVersion })],
      text: '',
      internal: false,
    };
  }
  return null;
}

interface Approved {
  version: number;
  approver?: string | undefined;
  approvedOn?: string | undefined;
  validUntil?: string | undefined;
}

function factsOf({ version, approver, approvedOn, validUntil }: Approved): string[] {
  const facts = [t('proof.version', { version })];
  if (approver && approvedOn) facts.push(t('proof.approved', { approver, date: dayName(approvedOn) }));
  else if (approver) facts.push(t('proof.approved-by', { approver }));
  else if (approvedOn) facts.push(t('proof.approved-on', { date: dayName(approvedOn) }));
  // "While the offer lasts" is written as a far day; it says nothing to anybody.
  if (validUntil && validUntil < '2090') facts.push(t('proof.until', { date: dayName(validUntil) }));
  return facts;
}
