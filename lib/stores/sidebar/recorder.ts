import type { AskBackground, CallArgs } from '@/lib/bridge/background-calls';
import type { GateReport } from '@/lib/copilot/contract';
import type { LedgerEvent } from '@/lib/ledger/record';
import type { Ticket } from '@/lib/ticket/ticket';

type Text = CallArgs<'ledger.append'>['text'];
type Common = 'brand' | 'helpdesk' | 'ticket' | 'suggestion';
/** An event without what every event has. */
type Step = LedgerEvent extends infer E ? (E extends LedgerEvent ? Omit<E, Common> : never) : never;

/** Enough of a suggestion to put a step of its life on record. */
interface Recorded {
  id: string;
  ticket: Ticket;
  room: { material: { brand: { id: string } } };
}

export interface Recorder {
  /** Steps are written one after the other, in the order in which they happened. Never throws. */
  record(of: Recorded, step: Step, text?: Omit<NonNullable<Text>, 'suggestion' | 'brand'>): void;
  /** What every record of a suggestion begins with. @throws where the background does not answer */
  common(of: Recorded): Promise<Pick<LedgerEvent, Common>>;
  /** When all steps so far are written, or given up. */
  settled(): Promise<void>;
}

/** @param lost told how many steps could not be written so far */
export function createRecorder(ask: AskBackground, lost: (count: number) => void): Recorder {
  const handles = new Map<string, Promise<string>>();
  let queue: Promise<void> = Promise.resolve();
  let missing = 0;

  const handleOf = (ticket: Ticket, brandId: string): Promise<string> => {
    const { helpdesk, id } = ticket;
    const { host } = ticket.signals;
    const key = JSON.stringify([brandId, helpdesk, host, id]);
    const known = handles.get(key);
    if (known) return known;
    const asked = ask('ledger.handle', { brandId, helpdesk, host, ticketId: id, ...customerOf(ticket) });
    handles.set(key, asked);
    asked.catch(() => handles.delete(key));
    return asked;
  };

  const common = async ({ id, ticket, room }: Recorded) => ({
    brand: room.material.brand.id,
    helpdesk: ticket.helpdesk,
    ticket: await handleOf(ticket, room.material.brand.id),
    suggestion: id,
  });

  return {
    common,
    record(of, step, text) {
      const { brand } = of.room.material;
      queue = queue.then(async () => {
        try {
          const event = { ...step, ...(await common(of)) };
          await ask('ledger.append', {
            event,
            ...(text ? { text: { ...text, suggestion: of.id, brand: brand.id } } : {}),
          });
        } catch {
          missing += 1;
          lost(missing);
        }
      });
    },
    settled: () => queue,
  };
}

/** What the customer is known by; kept as keyed handles only, so that all of one customer can be erased. */
function customerOf({ customer, messages }: Ticket) {
  const own = messages.filter(({ author }) => author === 'customer');
  const set = (values: readonly (string | undefined)[], longest: number) =>
    [...new Set(values.filter((value) => value !== undefined && value !== ''))]
      .filter((value) => value !== undefined && value.length <= longest)
      .slice(0, 20) as string[];
  return {
    addresses: set([customer.email, ...own.map(({ authorEmail }) => authorEmail)], 320),
    customerIds: set([customer.id, ...own.map(({ authorId }) => authorId)], 200),
  };
}

/** Rule ids with their counts. */
export function countsOf(report: GateReport | null): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of report?.findings ?? []) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
