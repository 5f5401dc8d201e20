import { type ReactNode, useState } from 'react';
import { t } from '../i18n';

interface Props {
  /** Icon and words of the button as it stands. */
  children: ReactNode;
  /** What the second button says that does it. */
  sure: string;
  onSure(): void;
}

/** What cannot be taken back is asked for twice. */
export function SureButton({ children, sure, onSure }: Props) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {children}
      </button>
    );
  return (
    <>
      <button
        type="button"
        className="button danger"
        onClick={() => {
          setAsked(false);
          onSure();
        }}
      >
        {sure}
      </button>
      <button type="button" className="button" onClick={() => setAsked(false)}>
        {t('console.cancel')}
      </button>
    </>
  );
}
