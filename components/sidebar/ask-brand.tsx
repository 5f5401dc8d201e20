import { Search } from 'lucide-react';
import { useId, useState } from 'react';
import type { Readings as ReadingsOf } from '@/lib/stores/sidebar';
import { t } from '../i18n';
import { Button } from '../ui/button';
import { useVerbs, useView } from './context';
import { HelpLine } from './help-line';
import { SourceList } from './source-list';
import { describe } from './source-of';

/** The agent's own question to the brand's approved texts. An engine that can puts the answer into a sentence. */
export function AskBrand() {
  const store = useVerbs();
  const asked = useView((view) => view.readings.asked) ?? null;
  const answers = useView((view) => view.helpers.write !== undefined) ?? false;
  const [question, setQuestion] = useState('');
  const id = useId();
  return (
    <>
      <form
        className="ask"
        onSubmit={(event) => {
          event.preventDefault();
          void store.askBrand(question);
        }}
      >
        <label htmlFor={id}>{t('ask.label')}</label>
        <span className="ask-row">
          <input
            id={id}
            type="search"
            value={question}
            placeholder={t('ask.hint')}
            onChange={(event) => setQuestion(event.target.value)}
          />
          <Button type="submit" icon={<Search size={14} aria-hidden />} disabled={question.trim() === ''}>
            {t('ask.search')}
          </Button>
        </span>
      </form>
      <HelpLine tasks={['question']} />
      {asked && (
        <section className="asked" aria-label={t('ask.found', { question: asked.question })}>
          <h3 className="sub">{t('ask.found', { question: asked.question })}</h3>
          {asked.hits.length === 0 && <p className="hint">{t('ask.nothing')}</p>}
          {answers && asked.answer !== null && <Answer asked={asked} />}
          <SourceList hits={asked.hits} />
        </section>
      )}
    </>
  );
}

type Asked = NonNullable<ReadingsOf['asked']>;

function Answer({ asked }: { asked: Asked }) {
  const material = useView((view) => view.material);
  if (!asked.answer) return <p className="hint">{t('ask.no-answer')}</p>;
  return (
    <div className="ask-answer">
      <p>{asked.answer}</p>
      <p className="hint">
        {t('ask.from', {
          sources: asked.sources
            .map((source) => (material ? describe(material, source)?.title : undefined) ?? source.id)
            .join('; '),
        })}
      </p>
    </div>
  );
}
