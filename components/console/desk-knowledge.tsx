import { Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type ArticleEntry, keyOf } from '@/lib/packs/desk/entry';
import { ageInDays, folded } from '@/lib/packs/desk/filters';
import { t } from '../i18n';
import { dayName, languageName } from '../i18n/words';
import { ArticleForm } from './desk-article';
import { DeskFrame, type DeskPageProps } from './desk-frame';
import { DeskHistory } from './desk-history';
import type { PageProps } from './page-props';

/** Days after which an approved article should be read again. */
const stale = 180;

/** A brand's articles: list left, the open one right. */
export function KnowledgePage(props: PageProps) {
  return (
    <DeskFrame
      {...props}
      place="knowledge"
      acts={({ desk }) => (
        <button
          type="button"
          className="button primary"
          onClick={() => desk.openItem(desk.create('article'))}
        >
          <Plus aria-hidden size={16} />
          {t('desk.article.new')}
        </button>
      )}
    >
      {(page) => <Articles {...page} />}
    </DeskFrame>
  );
}

function Articles({ desk, state }: DeskPageProps) {
  const [text, setText] = useState('');
  const articles = useMemo(
    () => (state.desk?.entries ?? []).flatMap((entry) => (entry.kind === 'article' ? [entry] : [])),
    [state.desk],
  );
  const words = folded(text).split(/\s+/).filter(Boolean);
  const found = articles.filter(({ item }) => {
    if (words.length === 0) return true;
    const all = folded([item.title, ...item.sections.flatMap((one) => [one.heading, one.text])].join('\n'));
    return words.every((word) => all.includes(word));
  });
  const entry = articles.find((one) => keyOf(one) === state.open);
  return (
    <div className="desk-columns">
      <div className="desk-left">
        <search className="desk-filters">
          <label className="desk-find">
            {t('desk.find.article')}
            <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
          </label>
          <p className="of desk-found" role="status">
            {t('desk.found.articles', { count: found.length, all: articles.length })}
          </p>
        </search>
        {articles.length === 0 ? <p className="of">{t('desk.article.empty')}</p> : null}
        <ul className="desk-queue" aria-label={t('desk.article.list')}>
          {found.map((one) => (
            <li key={keyOf(one)}>
              <button
                type="button"
                aria-current={one === entry ? 'true' : undefined}
                onClick={() => desk.openItem(keyOf(one))}
              >
                <span className="desk-row-title">{one.item.title || t('desk.untitled')}</span>
                <ArticleLine entry={one} state={state} />
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className="desk-right">
        {entry ? (
          <OpenArticle key={keyOf(entry)} desk={desk} state={state} entry={entry} />
        ) : (
          <p className="console-empty">{t('desk.article.choose')}</p>
        )}
      </div>
    </div>
  );
}

/** Fresh or not, for whom, and how often its passages stood beside a draft. */
function ArticleLine({ entry: { item }, state }: { entry: ArticleEntry; state: DeskPageProps['state'] }) {
  const used = item.sections.reduce(
    (sum, { id }) => sum + (state.passages.get(`${item.id}/${id}`)?.shown ?? 0),
    0,
  );
  const age = item.approvedOn ? ageInDays(item.approvedOn, state.today) : 0;
  const over = [item.validUntil, ...item.sections.map((one) => one.validUntil)].some(
    (until) => until !== undefined && until < state.today,
  );
  return (
    <span className="desk-row-more">
      <span className={`desk-status ${item.status}`}>{t(`desk.status.${item.status}`)}</span>{' '}
      {t(`desk.audience.${item.audience}`)} · {languageName(item.language)} ·{' '}
      {t('desk.row.used', { count: used })}
      {over || age > stale ? (
        <span className="desk-row-marks">
          {over ? ` · ${t('desk.row.over')}` : ''}
          {age > stale ? ` · ${t('desk.row.stale', { days: age })}` : ''}
        </span>
      ) : null}
    </span>
  );
}

function OpenArticle({ desk, state, entry }: DeskPageProps & { entry: ArticleEntry }) {
  const { item, approved } = entry;
  const key = keyOf(entry);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opens an article goes on there.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <header className="desk-item-head">
        <h2 ref={heading} tabIndex={-1}>
          {item.title || t('desk.untitled')}
        </h2>
        <p className="of">
          <span className={`desk-status ${item.status}`}>{t(`desk.status.${item.status}`)}</span>{' '}
          {t('desk.version', { version: item.version, id: item.id })}
          {item.approvedOn
            ? ` ${t('desk.approved-on', { day: dayName(item.approvedOn), by: item.approver ?? '' })}`
            : ''}
          {approved && approved !== item ? ` ${t('desk.still', { version: approved.version })}` : ''}
        </p>
        <p className="console-acts">
          {item.status === 'draft' ? (
            <button type="button" className="button primary" onClick={() => desk.propose([key])}>
              {t('desk.propose')}
            </button>
          ) : null}
          {item.status === 'draft' || item.status === 'in_review' ? (
            <button type="button" className="button" onClick={() => desk.reject(key, '')}>
              {t(approved ? 'desk.discard' : 'desk.delete')}
            </button>
          ) : null}
          {item.status === 'retired' ? null : (
            <button type="button" className="button" onClick={() => desk.retire([key])}>
              {t('desk.retire')}
            </button>
          )}
        </p>
      </header>
      <div className="desk-split">
        <ArticleForm desk={desk} state={state} entry={entry} />
        <div>
          <h3>{t('desk.history')}</h3>
          <DeskHistory desk={desk} state={state} entry={entry} />
        </div>
      </div>
    </>
  );
}
