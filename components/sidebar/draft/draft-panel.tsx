import { CheckCheck, CircleX, FileQuestionMark, OctagonPause, Pause, RotateCw } from 'lucide-react';
import { useId } from 'react';
import type { Stop } from '@/lib/settings/kill-switch';
import type { Waiting } from '@/lib/stores/sidebar';
import { has, t } from '../../i18n';
import { timeName } from '../../i18n/words';
import { Button } from '../../ui/button';
import { useVerbs, useView } from '../context';
import { PrepareNote } from '../prepare-note';
import { say } from '../say';
import { Retry, State } from '../states';
import { ReadyDraft } from './ready-draft';

/** Where the reply stands, or why there is none. */
export function DraftPanel() {
  const draft = useView((view) => view.draft);
  const key = useView((view) => `${view.ticketId} ${view.run}`);
  const sent = useView((view) => view.sent);
  if (sent) return <SentReply />;
  switch (draft?.at) {
    case 'ready':
      return <ReadyDraft key={key} ready={draft} />;
    case 'working':
      return <Working segments={draft.segments} tail={draft.tail} waiting={draft.waiting} />;
    case 'off':
      return draft.stop ? <Stopped stop={draft.stop} /> : <Off />;
    case 'abstained':
      return <Abstained reason={draft.reason} detail={draft.detail} />;
    case 'failed':
      return <Failed state={draft.state} again={draft.again} />;
    case 'stopped':
      return (
        <State icon={<Pause size={18} aria-hidden />} title={t('state.stopped.title')} act={<Again />}>
          <p>{t('state.stopped.text')}</p>
        </State>
      );
    case 'discarded':
      return (
        <State title={t('state.discarded.title')} act={<Again />}>
          <p>{t('state.discarded.text', { reason: t(`reject.${draft.reason}`) })}</p>
        </State>
      );
    default:
      return null;
  }
}

function Again() {
  const store = useVerbs();
  return (
    <Button icon={<RotateCw size={14} aria-hidden />} onClick={() => store.regenerate()}>
      {t('state.discarded.again')}
    </Button>
  );
}

/** What happened, when to try again, and the draft that is to be had without the engine. */
function Failed({ state, again }: { state: string; again: string | undefined }) {
  const store = useVerbs();
  const other = useView((view) => view.engine?.steers) ?? false;
  return (
    <State
      icon={<CircleX size={18} aria-hidden className="bad" />}
      title={t('state.failed.title')}
      act={
        <>
          <Retry />
          {other && <Button onClick={() => store.draftHere()}>{t('state.failed.here')}</Button>}
        </>
      }
    >
      <p>{t(has(`state.failed.${state}`) ? `state.failed.${state}` : 'state.failed.broken')}</p>
      {again && <p>{t('state.failed.again', { time: timeName(again) })}</p>}
      <p>{t('state.failed.do')}</p>
    </State>
  );
}

interface WorkingProps {
  segments: readonly { text: string }[];
  tail?: string | undefined;
  waiting?: Waiting | undefined;
}

/** Models stream; the rules on this device are done before it can be seen, so they get no sign of work. */
function Working({ segments, tail, waiting }: WorkingProps) {
  const store = useVerbs();
  const engine = useView((view) => view.engine);
  const id = useId();
  if (engine && !engine.remote && !engine.steers && segments.length === 0 && !tail)
    return <section className="draft" aria-busy="true" />;
  return (
    <section className="draft" aria-busy="true" aria-labelledby={id}>
      <div className="draft-head">
        <h2 id={id}>{t('draft.working')}</h2>
        <Button look="quiet" onClick={() => store.stop()}>
          {t('draft.stop')}
        </Button>
      </div>
      {waiting && (
        <p className="draft-waiting">
          {t(`state.failed.${waiting.state}`)} {t('draft.waiting', { ...waiting })}
        </p>
      )}
      <div className="reply">{tail ?? segments.map((segment) => segment.text).join('')}</div>
    </section>
  );
}

/** Not the agent's to lift, so there is no button; what they can do goes on. */
function Stopped({ stop: { by, all } }: { stop: Stop }) {
  const brand = useView((view) => view.material?.brand.name) ?? '';
  return (
    <State icon={<OctagonPause size={18} aria-hidden />} title={t('state.halted.title')}>
      <p>{t(`state.halted.${by}.${all ? 'all' : 'brand'}`, { brand })}</p>
      <p>{t('state.halted.do')}</p>
    </State>
  );
}

function Off() {
  const store = useVerbs();
  return (
    <State
      icon={<Pause size={18} aria-hidden />}
      title={t('state.off.title')}
      act={<Button onClick={() => void store.setDrafting(true)}>{t('state.off.on')}</Button>}
    >
      <p>{t('state.off.text')}</p>
    </State>
  );
}

function Abstained({ reason, detail }: { reason: string; detail: readonly { key: string }[] }) {
  const flagged = useView((view) => view.flags.length > 0) ?? false;
  return (
    <State
      icon={<FileQuestionMark size={18} aria-hidden />}
      title={t('state.abstained.title')}
      act={!flagged && <PrepareNote />}
    >
      {detail.length === 0 && <p>{t(`abstain.${reason}`)}</p>}
      {detail.map((note) => (
        <p key={note.key}>{say(note)}</p>
      ))}
      <p>{t(`abstain.do.${reason}`)}</p>
    </State>
  );
}

function SentReply() {
  const sent = useView((view) => view.sent);
  if (!sent) return null;
  return (
    <State
      icon={<CheckCheck size={18} aria-hidden className="good" />}
      title={t('sent.title')}
      act={<Again />}
    >
      <p>
        {t(`sent.${sent.editClass}`)} {sent.factEdits > 0 && t('sent.facts', { count: sent.factEdits })}{' '}
        {t('sent.record')}
      </p>
    </State>
  );
}
