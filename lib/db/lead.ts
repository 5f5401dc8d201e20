import { isOld, type LeadKey, type OldLeadKey } from '../settings/lead';
import type { Database } from './database';
import { changeSettings } from './settings';

/** The lead's key of this profile. Its name is in the settings too, so that the sidebar knows that there is one. */

export async function keptLead(db: Database): Promise<LeadKey | OldLeadKey | null> {
  return (await db.lead.get('lead'))?.key ?? null;
}

/** @param key null to take it away */
export async function keepLead(db: Database, key: LeadKey | null): Promise<void> {
  await db.transaction('rw', db.lead, db.settings, async () => {
    if (key) await db.lead.put({ id: 'lead', key });
    else await db.lead.delete('lead');
    await changeSettings(db, () => ({ lead: key?.name ?? '' }));
  });
}

/** The auditor's own key of this profile. */
export async function auditorKey(db: Database): Promise<LeadKey | null> {
  const key = (await db.lead.get('auditor'))?.key;
  return key && !isOld(key) ? key : null;
}

/** @param key null to take it away */
export async function keepAuditor(db: Database, key: LeadKey | null): Promise<void> {
  if (key) await db.lead.put({ id: 'auditor', key });
  else await db.lead.delete('auditor');
}
