import { tellsOwnSlip } from '../../signals/intents/own-slip';
import { openMessages } from '../../ticket/ticket';
import type { Draft, DraftRequest, Segment } from '../contract';

/** What stands around the answer beside greeting and sign-off: a first sentence for the mood, and German after a comma. */

/** A fault reported is no anger, and a greeting no praise: a mood below or above these is told by more than a word. */
const upset = -0.85;
const pleased = 0.6;

/** The text says sorry or thanks by itself, or points at what the customer wrote. */
const opensItself =
  /^\s*(?:thank|thanks|i['’]m (?:so )?sorry|we['’]re sorry|sorry|that is very kind|danke|vielen dank|es tut (?:mir|uns) leid|entschuldig|tut mir leid|merci|désolé|je suis désolé|je regrette|nous sommes désolé|gracias|lo siento|lamento|lamentamos|sentimos|bedankt|dank|het spijt|wat vervelend|obrigad|sinto|grazie|mi dispiace|ci dispiace|that should not|das darf nicht|das sollte nicht)/iu;

/** Thanks and wishes at the end of a mail, and words of courtesy, praise nothing. */
const courteous =
  /^(?:thank\p{L}*|thanks|thx|ta|cheers|please|pls|kind|kindly|best|regards|hope|hoping|great day|nice day|good|quick|quickly|easy|help|helpful|happy|safe|calm|glow|like|want|well|ok|okay|gift|free|danke|dank|vielen dank|besten dank|bitte|gern|gerne|gute?r?|guten|schönen|liebe|freundlich\p{L}*|freue|schnell|merci|beaucoup|svp|cordialement|bonne|bon|belle|avance|gracias|favor|saludos|buen\p{L}*|bedankt|alvast|groet\p{L}*|fijne?|graag|goed\p{L}*|obrigad\p{L}*|grazie)(?:[ ,!.].*)?$/iu;

/** At least one word of the evidence praises: "love", "brilliant", a heart. */
function praises({ brief, ticket }: DraftRequest): boolean {
  const open = new Set(openMessages(ticket).map(({ id }) => id));
  return brief.moods
    .filter(({ messageId }) => open.has(messageId))
    .some(({ evidence }) => evidence.some(({ text }) => !courteous.test(text.trim())));
}

/** The brand's sentence for an upset customer or for praise; none where the answer begins with its own. */
export function openerOf(request: DraftRequest, language: string, body: readonly Segment[]): Segment | null {
  const { brief, ticket, material } = request;
  const said = body.find(({ text }) => text.trim() !== '')?.text ?? '';
  if (
    opensItself.test(said) ||
    body.some(({ text }) => /(?<!\p{L})(?:sorry|leid|désolée?|spijt|lamento)(?!\p{L})/iu.test(text))
  )
    return null;
  const open = new Set(openMessages(ticket).map(({ id }) => id));
  const scores = brief.moods.filter(({ messageId }) => open.has(messageId)).map(({ score }) => score);
  const angry = brief.triggers.some(
    ({ trigger, weak, guessed }) => trigger === 'angry_customer' && !weak && !guessed,
  );
  const { sorry, thanks } = material.voice.openers ?? {};
  const kind =
    angry || scores.some((score) => score <= upset)
      ? 'sorry'
      : scores.some((score) => score >= pleased) && praises(request)
        ? 'thanks'
        : null;
  // Who made the mistake is not told that we are sorry for it.
  const slip = openMessages(ticket).some((message) => tellsOwnSlip(message.text, brief.language));
  if (kind === 'sorry' && slip) return null;
  const text = kind === 'sorry' ? sorry?.[language] : kind === 'thanks' ? thanks?.[language] : undefined;
  return text
    ? { text, sources: [{ kind: 'voice', id: `opener-${kind ?? ''}`, quote: text, origin: 'built' }] }
    : null;
}

/** Words that begin a German sentence and are no nouns; behind the greeting's comma they are written small. */
const small = new Set(
  (
    'ich du er es wir der die das den dem ein eine einen einem dein deine deinen deiner unser unsere dieser diese dieses ' +
    'danke vielen herzlichen bitte gern gerne ja nein leider klar natürlich schade das dies hier da dort dafür damit dann ' +
    'wenn falls sobald solange weil damit nach vor bis seit für mit ohne bei beim von vom zu zum zur in im am an auf aus über unter ' +
    'innerhalb außerhalb wie wo was wer wann welche ob ist sind hat haben kann können um als aber und oder nur auch noch schon jetzt ' +
    'heute bisher versuch versuche prüf prüfe schau schick schicke starte wähle gib nimm lies melde stelle eine einer keine kein nichts alle'
  ).split(' '),
);

/** "Hallo Matthias," and then "es tut mir leid": what stands behind a German greeting's comma goes on with the sentence. */
export function afterGreeting(
  segments: Draft['segments'],
  greeting: Segment | null,
  language: string,
): Segment[] {
  const [first, second, ...rest] = segments;
  if (language !== 'de' || !greeting || !first || !second || !/,\s*$/.test(first.text)) return [...segments];
  const word = /^\p{L}+/u.exec(second.text)?.[0] ?? '';
  if (!small.has(word.toLowerCase())) return [...segments];
  return [first, { ...second, text: word.charAt(0).toLowerCase() + second.text.slice(1) }, ...rest];
}
