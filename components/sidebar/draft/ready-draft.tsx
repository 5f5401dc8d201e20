import { Copy, CornerDownLeft, Pencil, RotateCw, TriangleAlert, Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { Finding } from '@/lib/copilot/contract';
import type { ReadyDraft as Ready } from '@/lib/stores/sidebar';
import { t } from '../../i18n';
import { counted, languageName } from '../../i18n/words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useVerbs, useView } from '../context';
import { HelpLine } from '../help-line';
import { say } from '../say';
import { ChangePanel } from './change-panel';
import { DiscardMenu } from './discard-menu';
import { DraftEditor } from './draft-editor';
import { DraftTools } from './draft-tools';
import { FindingList } from './findings';
import { Gloss } from './gloss';
import { ReplyText } from './reply-text';

/** The draft as it will be sent, what must be solved first, and what can be done with it. */
export function ReadyDraft({ ready }: { ready: Ready }) {
  const store = useVerbs();
  const material = useView((view) => view.material) ?? null;
  const customerLanguage = useView((view) => view.brief?.language);
  const title = useId();
  const [caret, setCaret] = useState<{ at: number | null } | null>(null);
  const { draft, text, report, change } = ready;
  const drafted = draft.segments.map((segment) => segment.text).join('');
  const macro = material?.macros.find((one) => one.id === draft.macroId);
  const findings = report?.findings ?? [];
  return (
    <section className="draft" aria-labelledby={title}>
      <div className="draft-head">
        <h2 id={title}>{t('draft.title')}</h2>
        <p className="draft-about">
          {[
            ...(macro ? [t('draft.built-on', { title: macro.title })] : []),
            ...(draft.language !== customerLanguage || draft.language !== 'en'
              ? [t('draft.language', { language: languageName(draft.language) })]
              : []),
          ].join(' · ')}
        </p>
      </div>
      <Outdated />
      {draft.needsHuman && (
        <p className="draft-human">
          <TriangleAlert size={14} aria-hidden />
          {draft.reason ? say(draft.reason) : t('draft.needs-human')}
        </p>
      )}
      {caret ? (
        <DraftEditor
          text={text}
          language={draft.language}
          findings={findings}
          caret={caret.at}
          onChange={store.edit}
          onDone={() => setCaret(null)}
        />
      ) : (
        <ReplyText
          text={text}
          segments={draft.segments}
          report={report}
          material={material}
          language={draft.language}
        />
      )}
      {change && change.after === text && <ChangePanel change={change} language={draft.language} />}
      <Gloss text={text} />
      {text !== drafted && (
        <p className="draft-edited">
          {t('draft.edited')}
          <Button look="quiet" icon={<Undo2 size={14} aria-hidden />} onClick={store.undoEdits}>
            {t('draft.edit.undo')}
          </Button>
        </p>
      )}
      <Actions ready={ready} editing={caret !== null} onEdit={() => setCaret(caret ? null : { at: null })} />
      <ToSolve
        findings={findings}
        missing={draft.missing}
        onFix={store.fix}
        onShow={(finding) => setCaret({ at: finding.start })}
      />
      <HelpLine tasks={['rewrite', 'translate']} />
      <DraftTools language={draft.language} />
    </section>
  );
}

function Outdated() {
  const store = useVerbs();
  const outdated = useView((view) => view.outdated);
  if (!outdated) return null;
  return (
    <p className="draft-human">
      {t('draft.outdated')}
      <Button look="quiet" onClick={() => store.regenerate()}>
        {t('draft.outdated.again')}
      </Button>
    </p>
  );
}

interface ActionsProps {
  ready: Ready;
  editing: boolean;
  onEdit(): void;
}

function Actions({ ready, editing, onEdit }: ActionsProps) {
  const store = useVerbs();
  const inserting = useView((view) => view.inserting) ?? false;
  const inserted = useView((view) => view.inserted !== null && view.inserted.what !== 'note') ?? false;
  const note = useView((view) => view.composer?.mode === 'internal') ?? false;
  const why = useId();
  const { report, text } = ready;
  const blocks = report?.findings.filter((finding) => finding.level === 'block').length ?? 0;
  const reason = whyNot(report === null, blocks, note);
  return (
    <div className="acts">
      <div className="acts-row">
        <Button
          look={inserted ? 'plain' : 'primary'}
          data-first-focus
          icon={<CornerDownLeft size={16} aria-hidden />}
          disabled={reason !== null || inserting || text.trim() === ''}
          aria-describedby={reason === null ? undefined : why}
          aria-keyshortcuts="Control+Enter"
          onClick={() => void store.insertDraft()}
        >
          {`${t(inserted ? 'draft.insert.again' : 'draft.insert')} `}
          <span className="visually-hidden">{t('draft.insert.where')}</span>
          <kbd aria-hidden>{'Ctrl ↵'}</kbd>
        </Button>
        <Button look="quiet" icon={<Pencil size={14} aria-hidden />} aria-pressed={editing} onClick={onEdit}>
          {t(editing ? 'draft.edit.done' : 'draft.edit')}
        </Button>
        <DiscardMenu onDiscard={store.discard} />
      </div>
      <div className="acts-row">
        <p id={why} className={reason === null ? 'acts-note' : 'acts-note why'}>
          {reason ?? t('draft.never-sends')}
        </p>
        <span className="acts-end">
          <IconButton
            label={t('draft.copy')}
            icon={<Copy size={14} aria-hidden />}
            side="top"
            onClick={() => void store.copy(text)}
          />
          <IconButton
            label={t('draft.regenerate')}
            icon={<RotateCw size={14} aria-hidden />}
            side="top"
            onClick={() => store.regenerate()}
          />
        </span>
      </div>
    </div>
  );
}

function whyNot(checking: boolean, blocks: number, note: boolean): string | null {
  if (checking) return t('draft.insert.checking');
  if (blocks > 0) return counted('draft.insert.blocked-one', 'draft.insert.blocked', blocks);
  return note ? t('draft.insert.internal') : null;
}

interface ToSolveProps {
  findings: readonly Finding[];
  missing: Ready['draft']['missing'];
  onFix(finding: Finding): void;
  onShow(finding: Finding): void;
}

function ToSolve({ findings, missing, onFix, onShow }: ToSolveProps) {
  if (findings.length + missing.length === 0) return null;
  return (
    <div className="solve">
      {missing.length > 0 && (
        <>
          <h3 className="sub">{t('draft.missing')}</h3>
          <ul className="missing">
            {missing.map((note) => (
              <li key={say(note)}>{say(note)}</li>
            ))}
          </ul>
        </>
      )}
      {findings.length > 0 && (
        <>
          <h3 className="sub">{t('findings.title')}</h3>
          <FindingList findings={findings} onFix={onFix} onShow={onShow} allows />
        </>
      )}
    </div>
  );
}
