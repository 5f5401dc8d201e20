import type { TicketView } from '@/lib/stores/sidebar';
import { t } from '../i18n';
import { word } from '../i18n/words';
import { groupFlags } from './group-flags';

/** A note for whoever takes the ticket over: flags with the customer's words, the summary, the order. Plain text. */
export function handOff(view: Pick<TicketView, 'flags' | 'wrongFlags' | 'brief' | 'ticket'>): string {
  const flags = groupFlags(view.flags).filter((flag) => !view.wrongFlags.includes(flag.trigger));
  const owners = [...new Set(flags.map((flag) => flag.owner).filter(Boolean))];
  const summary = view.brief?.summary ?? [];
  const orders = view.ticket?.orders ?? [];
  const blocks = [
    [[t('note.heading'), ...owners.map((owner) => t('note.owner', { owner }))].join('. ')],
    list(
      'note.flags',
      flags.map((flag) => {
        const quote = flag.spans[0]?.text ?? flag.places[0] ?? '';
        return quote ? `${word('trigger', flag.trigger)}: "${quote}"` : word('trigger', flag.trigger);
      }),
    ),
    list(
      'note.summary',
      summary.map((line) => `${t(`summary.kind.${line.kind}`)}: ${line.text}`),
    ),
    list(
      'note.facts',
      orders.map((order) => [order.id, order.fulfilment, order.payment].filter(Boolean).join(', ')),
    ),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

const list = (key: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [t(key), ...lines.map((line) => `- ${line}`)];
