import { chargeback } from './chargeback';
import { fraudConcern } from './fraud-concern';
import { legalThreat } from './legal-threat';
import type { Trigger } from './trigger';

/** Every built-in trigger. A new one is a file and a line here. */
export const triggers: readonly Trigger[] = [chargeback, fraudConcern, legalThreat];
