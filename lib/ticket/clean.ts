import { showAll } from './hidden';
import { htmlText, quoteMark } from './html-text';
import { splitQuoted } from './quoted';
import { splitSignature } from './signature';
import type { MessageWarning } from './ticket';

/** What a message holds when a helpdesk hands it over. `html` wins when it has words. */
export interface RawBody {
  html?: string;
  text?: string;
  /** Texts of earlier messages: a tail that repeats them is history even without a mark. */
  previous?: readonly string[];
}

export interface CleanBody {
  /** The new words, at most {@link textLimit} long. */
  text: string;
  quoted?: string;
  signature?: string;
  warnings: MessageWarning[];
}

/** UTF-16 code units of a body that are read; the rest is cut with the warning `truncated`. */
export const textLimit = 65_536;
/** Markup is longer than its words, in Outlook's mails by far. */
const htmlLimit = 4 * textLimit;

/**
 * A message body as plain text: links keep their address; history, signature, hidden characters and hidden HTML are
 * taken out, each with its warning. Takes time in proportion to the length; never throws. Cleaning the text again
 * gives the same text.
 */
export function cleanMessage(raw: RawBody): CleanBody {
  const warnings = new Set<MessageWarning>();
  const shown = (part: string, limit = textLimit) => {
    const { text, warnings: found } = showAll(cut(part, limit, warnings));
    for (const warning of found) warnings.add(warning);
    return text;
  };
  const html = raw.html?.trim() ? htmlText(cut(raw.html, htmlLimit, warnings)) : undefined;
  if (html?.hidden) warnings.add('hidden-html');
  const useHtml = html !== undefined && (html.text !== '' || html.quoted !== '' || html.signature !== '');
  const body = useHtml ? shownLines(html.text, shown) : shown(raw.text ?? '');

  const split = splitQuoted(body, raw.previous);
  const signed = splitSignature(tidy(split.text));
  const quoted = tidy([split.quoted, useHtml ? shown(html.quoted) : ''].filter(Boolean).join('\n\n'));
  const signature = tidy([signed.signature, useHtml ? shown(html.signature) : ''].filter(Boolean).join('\n'));
  if (split.forwarded || isForward(quoted)) warnings.add('forwarded');
  return {
    text: tidy(signed.text),
    ...(quoted ? { quoted } : {}),
    ...(signature ? { signature } : {}),
    warnings: [...warnings],
  };
}

/** The first line of the history tells a forward from a reply. */
const isForward = (quoted: string) => splitQuoted(quoted.slice(0, 400)).forwarded;

/** As `shown`, but for the marks where history was cut out, which are themselves a character that nobody sees. */
function shownLines(text: string, shown: (part: string, limit: number) => string): string {
  let room = textLimit;
  return text
    .split(quoteMark)
    .map((part) => {
      const words = shown(part, room);
      room = Math.max(0, room - part.length);
      return words;
    })
    .join(quoteMark);
}

function cut(text: string, limit: number, warnings: Set<MessageWarning>): string {
  if (text.length <= limit) return text;
  warnings.add('truncated');
  const high = /[\ud800-\udbff]/.test(text[limit - 1] ?? '');
  return text.slice(0, high ? limit - 1 : limit);
}

/** Lines without spaces at their ends, at most one empty line in a row, none at the edges. */
const tidy = (text: string) =>
  text
    .replaceAll(quoteMark, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
    .trim();
