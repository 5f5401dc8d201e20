import type { TriggerId } from '../../lib/signals/brief';

/** What the notes of the lab's tickets ask for, by the beginning of their names. */
export const labFlags: readonly (readonly [string, readonly TriggerId[]])[] = [
  ['g-501', []],
  ['g-509', []],
  ['z-101', []],
  ['z-102', ['repeat_contact']],
  ['z-103', []],
  ['z-104', ['refund_exception']],
  ['z-105', ['safety_health', 'product_defect']],
  ['z-106', ['safety_health']],
  ['z-107', []],
  ['z-108', ['repeat_contact', 'product_defect']],
  ['z-109', ['repeat_contact']],
  ['z-110', ['product_defect']],
  ['z-112', []],
  ['z-115', []],
  ['z-116', []],
  ['z-117', []],
  ['z-118', []],
  ['z-121', ['vip_customer']],
  ['z-122', ['chargeback', 'repeat_contact']],
  ['z-123', ['fraud_concern']],
  ['z-124', ['product_defect']],
  ['z-126', ['privacy_request']],
];
