import { Search } from 'lucide-react';
import type { Proposal } from '@/lib/packs/desk/proposals';
import { t } from '../i18n';
import { dayName, languageName, title as titled, word } from '../i18n/words';
import { WordDiff } from './desk-diff';
import type { DeskPageProps } from './desk-frame';

/** Proposals drawn of one kind; the first ones matter most. */
const mostOfKind = 25;
/** A longer list is folded until it is wanted. */
const fewOfKind = 8;

/** What the product found on this device, by kind. It proposes; a lead writes. */
export function DeskProposals({ desk, state }: DeskPageProps) {
  const { proposals, looking } = state;
  const kinds = [...new Set((proposals ?? []).map(({ kind }) => kind))];
  return (
    <section aria-labelledby="desk-proposals">
      <h2 id="desk-proposals" className="console-part">
        {t('desk.proposals')}
      </h2>
      <p className="console-lead">{t('desk.proposals.lead')}</p>
      <p className="console-acts">
        <button
          type="button"
          className="button"
          disabled={looking}
          onClick={() => void desk.findConflicts().then(() => desk.lookForProposals())}
        >
          <Search aria-hidden size={16} />
          {t('desk.proposals.look')}
        </button>
      </p>
      <p className="of" role="status">
        {looking
          ? t('desk.proposals.looking')
          : proposals === null
            ? ''
            : t('desk.proposals.found', { count: proposals.length })}
      </p>
      {kinds.map((kind) => {
        const own = (proposals ?? []).filter((one) => one.kind === kind);
        return (
          <section key={kind} aria-label={t(`desk.proposal.${kind}`)}>
            <details className="desk-kind" open={own.length <= fewOfKind}>
              <summary>
                <h3>{t(`desk.proposal.${kind}`)}</h3> <span className="of">{own.length}</span>
              </summary>
              <ul className="desk-proposals">
                {own.slice(0, mostOfKind).map((proposal) => (
                  <Row key={proposal.key} proposal={proposal} desk={desk} />
                ))}
              </ul>
            </details>
          </section>
        );
      })}
    </section>
  );
}

function Row({ proposal, desk }: { proposal: Proposal } & Pick<DeskPageProps, 'desk'>) {
  const what = headOf(proposal);
  return (
    <li>
      <div>
        <p>
          <strong>{what}</strong> <span className="of">{countOf(proposal)}</span>
        </p>
        <More proposal={proposal} />
      </div>
      <p className="console-acts">
        <a
          className="button"
          href={`#${pageOf(proposal)}`}
          onClick={() => desk.openItem(desk.take(proposal))}
        >
          {t(`desk.take.${proposal.kind}`)}
          <span className="visually-hidden"> {what}</span>
        </a>
        <button type="button" className="button" onClick={() => desk.dismiss(proposal.key)}>
          {t('desk.dismiss')}
          <span className="visually-hidden"> {what}</span>
        </button>
      </p>
    </li>
  );
}

/** Where what a proposal leads to is worked on. */
function pageOf(proposal: Proposal): string {
  if (proposal.kind === 'written-again') return 'review';
  if (proposal.kind === 'same-edit') return proposal.body === null ? 'macros' : 'review';
  if (proposal.kind === 'conflict')
    return [proposal.a, proposal.b].find(({ kind }) => kind !== 'policy')?.kind === 'passage'
      ? 'knowledge'
      : 'macros';
  return 'item' in proposal && proposal.item.kind === 'article' ? 'knowledge' : 'macros';
}

function headOf(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'written-again':
      return t('desk.proposal.matter', {
        intent: titled(proposal.intent || 'general'),
        language: languageName(proposal.language),
      });
    case 'gap':
      return t('desk.proposal.matter', {
        intent: titled(proposal.intent || 'general'),
        language: languageName(proposal.language),
      });
    case 'conflict':
      return t('desk.proposal.sides', { a: proposal.a.name, b: proposal.b.name });
    default:
      return proposal.item.title || proposal.item.id;
  }
}

function countOf(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'expiring':
      return t('desk.row.until', { day: dayName(proposal.until) });
    case 'conflict':
    case 'unused':
      return '';
    case 'gap':
      return `${t('desk.proposal.tickets', { count: proposal.count })} · ${word('abstain', proposal.reason)}`;
    default:
      return t('desk.proposal.times', { count: proposal.count });
  }
}

function More({ proposal }: { proposal: Proposal }) {
  switch (proposal.kind) {
    case 'written-again':
      return (
        <>
          <blockquote className="desk-quote">{proposal.text}</blockquote>
          {proposal.samples.length > 0 ? (
            <details>
              <summary>{t('desk.proposal.samples', { count: proposal.samples.length })}</summary>
              {proposal.samples.map((sample) => (
                <blockquote key={sample} className="desk-quote">
                  {sample}
                </blockquote>
              ))}
            </details>
          ) : null}
        </>
      );
    case 'same-edit':
      return <WordDiff before={proposal.gone} after={proposal.added} />;
    case 'gap':
      return proposal.subjects.length > 0 ? (
        <ul className="desk-subjects">
          {proposal.subjects.map((subject) => (
            <li key={subject}>{subject}</li>
          ))}
        </ul>
      ) : null;
    case 'conflict':
      return (
        <ul className="desk-subjects">
          {[proposal.a, proposal.b].map(({ id, name, value, quote }) => (
            <li key={`${id} ${value}`}>
              {name}: <strong>{value}</strong> <q>{quote}</q>
            </li>
          ))}
        </ul>
      );
    default:
      return null;
  }
}
