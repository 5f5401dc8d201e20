import { useState } from 'react';
import type { Drawn, Label } from '@/lib/ledger/sample';
import { t } from '../i18n';
import { momentName } from '../i18n/words';
import { ruleName } from './rules-table';
import { LabelForm, OpenLink, type Place } from './sample-ticket';

export interface SampleLabelledProps {
  tickets: readonly Drawn[];
  places: Readonly<Record<string, Place>>;
  triggers: readonly string[];
  onLabel(ticket: Drawn, label: Label): Promise<boolean>;
}

/** Labels given so far. Another one can be added; the first stays on record. */
export function SampleLabelled({ tickets, places, triggers, onLabel }: SampleLabelledProps) {
  if (tickets.length === 0) return null;
  return (
    <details className="console-more">
      <summary>{t('console.sample.labelled', { count: tickets.length })}</summary>
      <ul className="sample-labelled">
        {tickets.map((ticket) => (
          <Labelled
            key={ticket.ticket}
            ticket={ticket}
            place={places[ticket.ticket]}
            triggers={triggers}
            onLabel={(label) => onLabel(ticket, label)}
          />
        ))}
      </ul>
    </details>
  );
}

interface LabelledProps {
  ticket: Drawn;
  place: Place | undefined;
  triggers: readonly string[];
  onLabel(label: Label): Promise<boolean>;
}

function Labelled({ ticket, place, triggers, onLabel }: LabelledProps) {
  const [again, setAgain] = useState(false);
  const id = place ? t('console.sample.ticket', { id: place.ticketId }) : t('console.sample.ticket.unknown');
  const { label } = ticket;
  return (
    <li>
      <p>
        {id} <span className="of">{momentName(ticket.at)}</span>
        <br />
        {t(`sample.result.${label?.result ?? 'none'}`)}
        {label && label.missed.length > 0 ? `: ${label.missed.map(ruleName).join(', ')}` : ''}
      </p>
      {again ? (
        <>
          <OpenLink place={place} />
          <LabelForm
            triggers={triggers}
            label={label}
            onLabel={async (next) => {
              if (await onLabel(next)) setAgain(false);
            }}
          />
          <button type="button" className="button" onClick={() => setAgain(false)}>
            {t('console.cancel')}
          </button>
        </>
      ) : (
        <button type="button" className="button" onClick={() => setAgain(true)}>
          {t('console.sample.again')}
          <span className="visually-hidden">: {id}</span>
        </button>
      )}
    </li>
  );
}
