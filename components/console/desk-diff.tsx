import { type FieldChange, fieldChanges } from '@/lib/packs/desk/versions';
import type { Article, Macro } from '@/lib/packs/schema';
import { t } from '../i18n';
import { wordDiff } from '../sidebar/draft/word-diff';

/** Two texts as one: what is gone is struck out, what is new is underlined. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <p className="desk-diff">
      {wordDiff(before, after).map(({ kind, text, at }) =>
        kind === 'same' ? (
          <span key={at}>{text}</span>
        ) : kind === 'gone' ? (
          <del key={at}>{text}</del>
        ) : (
          <ins key={at}>{text}</ins>
        ),
      )}
    </p>
  );
}

/** What two versions of an item differ in, field by field. */
export function ItemDiff({ before, after }: { before: Macro | Article; after: Macro | Article }) {
  const changes = fieldChanges(before, after);
  if (changes.length === 0) return <p className="of">{t('desk.diff.same')}</p>;
  return (
    <dl className="desk-diffs">
      {changes.map((change) => (
        <Field key={change.field} {...change} />
      ))}
    </dl>
  );
}

const Field = ({ field, before, after }: FieldChange) => (
  <div>
    <dt>{t(`desk.field.${field}`)}</dt>
    <dd>
      <WordDiff before={before} after={after} />
    </dd>
  </div>
);
