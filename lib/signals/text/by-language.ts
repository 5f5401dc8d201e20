import {
  type ByLanguage,
  isRuleLanguage,
  type RuleLanguage,
  ruleLanguages,
} from '../language/rule-languages';
import { phrases } from './phrases';

/** The message's own language; English too, since people mix it in; all of them when the language is unknown. */
export function languagesFor(language: string): readonly RuleLanguage[] {
  if (language === 'en') return ['en'];
  return isRuleLanguage(language) ? [language, 'en'] : ruleLanguages;
}

const made = new WeakMap<ByLanguage, Map<RuleLanguage, RegExp | null>>();

/** The expression of one language's phrases, made once. */
export function phrasesIn(lists: ByLanguage, language: RuleLanguage): RegExp | null {
  const known = made.get(lists) ?? new Map<RuleLanguage, RegExp | null>();
  made.set(lists, known);
  const found = known.get(language);
  if (found !== undefined) return found;
  const fresh = phrases(lists[language]);
  known.set(language, fresh);
  return fresh;
}

/** The expressions that fit a message of this language. */
export function phrasesFor(lists: ByLanguage, language: string): RegExp[] {
  return languagesFor(language).flatMap((each) => phrasesIn(lists, each) ?? []);
}

/** True when one of the phrases stands in the text (folded, see fold.ts). */
export function says(lists: ByLanguage, language: string, text: string): boolean {
  return phrasesFor(lists, language).some((pattern) => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  });
}
