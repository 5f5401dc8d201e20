import { isRuleLanguage, type RuleLanguage } from '@/lib/signals/language/rule-languages';
import { warmBrief } from '@/lib/signals/read-brief';

/**
 * The rules of a language are made ready at their first use, which takes some hundred milliseconds: better before a
 * ticket waits for them. English first, then what the installed brands write, one language an idle moment.
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
      const [next, ...rest] = languages.filter(isRuleLanguage).filter((language) => !done.has(language));
      if (!next) return;
      later(() => {
        warm(next);
        this.later(rest);
      });
    },
  };
}
