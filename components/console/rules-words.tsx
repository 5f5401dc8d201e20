import { phrasesIn } from '@/lib/packs/rules';
import type { Escalation } from '@/lib/packs/schema';
import { t } from '../i18n';
import { counted, languageName } from '../i18n/words';

export interface RuleWordsProps {
  /** Of the rule. */
  name: string;
  phrases: Escalation['phrases'];
  languages: readonly string[];
  onChange(phrases: Escalation['phrases']): void;
}

/** The brand's own words for a rule, a field a language. */
export function RuleWords({ name, phrases, languages, onChange }: RuleWordsProps) {
  const count = Object.values(phrases).flat().length;
  const shown = [...new Set([...languages, ...Object.keys(phrases)])];
  const change = (language: string, text: string) => {
    const { [language]: _, ...rest } = phrases;
    const words = phrasesIn(text);
    // In one order, whatever was edited first: an edit that is taken back must be no change.
    const entries = Object.entries(words.length > 0 ? { ...rest, [language]: words } : rest);
    const order = (one: string) => {
      const at = Object.keys(phrases).indexOf(one);
      return at < 0 ? entries.length : at;
    };
    onChange(Object.fromEntries(entries.sort(([a], [b]) => order(a) - order(b))));
  };
  return (
    <details className="console-more">
      <summary>
        {count === 0
          ? t('console.rules.words.none')
          : counted('console.rules.words.one', 'console.rules.words', count)}
        <span className="visually-hidden">: {name}</span>
      </summary>
      {shown.map((language) => (
        <WordsField
          key={language}
          name={name}
          language={languageName(language)}
          words={phrases[language] ?? []}
          onChange={(text) => change(language, text)}
        />
      ))}
    </details>
  );
}

interface WordsFieldProps {
  /** Of the rule. */
  name: string;
  language: string;
  words: readonly string[];
  onChange(text: string): void;
}

/** Saved when the field is left, so that no half-typed word counts. */
function WordsField({ name, language, words, onChange }: WordsFieldProps) {
  const text = words.join('\n');
  return (
    <label className="rule-words">
      <span>
        {t('console.rules.words-in', { language })}
        <span className="visually-hidden">: {name}</span>
      </span>
      <textarea
        key={text}
        rows={Math.max(2, words.length + 1)}
        defaultValue={text}
        onBlur={(event) => {
          if (event.target.value !== text) onChange(event.target.value);
        }}
      />
    </label>
  );
}
