import { findKnown } from '../dictionary';
import type { Finder } from '../kinds';
import { findWholeAddresses } from './address/whole';
import { findCards } from './card';
import { findBirthDates } from './dob';
import { findEmails } from './email';
import { findIbans } from './iban';
import { findIps } from './ip';
import { findNames } from './names';
import { findNationalIds } from './national-id';
import { findOrders } from './order';
import { findPhones, findSurePhones } from './phone';
import { findSecrets } from './secret';
import { findTracking } from './tracking';
import { findUrlTokens } from './url-token';

/**
 * In the order in which they read, a stage a line; what one stage has found is blanked out for the next. Cards come
 * before everything, because no other reading of one may save it; numbers of the shop before phones, which would claim
 * most of them. Adding a kind of data is one file and its place here.
 */
export const stages: readonly (readonly Finder[])[] = [
  [findCards, findIbans],
  [findEmails, findUrlTokens],
  [findSecrets],
  [findOrders, findTracking],
  [findKnown],
  [findNationalIds, findBirthDates, findIps, findSurePhones],
  [findWholeAddresses],
  [findPhones],
  [findNames],
];
