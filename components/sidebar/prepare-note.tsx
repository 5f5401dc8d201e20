import { StickyNote } from 'lucide-react';
import { t } from '../i18n';
import { Button } from '../ui/button';
import { useSidebar, useVerbs, useView } from './context';
import { handOff } from './hand-off';
import { HelpLine } from './help-line';

/** Writes a hand-off into the internal note box. The agent saves it. */
export function PrepareNote() {
  const store = useVerbs();
  const locked = useSidebar(({ view }) => view?.lock?.state === 'locked');
  const writes = useView((view) => view.helpers.write !== undefined) ?? false;
  if (!locked) return null;
  const prepare = () => {
    const { view } = store.getState();
    if (view) void store.insertNote(handOff(view));
  };
  return (
    <div className="note-act">
      <Button icon={<StickyNote size={14} aria-hidden />} onClick={prepare} title={t('note.prepare.hint')}>
        {t('note.prepare')}
      </Button>
      {writes && (
        <Button look="quiet" onClick={() => store.writeNote()} title={t('note.prepare.hint')}>
          {t('note.write')}
        </Button>
      )}
      <HelpLine tasks={['hand-off']} />
    </div>
  );
}
