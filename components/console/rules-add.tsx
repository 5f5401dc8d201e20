import { Plus } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { phrasesIn, ruleId, silentRule } from '@/lib/packs/rules';
import type { Brand, Escalation } from '@/lib/packs/schema';
import { t } from '../i18n';
import { languageName } from '../i18n/words';

export interface AddRuleProps {
  brand: Brand;
  /** Ids that are in use. */
  taken: readonly string[];
  onAdd(rule: Escalation): void;
}

const empty = { name: '', owner: '', may: '', mayNot: '', words: '' };
type Field = keyof typeof empty;

/** A rule of the brand's own: words that customers use, and what an agent does when they stand in a ticket. */
export function AddRule({ brand, taken, onAdd }: AddRuleProps) {
  const [text, setText] = useState(empty);
  const [language, setLanguage] = useState(brand.language);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const trigger = ruleId(text.name);
    const words = phrasesIn(text.words);
    const wrong = problemOf(text, trigger, words, taken);
    setProblem(wrong);
    if (wrong) return;
    const { owner, may, mayNot } = text;
    onAdd({
      ...silentRule(trigger),
      owner: owner.trim(),
      may: may.trim(),
      mayNot: mayNot.trim(),
      phrases: { [language]: words },
    });
    setText(empty);
  };
  const field = (name: Field) => ({
    value: text[name],
    onChange: (event: { target: { value: string } }) => setText({ ...text, [name]: event.target.value }),
  });
  return (
    <details className="console-more rule-add">
      <summary>{t('console.rules.add')}</summary>
      <form onSubmit={submit} aria-describedby={problem ? problemId : undefined}>
        <div className="console-fields">
          <label>
            {t('console.rules.name')}
            <input type="text" {...field('name')} />
          </label>
          <label>
            {t('flags.owner')}
            <input type="text" {...field('owner')} />
          </label>
          <label className="wide">
            {t('console.rules.agent-may')}
            <input type="text" {...field('may')} />
          </label>
          <label className="wide">
            {t('console.rules.agent-may-not')}
            <input type="text" {...field('mayNot')} />
          </label>
          <label>
            {t('console.filter.language')}
            <select value={language} onChange={(event) => setLanguage(event.target.value)}>
              {brand.languages.map((one) => (
                <option key={one} value={one}>
                  {languageName(one)}
                </option>
              ))}
            </select>
          </label>
          <label className="wide">
            {t('console.rules.words.label')}
            <textarea rows={3} {...field('words')} />
          </label>
        </div>
        {problem ? (
          <p id={problemId} className="console-warn" role="alert">
            {t(problem, { name: text.name.trim() })}
          </p>
        ) : null}
        <button type="submit" className="button">
          <Plus aria-hidden size={16} />
          {t('console.rules.add.do')}
        </button>
      </form>
    </details>
  );
}

/** The catalogue's key of what is missing, or null. */
function problemOf(
  text: Record<Field, string>,
  trigger: string,
  words: readonly string[],
  taken: readonly string[],
): string | null {
  if (trigger === '') return 'console.rules.add.no-name';
  // A built-in id has underscores where a brand's own has hyphens; the same words would be one name to a reader.
  if (taken.some((one) => one.replaceAll('_', '-') === trigger)) return 'console.rules.add.taken';
  if (words.length === 0) return 'console.rules.add.no-words';
  if ([text.owner, text.may, text.mayNot].some((one) => one.trim() === ''))
    return 'console.rules.add.no-owner';
  return null;
}
