import { z } from 'zod';
import { Attempt } from '../copilot/practice/attempt';
import { Exercises } from '../packs/exercise';
import { call } from './call';

/** The part of the call table that is about practice. Nothing of it touches the record of real work. */

const none = z.undefined();
const OfBrand = z.object({ brandId: z.string().max(80) });

export const practiceCalls = {
  /** Of the pack that is in use; refused with the reason when none may be used. */
  'practice.exercises': call(['console'], OfBrand, Exercises),
  /** On this device, the newest first. */
  'practice.attempts': call(['console'], OfBrand, z.array(Attempt)),
  'practice.keep': call(['console'], z.object({ attempt: Attempt }), none),
  /** All attempts of a brand. */
  'practice.forget': call(['console'], OfBrand, none),
} as const;
