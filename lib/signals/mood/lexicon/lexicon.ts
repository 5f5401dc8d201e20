import type { RuleLanguage } from '../../language/rule-languages';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { MoodWords } from './mood-words';
import { nl } from './nl';
import { pt } from './pt';

/** A new language is a file and a line here. */
export const moodLexicon: Readonly<Record<RuleLanguage, MoodWords>> = { en, es, fr, de, pt, it, nl };
