import { triggerIds } from '../../../../lib/signals/brief';

/** What is learnt from sentences. Who a VIP is comes from data, never from words. */
export const classes: readonly string[] = [...triggerIds.filter((id) => id !== 'vip_customer')];
