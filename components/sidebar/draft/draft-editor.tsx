import { useEffect, useRef } from 'react';
import type { Finding } from '@/lib/copilot/contract';
import { t } from '../../i18n';
import { piecesOf } from './pieces';

export interface DraftEditorProps {
  text: string;
  language: string;
  findings: readonly Finding[];
  /** Caret at this place when it opens. */
  caret: number | null;
  onChange(text: string): void;
  onDone(): void;
}

/** Plain text, edited in place. What is found is drawn behind the letters, so the words stay where they are. */
export function DraftEditor({ text, language, findings, caret, onChange, onDone }: DraftEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const box = area.current;
    if (!box) return;
    box.focus();
    const at = caret ?? box.value.length;
    box.setSelectionRange(at, at);
  }, [caret]);
  return (
    <div className="editor">
      <div className="editor-back" aria-hidden>
        {piecesOf(text, { start: 0, end: text.length }, findings).map((piece) =>
          piece.finding ? (
            <mark key={piece.start} className={`in-text ${piece.finding.level}`}>
              {piece.text}
            </mark>
          ) : (
            <span key={piece.start}>{piece.text}</span>
          ),
        )}
        {'\n'}
      </div>
      <textarea
        ref={area}
        className="editor-text"
        aria-label={t('draft.edit.label')}
        lang={language}
        spellCheck
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }}
      />
    </div>
  );
}
