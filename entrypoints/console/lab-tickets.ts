import { asTicket } from '../../tests/lab/as-ticket';
import { LabTicket } from '../../tests/lab/lab-ticket';

/** The lab's conversations for the rule bench, in `wxt build --mode lab` only: a build that people install has none of it. */
export const labTickets: (() => Promise<string>) | null =
  import.meta.env.MODE === 'lab'
    ? async () =>
        Object.values(import.meta.glob('../../tests/lab/tickets/*.json', { eager: true, import: 'default' }))
          .map((json) => JSON.stringify(asTicket(LabTicket.parse(json))))
          .join('\n')
    : null;
