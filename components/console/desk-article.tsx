import { Plus, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { hindrances } from '@/lib/packs/desk/checks';
import { type ArticleEntry, keyOf } from '@/lib/packs/desk/entry';
import { freeId } from '@/lib/packs/desk/new-item';
import type { ArticleChange } from '@/lib/packs/desk/working-copy';
import { Article } from '@/lib/packs/schema';
import { t } from '../i18n';
import { languageName, momentName } from '../i18n/words';
import { LinesField, SelectField, TextField, Validity, WordsField } from './desk-fields';
import type { DeskPageProps } from './desk-frame';

type Section = ArticleEntry['item']['sections'][number];

/** An article with its sections: each has its own days, and tells where it was used. */
export function ArticleForm({ desk, state, entry }: DeskPageProps & { entry: ArticleEntry }) {
  const { item } = entry;
  const key = keyOf(entry);
  const change = (next: ArticleChange) => desk.editArticle(key, next);
  const languages = [...new Set([...(state.desk?.rest.brand.languages ?? []), item.language])];
  const stops = hindrances(entry);
  const set = (at: number, next: Partial<Section>) =>
    change({ sections: item.sections.map((one, i) => (i === at ? withChange(one, next) : one)) });
  return (
    <form
      className="desk-form"
      aria-label={t('desk.article.form')}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextField label={t('desk.field.title')} value={item.title} onChange={(title) => change({ title })} />
      <div className="desk-fields">
        <SelectField
          label={t('desk.field.audience')}
          value={item.audience}
          of={[
            ['public', t('desk.audience.public')],
            ['internal', t('desk.audience.internal')],
          ]}
          onChange={(value) => change({ audience: value === 'internal' ? 'internal' : 'public' })}
        />
        <SelectField
          label={t('desk.field.language')}
          value={item.language}
          of={languages.map((one) => [one, languageName(one)])}
          onChange={(language) => change({ language })}
        />
        <TextField label={t('desk.field.owner')} value={item.owner} onChange={(owner) => change({ owner })} />
        <Validity from={item.validFrom} until={item.validUntil} onChange={change} />
        <AddressField key={item.url ?? ''} url={item.url} onChange={(url) => change({ url })} />
        <WordsField label={t('desk.field.tags')} value={item.tags} onChange={(tags) => change({ tags })} />
      </div>
      <p className="of">{t(`desk.audience.${item.audience}.what`)}</p>
      {item.sections.map((section, i) => (
        <SectionForm
          key={section.id}
          section={section}
          used={state.passages.get(`${item.id}/${section.id}`)}
          onChange={(next) => set(i, next)}
          onRemove={
            item.sections.length > 1
              ? () => change({ sections: item.sections.filter((one) => one !== section) })
              : undefined
          }
        />
      ))}
      <p className="console-acts">
        <button
          type="button"
          className="button"
          onClick={() => {
            const id = freeId('section', new Set(item.sections.map((one) => one.id)));
            change({ sections: [...item.sections, { id, heading: '', text: '', asks: [] }] });
          }}
        >
          <Plus aria-hidden size={14} />
          {t('desk.section.add')}
        </button>
      </p>
      {stops.length > 0 ? (
        <div className="desk-stops">
          <p>{t('desk.stops')}</p>
          <ul>
            {stops.map(({ key: name, values }) => (
              <li key={`${name} ${Object.values(values ?? {}).join(' ')}`}>{t(name, values)}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </form>
  );
}

/** Where customers read it. Only a whole address is kept; an empty one is none. */
function AddressField({
  url = '',
  onChange,
}: {
  url: string | undefined;
  onChange(url: string | undefined): void;
}) {
  const [typed, setTyped] = useState(url);
  const wrong = typed.trim() !== '' && !isAddress(typed.trim());
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{t('desk.field.url')}</label>
      <input
        id={id}
        type="url"
        value={typed}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          if (!wrong && typed.trim() !== url) onChange(typed.trim() || undefined);
        }}
      />
      {wrong ? (
        <p id={`${id}-wrong`} className="desk-problem" role="status">
          {t('desk.url.wrong')}
        </p>
      ) : null}
    </div>
  );
}

const isAddress = (text: string): boolean =>
  /^https?:\/\//i.test(text) && URL.canParse(text) && Article.shape.url.safeParse(text).success;

/** Days that are taken off are left out of the file. */
function withChange(section: Section, change: Partial<Section>): Section {
  const { validFrom, validUntil, ...rest } = { ...section, ...change };
  return { ...rest, ...(validFrom ? { validFrom } : {}), ...(validUntil ? { validUntil } : {}) };
}

interface SectionFormProps {
  section: Section;
  used: { shown: number; last: string } | undefined;
  onChange(change: Partial<Section>): void;
  onRemove: (() => void) | undefined;
}

function SectionForm({ section, used, onChange, onRemove }: SectionFormProps) {
  return (
    <fieldset className="desk-section">
      <legend>{section.heading || t('desk.section.untitled')}</legend>
      <TextField
        label={t('desk.field.heading')}
        value={section.heading}
        onChange={(heading) => onChange({ heading })}
      />
      <p className="desk-field">
        <label>
          {t('desk.field.text')}
          <textarea
            rows={4}
            value={section.text}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        </label>
      </p>
      <div className="desk-fields">
        <Validity
          from={section.validFrom}
          until={section.validUntil}
          onChange={(days) => onChange(days as Partial<Section>)}
        />
      </div>
      <LinesField
        label={t('desk.field.asks')}
        rows={2}
        value={section.asks}
        onChange={(asks) => onChange({ asks })}
      />
      <p className="of">
        {used
          ? t('desk.section.used', { count: used.shown, at: momentName(used.last) })
          : t('desk.section.unused')}
      </p>
      {onRemove ? (
        <button type="button" className="button" onClick={onRemove}>
          <Trash2 aria-hidden size={14} />
          {t('desk.section.remove')}
          <span className="visually-hidden"> {section.heading}</span>
        </button>
      ) : null}
    </fieldset>
  );
}
