import type { Macro } from '../../packs/schema';
import type { Question } from '../../signals/brief';
import { isTrouble } from '../../signals/intents/find-intents';

/** "Can you send another one?" and "Must I send it back?" beside a macro that grants the one and speaks of the other. */
export function remedied({ span, intents }: Question, { intent, grants, body }: Macro): boolean {
  if (!isTrouble(intent) || intents.some((one) => !['return', 'exchange'].includes(one))) return false;
  // What is missing, or the right one, is what they want.
  const rest = ['missing-item', 'wrong-item'].includes(intent) && asksToSend.test(span.text);
  const again =
    !asksWhen.test(span.text) &&
    ((grants.includes('replacement') && (rest || asksForNew.test(span.text) || wantsNew.test(span.text))) ||
      (grants.includes('refund') && wantsMoney.test(span.text)));
  return again || (asksWhetherBack.test(span.text) && tellsOfBack.test(body));
}

const asksForNew =
  /(?<!\p{L})(?:send|mandar|enviar|schick\p{L}*|renvoyer|envoyer|stur\p{L}*)[^.?!]{0,40}(?:another|new one|replacement|(?<=send )(?:me )?(?:one|it|the missing)|otro|otra|nuev[oa]|neu\p{L}*|ersatz|autre|nouveau|nieuwe?)(?!\p{L})/iu;
const wantsNew =
  /(?<!\p{L})(?:replacement|new one|ersatz|remplacement|échange|reemplazo|reposición|vervanging|sostituzione|substituição)(?!\p{L})/iu;
const wantsMoney =
  /(?<!\p{L})(?:refund|money back|erstattung|geld zurück|rembours\p{L}*|reembolso|terugbetaling|rimborso)(?!\p{L})/iu;
const asksWhen =
  /(?<!\p{L})(?:when|how long|by|before|bis|avant|antes|voor|wann|wie lange|quand|combien|cuándo|cuánto|wanneer|hoe lang|quando|quanto)(?!\p{L})/iu;
const asksToSend =
  /(?<!\p{L})(?:(?:will|can|could) you (?:please )?send|schick(?:t|en) (?:ihr|sie)|(?:pouvez|pourriez)-vous (?:me |m['’])?envoyer|(?:pueden|podrían) (?:mandar|enviar)|(?:kunnen|kunt|sturen) (?:jullie|u)[^.?!]{0,30}(?:sturen|opsturen)?)(?!\p{L})/iu;
const asksWhetherBack =
  /(?<!\p{L})(?:have to|need to|must|should|do you (?:need|want)|necesitan|braucht ihr|brauchen sie|avez-vous besoin|hebben jullie|tengo que|hay que|muss|soll|dois|faut|moet)[^.?!]{0,40}(?:back|return|regresar|devolver|zurück\p{L}*|renvo\p{L}*|retourn\p{L}*|terug\p{L}*|retour\p{L}*)(?!\p{L})/iu;
const tellsOfBack =
  /(?:label|etikett|étiquette|etiqueta|etiket|send it back|return the|devolver|renvoyer|zurück|terug)/iu;
