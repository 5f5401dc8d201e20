import { isRuleLanguage, type RuleLanguage, ruleLanguages } from '@/lib/signals/language/rule-languages';
import { warmBrief } from '@/lib/signals/read-brief';

/**
 * The rules of a language are made ready at their first use, which takes some hundred milliseconds: better before a
 * ticket waits for them. English first, then what the installed brands write, then the others, one language an idle
 * moment: a short line that may be in any of them is read by the rules of all.
 */
export function createWarmer(now: () => string, later: (work: () => void) => void) {
  const done = new Set<RuleLanguage>();
  const warm = (language: RuleLanguage) => {
    if (done.has(language)) return;
    done.add(language);
    warmBrief(language, now());
  };
  return {
    now: () => warm('en'),
    later(languages: readonly string[]) {
      const [next, ...rest] = [...languages, ...ruleLanguages]
        .filter(isRuleLanguage)
        .filter((language) => !done.has(language));
      if (!next) return;
      later(() => {
        warm(next);
        this.later(rest);
      });
    },
  };
}
