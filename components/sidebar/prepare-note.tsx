import { StickyNote } from 'lucide-react';
import { t } from '../i18n';
import { Button } from '../ui/button';
import { useSidebar, useVerbs, useView } from './context';
import { handOff, wishOf } from './hand-off';
import { HandOffPanel } from './hand-off-panel';
import { HelpLine } from './help-line';

/** Prepares a hand-off: the note into its box, and tags and assignee into the ticket's fields where the brand names them. */
export function PrepareNote() {
  const store = useVerbs();
  const locked = useSidebar(({ view }) => view?.lock?.state === 'locked');
  const writes = useView((view) => view.helpers.write !== undefined) ?? false;
  const fields = useView((view) => {
    const { tags, assignee } = wishOf(view);
    return tags.length > 0 || assignee !== '';
  });
  const working = useView((view) => view.handOff?.at === 'working' || view.inserting) ?? false;
  if (!locked) return null;
  const noteNow = (summary?: string) => {
    const { view } = store.getState();
    return view ? handOff(view, summary) : '';
  };
  const hint = t(fields ? 'note.hand-off.hint' : 'note.prepare.hint');
  return (
    <>
      <div className="note-act">
        <Button
          icon={<StickyNote size={14} aria-hidden />}
          disabled={working}
          onClick={() => void store.handOff(noteNow())}
          title={hint}
        >
          {t(fields ? 'note.hand-off' : 'note.prepare')}
        </Button>
        {writes && (
          <Button look="quiet" disabled={working} onClick={() => store.writeNote(noteNow)} title={hint}>
            {t('note.engine')}
          </Button>
        )}
        <HelpLine tasks={['hand-off']} />
      </div>
      <HandOffPanel />
    </>
  );
}
