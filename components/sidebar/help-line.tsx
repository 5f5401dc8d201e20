import { CircleX } from 'lucide-react';
import type { HelpView } from '@/lib/stores/sidebar';
import { has, t } from '../i18n';
import { timeName } from '../i18n/words';
import { Button } from '../ui/button';
import { useVerbs, useView } from './context';

/** A task that an engine is at, with a way to stop it; or what became of it. It stands where it was asked for. */
export function HelpLine({ tasks }: { tasks: readonly HelpView['task'][] }) {
  const store = useVerbs();
  const help = useView((view) => view.help);
  if (!help || !tasks.includes(help.task)) return null;
  if (help.at === 'failed') {
    const key = `state.failed.${help.state}`;
    return (
      <div className="help-line bad" role="alert">
        <CircleX size={14} aria-hidden className="bad" />
        <p>
          {t('help.failed')} {t(has(key) ? key : 'state.failed.broken')}{' '}
          {help.again && t('state.failed.again', { time: timeName(help.again) })}
        </p>
        <Button look="quiet" onClick={() => store.stopHelp()}>
          {t('help.close')}
        </Button>
      </div>
    );
  }
  return (
    <div className="help-line" aria-busy="true">
      <div>
        <p>
          {t(`help.${help.task}`)} {help.waiting && t('draft.waiting', { ...help.waiting })}
        </p>
        {help.text && <p className="help-text">{help.text}</p>}
      </div>
      <Button look="quiet" onClick={() => store.stopHelp()}>
        {t('draft.stop')}
      </Button>
    </div>
  );
}
