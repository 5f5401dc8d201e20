import { quoteMark } from './html-text';

export interface Split {
  text: string;
  quoted: string;
  forwarded: boolean;
}

/** Longest line that can be an introduction, a header or a marker; a longer one is somebody's words. */
const maxLine = 300;

/** "-----Original Message-----" and its translations; everything after is history. */
const originalMessage =
  /^[-_*\s]{0,40}(original message|original appointment|urspr[üu]ngliche nachricht|mensaje original|mensaje citado|message d'origine|message original|mensagem original|messaggio originale|oorspronkelijk bericht|antwoord van)[-_*:\s]{0,40}$/iu;
const forwardedMessage =
  /^[-_*>\s]{0,40}(forwarded message|begin forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|mensaje reenviado|inicio del mensaje reenviado|message transf[ée]r[ée]|message transmis|d[ée]but du message (transf[ée]r[ée]|r[ée]exp[ée]di[ée])|mensagem (encaminhada|reencaminhada)|in[íi]cio da mensagem reencaminhada|messaggio (inoltrato|inoltrata)|inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht)[-_*:\s]{0,40}$/iu;
const typeAbove = /^#{2}-.{1,120}-#{2}$/;

/** First words and last words of "On ... wrote:" by language; the middle must hold a date, a time or an address. */
const wrote: readonly (readonly [RegExp, RegExp])[] = [
  [/^on\s/i, /\bwrote\s?:$/i],
  [/^am\s|^den\s/i, /\b(schrieb|hat)\b.{0,120}:$/iu],
  [/^el\s|^en\s/i, /(escribi[óo]|ha escrito)\s?:$/iu],
  [/^le\s/i, /([ée]crit)\s?:$/iu],
  [/^(em|a|no dia)\s/i, /(escreveu)\s?:$/iu],
  [/^(il|in data)\s/i, /(ha scritto)\s?:$/iu],
  [/^op\s/i, /\b(schreef)\b.{0,120}:$/iu],
];
const dated =
  /\d{1,2}[:.h]\d{2}|\b(19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}\.? \p{L}{3,}|<[^<>\s]{1,100}@|\S@\S/u;
/** Some clients write "Anna <anna@x.example> wrote (12 May 2026):" or "2026-05-12 10:00 GMT+02:00 Anna <...>:". */
const otherWrote =
  /^.{0,120}<[^<>\s]{1,100}@[^<>\s]{1,100}>.{0,60}(wrote|schrieb|escribi[óo]|a [ée]crit|escreveu|ha scritto|schreef).{0,80}:$|^\d{4}-\d\d-\d\d \d\d:\d\d.{0,80}<[^<>\s]{1,100}@[^<>\s]{1,100}>:$/iu;

const addressed = /[^\s<>@]{1,64}@[^\s<>@]{1,100}\.[a-z]{2,10}/i;
/** In any language: a line with somebody's address and a colon, right over marked lines. */
const overMarked = /<[^<>\s]{1,100}@[^<>\s]{1,100}>.{0,40}:$/;

const headerLabels: readonly (readonly [RegExp, string])[] = [
  [/^\*?(from|von|de|da|van|expéditeur)\s?\*?\s?:\*?\s/iu, 'from'],
  [
    /^\*?(sent|date|gesendet|datum|enviado( el)?|fecha|envoyé( le)?|data|inviato|verzonden)\s?\*?\s?:\*?\s/iu,
    'sent',
  ],
  [/^\*?(to|an|para|à|a|aan|destinataire)\s?\*?\s?:\*?\s/iu, 'to'],
  [/^\*?(cc|kopie|copie|copia)\s?\*?\s?:\*?\s/iu, 'cc'],
  [/^\*?(subject|betreff|asunto|objet|assunto|oggetto|onderwerp)\s?\*?\s?:\*?\s/iu, 'subject'],
  [/^\*?(reply-to|antwort an|responder a|répondre à)\s?\*?\s?:\*?\s/iu, 'reply'],
];

/**
 * Parts a mail's text into the new words and the history under or between them, by the lines' own shapes. Cut places
 * become paragraph breaks. Linear: each line is looked at a fixed number of times.
 * @param previous earlier texts of the conversation; a tail that only repeats them is history too
 */
export function splitQuoted(raw: string, previous: readonly string[] = []): Split {
  const lines = raw.split('\n');
  const kept: string[] = [];
  const quoted: string[] = [];
  let forwarded = false;
  let at = 0;
  while (at < lines.length) {
    const end = historyStart(lines, at);
    if (end) {
      forwarded ||= end === 'forwarded';
      break;
    }
    const introduction = introductionLength(lines, at);
    if (introduction > 0) {
      const next = nextFull(lines, at + introduction);
      const marked = lines[next] === quoteMark || isQuoteLine(lines, next);
      quoted.push(...lines.slice(at, at + introduction));
      kept.push('');
      at += introduction;
      if (marked) continue;
      break;
    }
    const line = lines[at] ?? '';
    if (line === quoteMark) kept.push('');
    else if (isQuoteLine(lines, at)) {
      quoted.push(line.replace(/^\s*>\s?/, ''));
      kept.push('');
    } else kept.push(line);
    at += 1;
  }
  quoted.push(...lines.slice(at).filter((line) => line !== quoteMark));
  forwarded ||= quoted
    .slice(0, 12)
    .some((line) => line.length <= maxLine && forwardedMessage.test(line.trim()));
  const repeated = repeatedTail(kept, previous);
  return {
    text: kept.slice(0, repeated).join('\n'),
    quoted: [...kept.slice(repeated), ...quoted].join('\n'),
    forwarded,
  };
}

/** Whether everything from this line on is history. */
function historyStart(lines: readonly string[], at: number): 'quoted' | 'forwarded' | null {
  const line = (lines[at] ?? '').trim();
  if (line === '' || line.length > maxLine) return null;
  if (forwardedMessage.test(line)) return 'forwarded';
  if (originalMessage.test(line) || typeAbove.test(line)) return 'quoted';
  if (labelOf(line) !== 'from') return null;
  const labels = new Set<string>();
  for (const next of lines.slice(at, at + 8)) {
    const label = next.length <= maxLine ? labelOf(next.trim()) : null;
    if (label) labels.add(label);
    else if (next.trim() === '') break;
  }
  // A customer may write "From: London, To: Leeds, Date: ..." too: only a subject or a mail address makes it a header.
  if (labels.size < 3) return null;
  return labels.has('subject') ||
    addressed.test(
      lines
        .slice(at, at + 4)
        .join(' ')
        .slice(0, 4 * maxLine),
    )
    ? 'quoted'
    : null;
}

const labelOf = (line: string) => headerLabels.find(([pattern]) => pattern.test(`${line} `))?.[1] ?? null;

/** How many lines an "On ... wrote:" takes here: mail programs wrap it over up to three. 0 when there is none. */
function introductionLength(lines: readonly string[], at: number): number {
  let joined = '';
  for (let count = 1; count <= 3; count += 1) {
    const line = (lines[at + count - 1] ?? '').replace(/^\s*>\s?/, '').trim();
    if (line === '' || line === quoteMark) return 0;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (joined.length > maxLine) return 0;
    if (count === 1 && !line.includes(':') && !wrote.some(([head]) => head.test(line)) && !line.includes('<'))
      return 0;
    if (!joined.endsWith(':')) continue;
    if (wrote.some(([head, tail]) => head.test(joined) && tail.test(joined)) && dated.test(joined))
      return count;
    if (otherWrote.test(joined)) return count;
    if (overMarked.test(joined) && isQuoteLine(lines, nextFull(lines, at + count))) return count;
  }
  return 0;
}

/** A line that begins with ">". One alone before a figure, as in "> 50 euros", is the customer's own sign. */
function isQuoteLine(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (!/^\s{0,3}>/.test(line)) return false;
  if (!/^\s{0,3}>\s?[\d€$£]/.test(line)) return true;
  return /^\s{0,3}>/.test(lines[at - 1] ?? '') || /^\s{0,3}>/.test(lines[at + 1] ?? '');
}

function nextFull(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1;
  return at;
}

const folded = (line: string) => line.toLowerCase().replace(/\s+/g, ' ').trim();

/** Where a tail begins that holds nothing but lines of earlier messages, at least two lines and 60 characters. */
function repeatedTail(lines: readonly string[], previous: readonly string[]): number {
  if (previous.length === 0) return lines.length;
  const known = new Set(previous.flatMap((text) => text.split('\n').map(folded)));
  let start = lines.length;
  let full = 0;
  let length = 0;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = folded(lines[at] ?? '');
    if (line === '') continue;
    if (!known.has(line)) break;
    start = at;
    full += 1;
    length += line.length;
  }
  return full >= 2 && length >= 60 ? start : lines.length;
}
