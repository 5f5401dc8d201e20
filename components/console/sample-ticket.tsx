import { ExternalLink } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { ticketAddress } from '@/lib/helpdesks/addresses';
import type { Drawn, Label } from '@/lib/ledger/sample';
import { t } from '../i18n';
import { languageName, momentName, word } from '../i18n/words';
import { ruleName } from './rules-table';

export interface Place {
  helpdesk: string;
  host: string;
  ticketId: string;
}

export interface SampleTicketProps {
  ticket: Drawn;
  place: Place | undefined;
  /** Tickets that wait for a label, this one among them. */
  waiting: number;
  triggers: readonly string[];
  /** @returns whether it is on record */
  onLabel(label: Label): Promise<boolean>;
}

/** One drawn ticket: what is known of it here, the way to its words, and the question. */
export function SampleTicket({ ticket, place, waiting, triggers, onLabel }: SampleTicketProps) {
  return (
    <section className="sample-ticket" aria-labelledby="sample-ticket-title">
      <h3 id="sample-ticket-title">
        {place ? t('console.sample.ticket', { id: place.ticketId }) : t('console.sample.ticket.unknown')}
      </h3>
      <p className="of">
        {[
          momentName(ticket.at),
          word('channel', ticket.channel),
          languageName(ticket.language),
          t('console.sample.waiting', { count: waiting }),
        ].join(' · ')}
      </p>
      <OpenLink place={place} />
      <LabelForm triggers={triggers} onLabel={onLabel} />
    </section>
  );
}

/** The ticket's words are read where they are; none are kept here. */
export function OpenLink({ place }: { place: Place | undefined }) {
  const address = place && ticketAddress(place.helpdesk, place.host, place.ticketId);
  if (!place) return <p>{t('console.sample.no-place')}</p>;
  if (!address) return <p>{t('console.sample.by-hand', { id: place.ticketId, host: place.host })}</p>;
  return (
    <a className="sample-open" href={address} target="_blank" rel="noreferrer noopener">
      {t('console.sample.open', { id: place.ticketId, host: place.host })}
      <ExternalLink aria-hidden size={14} />
    </a>
  );
}

interface LabelFormProps {
  triggers: readonly string[];
  label?: Label | null;
  onLabel(label: Label): Promise<unknown>;
}

const results = ['none', 'missed', 'unreadable'] as const;

/** "Was anything serious missed?": nothing is chosen beforehand, and nothing is written before Save. */
export function LabelForm({ triggers, label = null, onLabel }: LabelFormProps) {
  const [result, setResult] = useState(label?.result ?? null);
  const [missed, setMissed] = useState<readonly string[]>(label?.missed ?? []);
  const [busy, setBusy] = useState(false);
  const ready = result !== null && (result !== 'missed' || missed.length > 0);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || busy) return;
    setBusy(true);
    await onLabel({ result, missed: result === 'missed' ? [...missed] : [] });
    setBusy(false);
  };
  return (
    <form className="sample-form" onSubmit={(event) => void save(event)}>
      <fieldset>
        <legend>{t('console.sample.question')}</legend>
        {results.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="result"
              value={one}
              checked={result === one}
              onChange={() => setResult(one)}
            />
            {t(`console.sample.answer.${one}`)}
          </label>
        ))}
      </fieldset>
      {result === 'missed' ? (
        <fieldset className="sample-triggers">
          <legend>{t('console.sample.which')}</legend>
          {triggers.map((trigger) => (
            <label key={trigger}>
              <input
                type="checkbox"
                checked={missed.includes(trigger)}
                onChange={(event) =>
                  setMissed(
                    event.target.checked ? [...missed, trigger] : missed.filter((each) => each !== trigger),
                  )
                }
              />
              {ruleName(trigger)}
            </label>
          ))}
        </fieldset>
      ) : null}
      <button type="submit" className="button primary" disabled={!ready || busy}>
        {t('console.sample.save')}
      </button>
    </form>
  );
}
