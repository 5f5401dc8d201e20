import { readdirSync, readFileSync } from 'node:fs';
import { detectLanguage } from '../../../../lib/signals/language/detect';
import { windowPieces } from '../../../../lib/signals/learnt/windows';
import { fold } from '../../../../lib/signals/text/fold';
import { read } from '../../../../lib/signals/text/reading';
import { Message, type Ticket } from '../../../../lib/ticket/ticket';
import { labTicket } from '../../../signals/lab';
import { labFlags } from '../../../signals/lab-flags';
import { triggerCases } from '../../../signals/trigger-cases';
import { readCases } from '../../read-cases';
import { TriggersCase } from '../../suites/triggers';
import { classes } from './classes';

/** What is learnt from: a sentence or two, with what they say. */
export interface Sentence {
  folded: string;
  /** As written; absent where it is a window of a whole mail. */
  text?: string;
  /** Trigger ids. */
  labels: ReadonlySet<string>;
  /** Classes of which nobody knows whether this very sentence says them. */
  unknown: ReadonlySet<string>;
}

const folder = new URL('../../data/sentences/', import.meta.url);
const none: ReadonlySet<string> = new Set();

/**
 * Lines of tests/eval/data/sentences: labels, mood (not learnt, decision 0006) and text, apart by tabs.
 * @throws for a line that is not three columns, with its file and number
 */
function sentencesOf(only = ''): Sentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv') && name.startsWith(only))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .map((line, at) => ({ line, place: `${name}:${at + 1}` }))
        .filter(({ line }) => line.trim() !== '')
        .flatMap(({ line, place }) => {
          const [labels, mood, text, ...more] = line.split('\t');
          if (!labels || !mood || !text || more.length > 0) throw new Error(`${place}: not three columns`);
          const named = labels.split(',').filter((label) => label !== '-');
          return name.includes('mail')
            ? windowsOf(text, new Set(named))
            : [{ folded: fold(text).text, text, labels: new Set(named), unknown: none }];
        }),
    );
}

/** All that is learnt from. Held-out tickets, and the third development part that measures it, are not. */
export const allSentences = (only = ''): Sentence[] => [
  ...sentencesOf(only),
  ...ticketSentences(['train', 'dev', 'dev2']),
  ...labSentences(),
  ...caseSentences(),
];

/** Every window of whole tickets; what a ticket says somewhere is unknown of each of its sentences. */
function ticketSentences(parts: readonly string[]): Sentence[] {
  return parts.flatMap((part) =>
    readCases(`tests/eval/data/triggers/${part}.jsonl`, TriggersCase).flatMap(({ ticket, triggers }) =>
      customerText(ticket).flatMap((text) => windowsOf(text, new Set(triggers))),
    ),
  );
}

/** The customers' mails of the lab, of which the flags are known. */
function labSentences(): Sentence[] {
  return labFlags.flatMap(([name, flags]) =>
    customerText(labTicket(name)).flatMap((text) => windowsOf(text, new Set(flags))),
  );
}

/** What must fire a rule and what must not, tests/signals/trigger-cases.jsonl. */
function caseSentences(): Sentence[] {
  return triggerCases.flatMap(({ trigger, yes, no }) =>
    [...yes, ...no].map((text) => ({
      folded: fold(text).text,
      labels: new Set(yes.includes(text) ? [trigger] : []),
      unknown: new Set(classes.filter((name) => name !== trigger)),
    })),
  );
}

const customerText = (ticket: Ticket) =>
  ticket.messages
    .filter((message) => message.public && message.author === 'customer')
    .map(({ text }) => text);

function windowsOf(text: string, unknown: ReadonlySet<string>): Sentence[] {
  const message = Message.parse({
    id: 'm',
    author: 'customer',
    public: true,
    at: '2026-01-01T00:00:00Z',
    text,
  });
  const reading = read(message, detectLanguage(text), 0);
  return windowPieces(reading).map(({ start, end }) => ({
    folded: reading.folded.text.slice(start, end),
    labels: none,
    unknown,
  }));
}
