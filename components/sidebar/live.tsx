import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { statusOf } from '@/lib/stores/sidebar';
import { t } from '../i18n';
import { IconButton } from '../ui/icon-button';
import { useSidebar } from './context';
import { say } from './say';

/** Milliseconds that a state must last before it is read out: passing ones are not worth a word. */
const LASTING = 600;

/** Reads out what lasts. Loading and writing are passed over: what follows them says more. */
export function LiveStatus() {
  const status = useSidebar(statusOf);
  const ticketId = useSidebar(({ view }) => view?.ticketId ?? '');
  const [spoken, setSpoken] = useState({ ticketId: '', text: '' });
  useEffect(() => {
    if (status === 'loading' || status === 'working') return;
    const timer = setTimeout(
      () =>
        setSpoken({
          ticketId,
          text: ticketId ? `${t('sidebar.ticket', { id: ticketId })}. ${t(`status.${status}`)}` : '',
        }),
      LASTING,
    );
    return () => clearTimeout(timer);
  }, [status, ticketId]);
  return (
    <p role="status" className="visually-hidden">
      {/* What was said of one ticket does not stand beside another. */}
      {spoken.ticketId === ticketId ? spoken.text : ''}
    </p>
  );
}

/** One line for what the agent just did, and for records that could not be written. */
export function NoticeLine() {
  const notice = useSidebar((state) => state.notice);
  const unrecorded = useSidebar((state) => state.unrecorded);
  const [closed, setClosed] = useState(0);
  const shown = notice && notice.n !== closed ? notice : null;
  return (
    <>
      <div role="status" className="notice-place">
        {shown && (
          <div className={`notice ${shown.tone}`}>
            <p>{say(shown)}</p>
            <IconButton
              label={t('sidebar.notice.close')}
              icon={<X size={14} aria-hidden />}
              side="left"
              onClick={() => setClosed(shown.n)}
            />
          </div>
        )}
      </div>
      {unrecorded > 0 && (
        <p role="alert" className="notice bad">
          {t('sidebar.unrecorded', { count: unrecorded })}
        </p>
      )}
    </>
  );
}
