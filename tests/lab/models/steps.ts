import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** What happens on the socket, in order. A script that runs out closes the answer in good order. */
export type Step =
  | { do: 'write'; bytes: Buffer }
  | { do: 'wait'; ms: number }
  /** The status and the headers leave, and no byte of the body yet. */
  | { do: 'headers' }
  /** Nothing more, until the client goes. */
  | { do: 'hang' }
  /** The connection is torn down. */
  | { do: 'reset' };

export const write = (text: string): Step => ({ do: 'write', bytes: Buffer.from(text, 'utf8') });
export const wait = (ms: number): Step => ({ do: 'wait', ms });

/** Time for what was written to reach the client, before a reset throws away what is still on its way. */
const settleMs = 30;

/** @returns how it ended, seen from here */
export async function play(
  response: ServerResponse,
  steps: readonly Step[],
): Promise<'finished' | 'gone' | 'reset'> {
  let gone = false;
  const closed = new Promise<void>((resolve) => {
    response.once('close', () => {
      gone = !response.writableFinished;
      resolve();
    });
  });
  for (const step of steps) {
    if (gone) return 'gone';
    if (step.do === 'write') {
      if (!response.write(step.bytes)) {
        await Promise.race([new Promise<void>((resolve) => response.once('drain', resolve)), closed]);
      }
    } else if (step.do === 'wait') await Promise.race([pause(step.ms), closed]);
    else if (step.do === 'headers') response.flushHeaders();
    else if (step.do === 'hang') await closed;
    else {
      await Promise.race([pause(settleMs), closed]);
      if (gone) return 'gone';
      response.socket?.resetAndDestroy();
      return 'reset';
    }
  }
  if (gone) return 'gone';
  response.end();
  await closed;
  return gone ? 'gone' : 'finished';
}
