import { diffWordsWithSpace } from 'diff';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { LedgerRecord, SuggestionText } from '@/lib/ledger/record';
import type { Story } from '@/lib/ledger/stories';
import { t } from '../i18n';
import { momentName } from '../i18n/words';
import { rowsOf } from './event-rows';

export interface StoryPanelProps {
  story: Story;
  /** The brand's name. */
  brand: string;
  text: SuggestionText | null;
  onClose(): void;
  /** Asks for the proof that a record stands in its log. */
  onProof(record: LedgerRecord): void;
}

/** One suggestion from its first record to its last, with what was drafted and what was sent. */
export function StoryPanel({ story, brand, text, onClose, onProof }: StoryPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // A new story takes the reader to its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the story's id is what changes
  useEffect(() => heading.current?.focus(), [story.suggestion]);
  return (
    <aside className="story" aria-labelledby="story-title">
      <header>
        <h2 id="story-title" ref={heading} tabIndex={-1}>
          {t('console.story.title', { outcome: t(`outcome.${story.outcome}`) })}
        </h2>
        <button type="button" className="button icon" aria-label={t('console.story.close')} onClick={onClose}>
          <X aria-hidden size={16} />
        </button>
      </header>
      <p className="story-subject">{[brand, text?.subject].filter(Boolean).join(' · ')}</p>
      <ol className="story-steps">
        {story.records.map((record) => (
          <li key={record.seq}>
            <time dateTime={record.at}>{momentName(record.at)}</time>
            <p>{t(`record.${record.event.kind}`)}</p>
            <Details record={record} />
            {record.no === undefined ? null : (
              <button type="button" className="button" onClick={() => onProof(record)}>
                {t('console.story.proof')}
                <span className="visually-hidden"> {record.seq}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      <h3>{t('console.story.text')}</h3>
      <Texts text={text} />
    </aside>
  );
}

function Details({ record }: { record: LedgerRecord }) {
  return (
    <dl>
      {rowsOf(record.event).map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{t('field.hash')}</dt>
        <dd className="hash">
          {record.seq} · {record.hash.slice(0, 12)}
        </dd>
      </div>
    </dl>
  );
}

function Texts({ text }: { text: SuggestionText | null }) {
  if (!text || (text.draft === undefined && text.sent === undefined))
    return <p>{t('console.story.no-text')}</p>;
  if (text.draft === undefined || text.sent === undefined) {
    return (
      <>
        <p>{t(text.draft === undefined ? 'console.story.sent' : 'console.story.draft')}</p>
        <p className="story-text">{text.draft ?? text.sent}</p>
      </>
    );
  }
  return (
    <>
      <p>{t('console.story.diff')}</p>
      <p className="story-text">
        {diffWordsWithSpace(text.draft, text.sent).map((part, i) => {
          const key = `${i}-${part.value.slice(0, 8)}`;
          if (part.added) return <ins key={key}>{part.value}</ins>;
          if (part.removed) return <del key={key}>{part.value}</del>;
          return <span key={key}>{part.value}</span>;
        })}
      </p>
    </>
  );
}
