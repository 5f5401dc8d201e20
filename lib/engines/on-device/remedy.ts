import type { Macro } from '../../packs/schema';
import type { Question } from '../../signals/brief';
import { isTrouble } from '../../signals/intents/find-intents';

/** "Can you send another one?" and "Must I send it back?" beside a macro that grants the one and speaks of the other. */
export function remedied({ span, intents }: Question, { intent, grants, body }: Macro): boolean {
  if (!isTrouble(intent) || intents.some((one) => !['return', 'exchange'].includes(one))) return false;
  const again = grants.includes('replacement') && asksForNew.test(span.text);
  return again || (asksWhetherBack.test(span.text) && tellsOfBack.test(body));
}

const asksForNew =
  /(?<!\p{L})(?:send|mandar|enviar|schick\p{L}*|renvoyer|envoyer|stur\p{L}*)[^.?!]{0,40}(?:another|new one|replacement|otro|otra|nuev[oa]|neu\p{L}*|ersatz|autre|nouveau|nieuwe?)(?!\p{L})/iu;
const asksWhetherBack =
  /(?<!\p{L})(?:have to|need to|must|should|tengo que|hay que|muss|soll|dois|faut|moet)[^.?!]{0,40}(?:back|return|regresar|devolver|zurück\p{L}*|renvo\p{L}*|retourn\p{L}*|terug\p{L}*|retour\p{L}*)(?!\p{L})/iu;
const tellsOfBack =
  /(?:label|etikett|étiquette|etiqueta|etiket|send it back|devolver|renvoyer|zurück|terug)/iu;
