import type { z } from 'zod';
import { json, type Reply } from './http';
import type { Session } from './session';
import type { Account } from './world';

/** What a helpdesk's routes need of the lab for one request. */
export interface Place {
  account: Account;
  session: Session | undefined;
  /** Milliseconds. */
  now(): number;
  /** An answer, checked against the shape of the real one. */
  answer(shape: z.ZodType, value: unknown, status?: number): Reply;
}

/**
 * Checks each answer before it leaves; one that does not fit becomes a 500 and is kept in `problems`, so that no test
 * passes on a shape that the real helpdesk does not have.
 */
export function checkedAnswer(problems: string[], where: string): Place['answer'] {
  return (shape, value, status = 200) => {
    const result = shape.safeParse(value);
    if (result.success) return json(value, status);
    const issue = result.error.issues[0];
    problems.push(`${where}: ${issue?.path.join('.')}: ${issue?.message}`);
    return json({ error: 'The lab made an answer that does not have the documented shape' }, 500);
  };
}
