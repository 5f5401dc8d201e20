import type { AskBackground } from '../../../bridge/background-calls';
import { hindrances } from '../../../packs/desk/checks';
import { readyToSign, sentBack, signedOff } from '../../../packs/desk/working-copy';
import type { Keeper } from './items';
import type { DeskCore, DeskVerbs } from './state';

/** The review queue: what becomes of a proposal. Only an approval in the lead's name makes a text one that agents get. */

interface World {
  /** `YYYY-MM-DD` */
  today(): string;
  /** RFC 3339. */
  now(): string;
}

export function reviewVerbs(
  ask: AskBackground,
  world: World,
  { get, set, attempt }: DeskCore,
  keeper: Keeper,
): Pick<DeskVerbs, 'approve' | 'sendBack' | 'reject'> {
  return {
    async approve(key) {
      const entry = keeper.entry(key);
      if (!entry || hindrances(entry).length > 0) return false;
      const signed = await attempt(async () => {
        const { name } = await ask('lead.state');
        // Without a lead the background refuses, and says why.
        const ready = readyToSign(entry, name, world.today());
        const { brandId } = get();
        const { approval } = await ask(
          'lead.approve',
          ready.kind === 'macro'
            ? { brandId, kind: ready.kind, item: ready.item }
            : { brandId, kind: ready.kind, item: ready.item },
        );
        return signedOff(ready, approval);
      });
      // What was typed while the background answered is not what the lead approved.
      if (!signed || keeper.entry(key) !== entry) return false;
      keeper.keep([signed], 'approved');
      set({ done: { key: 'desk.approved', values: { title: entry.item.title } } });
      return true;
    },
    sendBack(key, text) {
      const entry = keeper.entry(key);
      if (!entry || text.trim() === '') return;
      const comment = { text: text.trim(), by: '', at: world.now() };
      keeper.keep([sentBack(entry, comment)], 'sent-back', comment.text);
      set({ done: { key: 'desk.sent-back', values: { title: entry.item.title } } });
    },
    reject(key, comment) {
      const entry = keeper.entry(key);
      if (!entry) return;
      const from = entry.note.source?.proposal;
      // What was approved before stays as it was; only what never was goes.
      if (entry.approved) {
        keeper.keep([{ ...entry, item: entry.approved, note: {} } as typeof entry], 'rejected', comment);
      } else keeper.drop([key], comment);
      if (from) keeper.save(() => ask('desk.head', { brandId: get().brandId, dismiss: [from] }));
      set({ done: { key: 'desk.rejected', values: { title: entry.item.title } } });
    },
  };
}
