import { TriangleAlert, Undo2 } from 'lucide-react';
import { useId } from 'react';
import type { DraftChange } from '@/lib/stores/sidebar';
import { t } from '../../i18n';
import { Button } from '../../ui/button';
import { useVerbs } from '../context';
import { wordDiff } from './word-diff';

/** What the engine changed, word by word, before the agent keeps it. */
export function ChangePanel({ change, language }: { change: DraftChange; language: string }) {
  const store = useVerbs();
  const title = useId();
  const { parity, gloss, task } = change;
  return (
    <section className="change" aria-labelledby={title}>
      <h3 id={title} className="sub">
        {t(`change.${task}`)}
      </h3>
      {parity.lost.length + parity.added.length > 0 && (
        <div className="change-parity">
          <TriangleAlert size={14} aria-hidden />
          <div>
            {parity.lost.length > 0 && <p>{t('change.lost', { facts: parity.lost.join(', ') })}</p>}
            {parity.added.length > 0 && <p>{t('change.added', { facts: parity.added.join(', ') })}</p>}
          </div>
        </div>
      )}
      {gloss === null ? (
        <p className="change-diff" lang={language}>
          {wordDiff(change.before.text, change.after).map((part) => {
            if (part.kind === 'same') return <span key={part.at}>{part.text}</span>;
            return part.kind === 'gone' ? (
              <del key={part.at}>{part.text}</del>
            ) : (
              <ins key={part.at}>{part.text}</ins>
            );
          })}
        </p>
      ) : (
        <>
          <p className="hint">{t('change.gloss')}</p>
          <p className="change-diff">{gloss}</p>
        </>
      )}
      <p className="tools-row">
        <Button onClick={() => store.keepChange()}>{t('change.keep')}</Button>
        <Button look="quiet" icon={<Undo2 size={14} aria-hidden />} onClick={() => store.undoChange()}>
          {t('change.undo')}
        </Button>
      </p>
    </section>
  );
}
