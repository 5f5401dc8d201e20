import { useMemo } from 'react';
import { hindrances } from '@/lib/packs/desk/checks';
import { keyOf, type MacroEntry } from '@/lib/packs/desk/entry';
import { choicesOf } from '@/lib/packs/desk/filters';
import type { MacroChange } from '@/lib/packs/desk/working-copy';
import { Channels, Macro } from '@/lib/packs/schema';
import { t } from '../i18n';
import { languageName } from '../i18n/words';
import { DeskBody } from './desk-body';
import { ChecksField, LinesField, Part, SelectField, TextField, Validity, WordsField } from './desk-fields';
import type { DeskPageProps } from './desk-frame';
import { WhenRows } from './desk-when';

const grants = Macro.shape.grants.unwrap().element.options;

/** Everything that a macro says of itself, as a form. */
export function DeskEditor({ desk, state, entry }: DeskPageProps & { entry: MacroEntry }) {
  const { item } = entry;
  const key = keyOf(entry);
  const change = (next: MacroChange) => desk.editMacro(key, next);
  const brand = state.desk?.rest.brand;
  const { intents, owners } = useMemo(() => choicesOf(state.rows.map((row) => row.entry)), [state.rows]);
  const languages = [...new Set([...(brand?.languages ?? []), item.language])];
  const stops = hindrances(entry);
  return (
    <form className="desk-form" aria-label={t('desk.editor')} onSubmit={(event) => event.preventDefault()}>
      <TextField label={t('desk.field.title')} value={item.title} onChange={(title) => change({ title })} />
      <DeskBody body={item.body} onChange={(body) => change({ body })} />
      <div className="desk-fields">
        <SelectField
          label={t('desk.field.language')}
          value={item.language}
          of={languages.map((one) => [one, languageName(one)])}
          onChange={(language) => change({ language })}
        />
        <TextField
          label={t('desk.field.intent')}
          value={item.intent}
          list={intents}
          onChange={(typed) => {
            const intent = typed
              .toLowerCase()
              .replace(/[^a-z0-9-]+/g, '-')
              .replace(/^-+/, '');
            if (intent !== '') change({ intent });
          }}
        />
        <TextField
          label={t('desk.field.owner')}
          value={item.owner}
          list={owners}
          onChange={(owner) => change({ owner })}
        />
        <Validity from={item.validFrom} until={item.validUntil} onChange={change} />
        <WordsField label={t('desk.field.tags')} value={item.tags} onChange={(tags) => change({ tags })} />
      </div>
      <Part title={t('desk.part.use')} aside={t('desk.part.use.count', { count: item.when.length })}>
        <TextField
          label={t('desk.field.condition')}
          value={item.condition ?? ''}
          onChange={(condition) => change({ condition: condition || undefined })}
        />
        <WhenRows when={item.when} onChange={(when) => change({ when })} />
        <ChecksField
          legend={t('desk.field.channels')}
          hint={t('desk.field.channels.hint')}
          value={item.channels}
          of={Channels.element.options.map((one) => [one, t(`channel.${one}`)])}
          onChange={(channels) => change({ channels })}
        />
        <ChecksField
          legend={t('desk.field.grants')}
          value={item.grants}
          of={grants.map((one) => [one, t(`desk.grant.${one}`)])}
          onChange={(next) => change({ grants: next })}
        />
      </Part>
      <Part title={t('desk.part.asks')} aside={t('desk.part.asks.count', { count: item.asks.length })}>
        <LinesField
          label={t('desk.field.asks')}
          hint={t('desk.field.asks.hint')}
          value={item.asks}
          onChange={(asks) => change({ asks })}
        />
      </Part>
      <Translations desk={desk} state={state} entry={entry} />
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

/** The macro in other languages, and what it is itself a translation of. */
function Translations({ desk, state, entry }: DeskPageProps & { entry: MacroEntry }) {
  const { item } = entry;
  const root = item.translationOf ?? item.id;
  const family = state.rows.filter(
    ({ entry: { item: one } }) => one.id !== item.id && (one.id === root || one.translationOf === root),
  );
  const others = state.rows.filter(
    ({ entry: { item: one } }) =>
      one.language !== item.language && one.translationOf === undefined && one.status !== 'retired',
  );
  return (
    <Part
      title={t('desk.part.translations')}
      aside={t('desk.part.translations.count', { count: family.length })}
    >
      <ul className="desk-links">
        {family.map(({ entry: one }) => (
          <li key={one.item.id}>
            <button type="button" className="link" onClick={() => desk.openItem(keyOf(one))}>
              {t('desk.translation', {
                language: languageName(one.item.language),
                title: one.item.title || t('desk.untitled'),
              })}
            </button>
          </li>
        ))}
      </ul>
      <SelectField
        label={t('desk.field.translationOf')}
        value={item.translationOf ?? ''}
        of={[
          ['', t('desk.none')] as const,
          ...others.map(({ entry: one }) => [one.item.id, one.item.title || one.item.id] as const),
        ]}
        onChange={(id) => desk.editMacro(keyOf(entry), { translationOf: id || undefined })}
      />
    </Part>
  );
}
