import type { Sense } from '../../packs/sources/drafts';
import { intentsIn } from '../../signals/intents/find-intents';
import { detectLanguage } from '../../signals/language/detect';
import { fold } from '../../signals/text/fold';

/** What the words of an imported text tell, by the same readers that read tickets. */
export const sense: Sense = {
  language: detectLanguage,
  intents: (text, language) => intentsIn(fold(text).text, language),
};
