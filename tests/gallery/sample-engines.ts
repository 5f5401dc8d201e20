import type { Engine } from '../../lib/engines/engine';
import type { TicketView } from '../../lib/stores/sidebar';

export const engine: Engine = {
  id: 'on-device',
  label: 'On this device',
  remote: false,
  // biome-ignore lint/correctness/useYield: it never drafts, it is only looked at.
  async *draft() {
    throw new Error('the gallery drafts nothing');
  },
};

const busy = (): never => {
  throw new Error('the gallery asks nobody');
};

export const claude: Engine = {
  ...engine,
  id: 'anthropic',
  label: 'Claude, claude-haiku-5-5',
  remote: true,
  steers: true,
  perform: busy,
};
export const helpers: TicketView['helpers'] = { write: claude, read: claude, translate: claude };

/** The sample reply as an engine would shorten it, with a fault. */
export const shorter =
  'Hi Judith,\n\nYou can send the Fell Overshirt back within 30 days of delivery, unworn and with the tags on. No printer needed: the post office prints the label from the code in your e-mail. The refund takes a week after the parcel reaches us.\n\nAll the best,\nMaya';
export const german =
  'Liebe Judith,\n\nvielen Dank für deine Nachricht. Du hast 30 Tage ab Lieferung Zeit.\n\nAlles Gute\nMaya';
