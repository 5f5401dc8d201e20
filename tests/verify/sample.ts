import { createHash, webcrypto } from 'node:crypto';
import { type Input, verifyExport } from '../../scripts/verify/core/verify';
import {
  append,
  checkpoint,
  commitment,
  type Device,
  device,
  type Fields,
  fileOf,
  type Log,
  newLog,
} from './writer';

/** A day's log of every kind of event, and the verifier as the tests call it. */

export const ticketOf = (i: number) => createHash('sha256').update(`ticket ${i}`).digest('hex');

export const common = (i: number, brand = 'marlow') => ({
  brand,
  helpdesk: 'zendesk',
  ticket: ticketOf(i),
  suggestion: `s-${i}`,
});

export function shown(i: number, brand?: string, over: Fields = {}): Fields {
  return {
    kind: 'shown',
    ...common(i, brand),
    channel: 'email',
    language: 'en',
    intent: 'return',
    engine: 'on-device',
    packVersion: 3,
    appVersion: '0.1.0',
    macro: { id: 'return-how', version: 2 },
    passages: [{ id: 'p-1' }],
    findings: { amount: 1 },
    insertable: true,
    words: 41,
    msToBrief: 11,
    msToDraft: 20 + i,
    ...over,
  };
}

export function withheld(i: number, brand?: string, reason = 'no-evidence'): Fields {
  const origin = {
    channel: 'email',
    language: 'de',
    engine: 'on-device',
    packVersion: 3,
    appVersion: '0.1.0',
  };
  return { kind: 'withheld', ...common(i, brand), ...origin, reason };
}

export function inserted(i: number, brand?: string, what = 'draft'): Fields {
  return { kind: 'inserted', ...common(i, brand), what, editor: 'ckeditor', copied: false, findings: {} };
}

export function sent(i: number, brand?: string, editClass = 'light', factEdits = 0): Fields {
  const edit = { editClass, distance: 0.125, factEdits, styleEdits: 1, msFromInsert: 9000 };
  return { kind: 'sent', ...common(i, brand), ...edit, findings: {} };
}

const salt = Buffer.alloc(32, 7);

/** `tickets` stories, each of one to four records, with checkpoints at a third, two thirds and the end. */
export function day(by: Device = device(), brand = 'marlow', tickets = 6): Log {
  const log = newLog(by, brand);
  append(log, { kind: 'log-opened', continues: null });
  append(log, { kind: 'key-enrolled', publicKey: by.publicKey });
  append(log, { kind: 'session-opened', appVersion: '0.1.0', browser: 'Firefox 153' });
  for (let i = 1; i <= tickets; i += 1) {
    if (i % 3 === 0) append(log, withheld(i, brand));
    else {
      const draft = `Guten Tag, Größe M ist da. ${i}`;
      append(log, shown(i, brand, { text: { draft: commitment(salt, draft) } }));
      log.texts.push({
        text: { suggestion: `s-${i}`, part: 'draft', salt: salt.toString('hex'), value: draft },
      });
      append(log, inserted(i, brand));
      append(log, sent(i, brand));
    }
    append(log, { kind: 'flag-shown', ...common(i, brand), trigger: 'legal', rule: 'legal-threat' });
    if (i === Math.ceil(tickets / 3) || i === Math.ceil((2 * tickets) / 3)) checkpoint(log);
  }
  append(log, { kind: 'gap', seconds: 3600, why: 'the computer slept' });
  append(log, { kind: 'session-closed' });
  checkpoint(log, false);
  return log;
}

export async function verifyEd25519(key: Uint8Array, message: Uint8Array, signature: Uint8Array) {
  const imported = await webcrypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
  return webcrypto.subtle.verify('Ed25519', imported, signature, message);
}

export const verify = (file: Uint8Array, given: Partial<Pick<Input, 'checkpoints' | 'keys'>> = {}) =>
  verifyExport({
    bytes: file,
    checkpoints: [],
    keys: [],
    sha256: (bytes) => createHash('sha256').update(bytes).digest(),
    verify: verifyEd25519,
    ...given,
  });

export const verifyLines = (lines: readonly string[], given: Parameters<typeof verify>[1] = {}) =>
  verify(fileOf(lines), given);
