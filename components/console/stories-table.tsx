import { useState } from 'react';
import type { Story } from '@/lib/ledger/stories';
import { t } from '../i18n';
import { languageName, momentName, title, word } from '../i18n/words';

export interface StoriesTableProps {
  stories: readonly Story[];
  open: string | null;
  brandName(id: string): string;
  onOpen(suggestion: string): void;
}

/** Rows drawn at once: a table of thousands would be slow, and nobody reads it. */
const pageRows = 50;

export function StoriesTable({ stories, open, brandName, onOpen }: StoriesTableProps) {
  const [page, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(stories.length / pageRows));
  const here = Math.min(page, pages - 1);
  return (
    <div className="audit-table">
      <table>
        <caption>{t('console.stories.caption', { count: stories.length })}</caption>
        <thead>
          <tr>
            {['at', 'brand', 'channel', 'language', 'intent', 'outcome', 'flags'].map((column) => (
              <th key={column} scope="col">
                {t(`console.stories.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stories.slice(here * pageRows, (here + 1) * pageRows).map((story) => (
            <tr key={story.suggestion} aria-selected={story.suggestion === open}>
              <th scope="row">
                <button type="button" className="link" onClick={() => onOpen(story.suggestion)}>
                  {momentName(story.at)}
                </button>
              </th>
              <td>{brandName(story.brand)}</td>
              <td>{story.channel && word('channel', story.channel)}</td>
              <td>{story.language && languageName(story.language)}</td>
              <td>{title(story.intent)}</td>
              <td>{t(`outcome.${story.outcome}`)}</td>
              <td>{story.flags.map((flag) => word('trigger', flag)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 ? (
        <p className="audit-pages">
          <button type="button" className="button" disabled={here === 0} onClick={() => setPage(here - 1)}>
            {t('console.stories.newer')}
          </button>
          {t('console.stories.page', { page: here + 1, pages })}
          <button
            type="button"
            className="button"
            disabled={here === pages - 1}
            onClick={() => setPage(here + 1)}
          >
            {t('console.stories.older')}
          </button>
        </p>
      ) : null}
    </div>
  );
}
