import { useId, useState } from 'react';
import type { Engine } from '@/lib/engines/contract';
import { t } from '../../i18n';
import { Button } from '../../ui/button';

export interface SteerProps {
  engine: Engine;
  onSteer(words: string): void;
}

/** The agent's own words on what to say, and changes of tone: only what the engine can do is offered. */
export function Steer({ engine, onSteer }: SteerProps) {
  const [words, setWords] = useState('');
  const id = useId();
  if (!engine.steers) return null;
  return (
    <form
      className="steer"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') onSteer(words.trim());
      }}
    >
      <label htmlFor={id}>{t('draft.steer')}</label>
      <span className="steer-row">
        <input
          id={id}
          value={words}
          placeholder={t('draft.steer.hint')}
          onChange={(event) => setWords(event.target.value)}
        />
        <Button disabled={words.trim() === ''} onClick={() => onSteer(words.trim())}>
          {t('draft.regenerate')}
        </Button>
      </span>
      {engine.rewrites.length > 0 && (
        <span className="steer-row">
          {engine.rewrites.map((way) => (
            <Button key={way} look="quiet" onClick={() => onSteer(t(`draft.rewrite.${way}`))}>
              {t(`draft.rewrite.${way}`)}
            </Button>
          ))}
        </span>
      )}
    </form>
  );
}
