import { type FormEvent, useId, useState } from 'react';
import type { Finding } from '@/lib/copilot/contract';
import { t } from '../../i18n';
import { Button } from '../../ui/button';
import { useSidebar, useVerbs } from '../context';

/** A lead lets this sentence pass, on this ticket: the passphrase proves who, the reason goes on record. */
export function AllowOnce({ finding }: { finding: Finding }) {
  const lead = useSidebar((state) => state.settings?.lead ?? '');
  const [open, setOpen] = useState(false);
  if (lead === '') return <p className="finding-do">{t('findings.ask-lead')}</p>;
  if (open) return <AllowForm finding={finding} lead={lead} onClose={() => setOpen(false)} />;
  return (
    <p className="finding-acts">
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t('findings.allow')}{' '}
        <span className="visually-hidden">{t('findings.allow.what', { text: finding.text })}</span>
      </Button>
    </p>
  );
}

interface AllowFormProps {
  finding: Finding;
  lead: string;
  onClose(): void;
}

function AllowForm({ finding, lead, onClose }: AllowFormProps) {
  const store = useVerbs();
  const [passphrase, setPassphrase] = useState('');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    // It is read once and forgotten, whatever comes of it.
    setPassphrase('');
    setProblem(await store.allowOnce(finding, passphrase, reason));
    setBusy(false);
  };
  return (
    <form className="allow" onSubmit={(event) => void submit(event)} aria-label={t('findings.allow')}>
      <label>
        {t('findings.allow.reason')}
        <textarea
          required
          rows={2}
          maxLength={500}
          value={reason}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <p id={`${id}-hint`} className="finding-do">
        {t('findings.allow.hint')}
      </p>
      <label>
        {t('findings.allow.passphrase', { lead })}
        <input
          type="password"
          required
          autoComplete="off"
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </label>
      <p className="allow-problem" role="alert">
        {problem && t(problem)}
      </p>
      <p className="finding-acts">
        <Button type="submit" disabled={busy}>
          {t(busy ? 'findings.allow.busy' : 'findings.allow.do')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('findings.allow.cancel')}
        </Button>
      </p>
    </form>
  );
}
