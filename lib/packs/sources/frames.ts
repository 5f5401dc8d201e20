import type { Voice } from '../schema';

/**
 * Takes off the greeting and the closing that a macro brings along: the brand's voice adds its own to every reply, and
 * two greetings are one too many. Only whole lines at the very beginning and end, and only in the usual words.
 */
export interface Unframed {
  text: string;
  /** As they stood; empty where there was none. */
  greeting: string;
  closing: string;
}

/** How mails begin in the seven languages. */
const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|bonjour|bonsoir|ch[eè]re?|hola|buen[oa]s (?:d[ií]as|tardes)|estimad[oa]s?|ciao|salve|gentile|buongiorno|buonasera|ol[aá]|bo[am] (?:dia|tarde)|car[oa]s?|prezad[oa]s?|beste|geachte|goede(?:morgen|middag|navond|ndag)|dag)(?![\p{L}])/iu;
/** How they end. */
const closing =
  /^(?:(?:many |with |warm(?:est)? |kind(?:est)? |best |all the |yours |viele |liebe |beste[n]? |herzliche |freundliche[n]? |mit |bien |un |muchas |com os |melhores |met |vriendelijke |hartelijke |cordiali |distinti |un cordial )*)(?:thanks|thank you|regards|wishes|best|cheers|sincerely|faithfully|truly|take care|gr[uü](?:ß|ss)en?|gru[sß]s?|cordialement|[aà] vous|bien à vous|salutations|saludos?|atentamente|cumprimentos|atenciosamente|abraços|saluti|a presto|groet(?:en|jes)?)(?![\p{L}])/iu;

/** Longest greeting or closing line, in characters: a longer one says something. */
const longest = 70;
/** Lines of a closing with the name and the brand under it. */
const mostClosing = 5;
const mostWords = 6;

const blank = (line: string | undefined) => (line ?? '').trim() === '';
const bare = (text: string) =>
  text
    .replace(/\{\{[^}]{0,80}\}\}/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** @param voice of the brand, whose own greetings and closings count too @param names of brand and agents, which may stand under a closing */
export function withoutFrames(
  text: string,
  voice: Pick<Voice, 'greetings' | 'signOffs'> | null,
  names: readonly string[],
): Unframed {
  const lines = text.trim().split('\n');
  const own = (phrases: Voice['greetings'] | undefined) =>
    new Set(
      Object.values(phrases ?? {})
        .flat()
        .flatMap((one) => [one.text, one.withoutName ?? ''])
        .flatMap((one) => one.split('\n'))
        .map(bare)
        .filter(Boolean),
    );
  const from = greetingEnd(lines, own(voice?.greetings));
  const until = closingStart(lines.slice(0), from, own(voice?.signOffs), new Set(names.map(bare)));
  const body = lines.slice(from, until).join('\n').trim();
  // A macro that is nothing but a greeting keeps it.
  if (body === '') return { text: text.trim(), greeting: '', closing: '' };
  return {
    text: body,
    greeting: lines.slice(0, from).join('\n').trim(),
    closing: lines.slice(until).join('\n').trim(),
  };
}

/** A few words with at most a comma or the like at their end: "Hi, it was sent." is a sentence. */
const isPhrase = (line: string): boolean =>
  line.length <= longest &&
  line.split(/\s+/).length <= mostWords &&
  /^[^,.!?:;]{0,60}[,!:]?$/.test(
    line
      .replace(/\{\{[^}]{0,80}\}\}/g, '')
      .replace(/\b(?:dr|mrs?|ms|prof)\./gi, '')
      .trim(),
  );

/** "Hi {{name}}," alone on the first line; a greeting that goes on as a sentence is left. */
function greetingEnd(lines: readonly string[], own: ReadonlySet<string>): number {
  const first = lines[0]?.trim() ?? '';
  if (!isPhrase(first)) return 0;
  return greeting.test(first) || (bare(first) !== '' && own.has(bare(first))) ? 1 : 0;
}

function closingStart(
  lines: readonly string[],
  from: number,
  own: ReadonlySet<string>,
  names: ReadonlySet<string>,
): number {
  let end = lines.length;
  while (end > from && blank(lines[end - 1])) end -= 1;
  for (let at = end - 1; at > from && end - at <= mostClosing; at -= 1) {
    const line = lines[at]?.trim() ?? '';
    if (line === '') continue;
    if (line.length > longest) break;
    if ((closing.test(line) && isPhrase(line)) || own.has(bare(line))) return at;
    // Above a name, a brand or a team's name a closing may still stand; above a sentence none.
    if (line.split(/\s+/).length > mostWords || (/[.?;:]$/.test(line) && !names.has(bare(line)))) break;
  }
  return end;
}
