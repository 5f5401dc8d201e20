import { handOffOf } from '@/lib/packs/hand-off';
import type { TicketView } from '@/lib/stores/sidebar';
import { t } from '../i18n';
import { word } from '../i18n/words';
import { type FlagGroup, groupFlags } from './group-flags';

/** What whoever takes a ticket over must be told. A part about which nothing is known says so; none is left out. */
export const noteParts = ['wants', 'quotes', 'tried', 'summary', 'owner'] as const;
export type NotePart = (typeof noteParts)[number];

type Known = Pick<TicketView, 'flags' | 'wrongFlags' | 'brief' | 'ticket' | 'material'>;
type Line = NonNullable<TicketView['brief']>['summary'][number];

/** Quotes of one flag; the rest is in the thread. */
const MOST_QUOTES = 3;

/**
 * A note for whoever takes the ticket over, in its five parts, then the order and what is to be set in the ticket. Plain text.
 * @param written a summary that an engine wrote; otherwise the rules' own
 */
export function handOff(view: Known, written = ''): string {
  const parts: Record<NotePart, string[]> = { ...fromBrief(view), ...fromFlags(view) };
  if (written.trim() !== '')
    parts.summary = written.split('\n').map((line) => line.replace(/^\s*[-*•]\s*/, ''));
  const orders = view.ticket?.orders ?? [];
  const blocks = [
    [t('note.heading')],
    ...noteParts.map((part) => {
      const lines = parts[part].map((line) => line.trim()).filter(Boolean);
      return list(t(`note.part.${part}`), lines.length > 0 ? lines : [t(`note.none.${part}`)]);
    }),
    list(
      t('note.facts'),
      orders.map((order) => [order.id, order.fulfilment, order.payment].filter(Boolean).join(', ')),
    ),
    list(t('note.fields'), fieldLines(view)),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

/** Parts of which a note has no heading, or nothing under it. */
export function missingParts(note: string): NotePart[] {
  const lines = note
    .split('\n')
    .map((line) => line.replace(/^[-•\s]+/, '').trim())
    .filter(Boolean);
  const headings = new Set([
    ...noteParts.map((part) => t(`note.part.${part}`)),
    t('note.facts'),
    t('note.fields'),
  ]);
  return noteParts.filter((part) => {
    const at = lines.indexOf(t(`note.part.${part}`));
    const next = at < 0 ? undefined : lines[at + 1];
    return next === undefined || headings.has(next);
  });
}

/** What the brand's rules ask of the ticket's fields for its flags, without those marked as wrong. */
export function wishOf({ material, ...view }: Pick<Known, 'flags' | 'wrongFlags' | 'material'>) {
  return handOffOf(
    material?.escalations ?? [],
    rightFlags(view).map(({ trigger }) => trigger),
  );
}

const rightFlags = ({ flags, wrongFlags }: Pick<Known, 'flags' | 'wrongFlags'>): FlagGroup[] =>
  groupFlags(flags).filter((flag) => !wrongFlags.includes(flag.trigger));

function fromFlags(view: Known): Pick<Record<NotePart, string[]>, 'quotes' | 'owner'> {
  const flags = rightFlags(view);
  return {
    quotes: flags.flatMap((flag) => {
      const name = word('trigger', flag.trigger);
      const words = [...flag.spans.slice(0, MOST_QUOTES).map(({ text }) => `"${text}"`), ...flag.places];
      return words.length > 0 ? words.map((one) => `${name}: ${one}`) : [name];
    }),
    owner: [...new Set(flags.map(({ owner }) => owner).filter(Boolean))],
  };
}

function fromBrief({ brief, ticket }: Known): Record<'wants' | 'tried' | 'summary', string[]> {
  const summary = brief?.summary ?? [];
  const of = (...kinds: Line['kind'][]) => summary.filter(({ kind }) => kinds.includes(kind));
  const wants = of('request').map(({ text }) => text);
  const replies =
    ticket?.messages.filter(({ author, public: seen }) => author === 'agent' && seen).length ?? 0;
  return {
    wants: wants.length > 0 ? wants : (brief?.questions ?? []).map(({ text }) => text),
    tried: [
      ...of('tried', 'answered', 'promised').map(labelled),
      ...(replies > 0 ? [t('note.replies', { count: replies })] : []),
    ],
    summary: of('happened', 'state', 'open').map(labelled),
  };
}

const labelled = ({ kind, text, who }: Line): string =>
  `${t(`summary.kind.${kind}`)}${who ? ` (${who})` : ''}: ${text}`;

function fieldLines(view: Known): string[] {
  const { tags, assignee } = wishOf(view);
  return [
    ...(tags.length > 0 ? [t('note.fields.tags', { tags: tags.join(', ') })] : []),
    ...(assignee === '' ? [] : [t('note.fields.assignee', { name: assignee })]),
  ];
}

const list = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [heading, ...lines.map((line) => `- ${line}`)];
