import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, plain } from '../ledger/canonical';
import type { LogEvent } from '../ledger/log-events';
import { stopOf } from '../settings/kill-switch';
import { lockMinutes } from '../settings/lock-minutes';
import { Settings } from '../settings/settings';
import type { Database } from './database';
import { logOf, logTables, ownLogs, write } from './log';
import type { Known, StoredDevice, StoredLog } from './log-rows';
import { readSettings } from './settings';

/**
 * Puts on record what decides about drafts and has changed since it was last looked at, however it came to be changed: each
 * brand's pack, its engine, and the settings that count. How wide the sidebar is does not.
 */

type Changed = Extract<LogEvent, { kind: 'changed' }>;

/** @param now RFC 3339 */
export async function recordChanges(db: Database, device: StoredDevice, now: string): Promise<void> {
  const packs = await packsNow(db);
  const settings = await readSettings(db);
  await db.transaction('rw', [...logTables(db)], async () => {
    for (const brand of packs.keys()) await logOf(db, device, brand, now);
    for (const log of await ownLogs(db)) await recordIn(db, log, packs.get(log.brand), settings, now);
  });
}

const untouched = Settings.parse({});

interface PackNow {
  version: number;
  digest: string;
}

async function packsNow(db: Database): Promise<Map<string, PackNow>> {
  const rows = await db.packs.toArray();
  return new Map(
    rows.map(({ brandId, pack }) => {
      const { version } = pack as { version?: unknown };
      const digest = bytesToHex(sha256(utf8ToBytes(canonicalJson(plain(pack)))));
      return [brandId, { version: typeof version === 'number' ? version : 0, digest }];
    }),
  );
}

async function recordIn(
  db: Database,
  log: StoredLog,
  pack: PackNow | undefined,
  settings: Settings,
  now: string,
): Promise<void> {
  // Until something else is on record, a log stands for a brand with nothing set.
  const before: Known = { ...knownOf(log.brand, undefined, untouched), ...log.known };
  const next = knownOf(log.brand, pack, settings);
  const events = changesBetween(before, next);
  if (events.length === 0) return;
  log.known = next;
  for (const event of events) await write(db, log, event, now);
}

/** What a log has on record of its brand's pack, engine and settings, each as one short word. */
function knownOf(brand: string, pack: PackNow | undefined, settings: Settings): Known {
  const choice = settings.engines[brand];
  const access = choice ? settings.access[choice.engine] : undefined;
  const stop = stopOf(settings, brand);
  return {
    ...(pack ? { pack: pack.version, digest: pack.digest } : {}),
    engine: [choice?.engine ?? 'on-device', choice?.model, access?.baseUrl].filter(Boolean).join(' '),
    settings: [
      `drafting ${stop ? `stopped by ${stop.by}` : settings.drafting ? 'on' : 'off'}`,
      `budget ${settings.budgets[brand] ?? 'none'}`,
      `retention ${settings.retention[brand] ?? 'none'}`,
      `sample ${settings.samples[brand]?.rate ?? 'none'}`,
      ...(settings.lockMinutes === lockMinutes.usual ? [] : [`lock after ${settings.lockMinutes} min`]),
    ].join(', '),
  };
}

function changesBetween(before: Known, next: Known): Changed[] {
  const events: Changed[] = [];
  if (before.digest !== next.digest) {
    events.push({
      kind: 'changed',
      what: 'pack',
      ...(before.pack === undefined ? {} : { from: before.pack }),
      ...(next.pack === undefined ? {} : { to: next.pack }),
      ...(next.digest === undefined ? {} : { digest: next.digest }),
    });
  }
  for (const what of ['engine', 'settings'] as const) {
    const [from, to] = [before[what], next[what]];
    if (from !== to && to !== undefined)
      events.push({ kind: 'changed', what, ...(from === undefined ? {} : { from }), to });
  }
  return events;
}
