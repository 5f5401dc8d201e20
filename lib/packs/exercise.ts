import { z } from 'zod';
import { Author, Channel, Order } from '../ticket/ticket';

/**
 * An exercise: a ticket without anybody's data, and what a good answer to it does. Exercises travel inside the signed pack,
 * so that agents practise on what their lead gave out and on nothing else.
 */

const words = (most: number) => z.string().trim().min(1).max(most);
const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'use small letters, digits and hyphens');
/** Any one of them; capitals, accents and the number of blanks do not count. */
const Phrases = z.array(words(120)).min(1).max(12);

/** What shows that a point was met. */
export const Proof = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), any: Phrases }),
  /** An amount, a length of time, a date, a code: compared by its value, not by its letters. */
  z.strictObject({ kind: z.literal('fact'), value: words(80) }),
  /** `macro/<id>` or `article/<id>`: the reply rests on it. */
  z.strictObject({
    kind: z.literal('source'),
    source: z.string().regex(/^(macro|article)\/[a-z0-9][a-z0-9-]*$/),
  }),
  /** The agent says that the owner of this flag must decide. */
  z.strictObject({ kind: z.literal('flag'), trigger: words(80) }),
  /** None of these may stand in the reply. */
  z.strictObject({ kind: z.literal('never'), any: Phrases }),
]);
export type Proof = z.infer<typeof Proof>;
export type ProofKind = Proof['kind'];
export const proofKinds = [
  'words',
  'fact',
  'source',
  'flag',
  'never',
] as const satisfies readonly ProofKind[];

export const Point = z.strictObject({
  id: Id,
  /** In the lead's words, for the agent to read after the check. */
  text: words(300),
  met: Proof,
});
export type Point = z.infer<typeof Point>;

export const ExerciseTicket = z.strictObject({
  subject: z.string().max(300),
  channel: Channel,
  language: z.string().max(12).optional(),
  /** Invented. */
  customer: z.string().max(80),
  tags: z.array(z.string().max(60)).max(40),
  messages: z
    .array(
      z.strictObject({
        author: Author,
        public: z.boolean(),
        /** RFC 3339; the newest one is taken to be of the day on which it is practised. */
        at: z.string().max(40),
        text: words(8_000),
      }),
    )
    .min(1)
    .max(30),
  orders: z.array(Order).max(10),
});
export type ExerciseTicket = z.infer<typeof ExerciseTicket>;

export const Exercise = z.strictObject({
  id: Id,
  title: words(120),
  ticket: ExerciseTicket,
  points: z.array(Point).max(20),
  /** What the agent reads after the check: why it is answered so. */
  why: z.string().max(2_000).optional(),
});
export type Exercise = z.infer<typeof Exercise>;

export const mostExercises = 300;

export const Exercises = z
  .array(Exercise)
  .max(mostExercises)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two exercises have one id');
