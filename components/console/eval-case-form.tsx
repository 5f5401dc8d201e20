import { type FormEvent, useState } from 'react';
import { evalCase, type FabricatedKind, fabricatedKinds, notInDraft } from '@/lib/ledger/eval-case';
import type { Story } from '@/lib/ledger/stories';
import type { BlindState } from '@/lib/stores/console/blind-state';
import { t } from '../i18n';
import { title } from '../i18n/words';
import type { PageProps } from './page-props';

export interface EvalCaseFormProps {
  story: Story;
  draft: string;
  sources: BlindState['sources'];
  save: PageProps['save'];
  onClose(): void;
}

/** A judged draft becomes a case that every later version is measured with. The customer's words are not kept here, so they are asked for. */
export function EvalCaseForm({ story, draft, sources, save, onClose }: EvalCaseFormProps) {
  const [customer, setCustomer] = useState('');
  const [wrong, setWrong] = useState<{ id: number; words: string; kind: FabricatedKind }[]>([]);
  const absent = notInDraft({ draft, wrong });
  const { shown } = story.last;
  const used = [...(shown?.macro ? [shown.macro] : []), ...(shown?.passages ?? [])].flatMap(({ id }) => {
    const source = sources[id];
    return source ? [{ id: source.id, title: source.title, text: source.text }] : [];
  });
  const change = (id: number, part: Partial<{ words: string; kind: FabricatedKind }>) =>
    setWrong(wrong.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (absent.length > 0) return;
    const line = evalCase({ story, draft, customer, sources: used, wrong });
    save(`proofdesk-case-${story.suggestion}.jsonl`, line, 'application/jsonl');
    onClose();
  };
  return (
    <form className="eval-case" onSubmit={make}>
      <label>
        {t('case.customer')}
        <textarea required rows={3} value={customer} onChange={(event) => setCustomer(event.target.value)} />
      </label>
      {wrong.map(({ id, words, kind }) => (
        <p key={id} className="eval-wrong">
          <label>
            {t('case.words')}
            <input
              type="text"
              value={words}
              onChange={(event) => change(id, { words: event.target.value })}
            />
          </label>
          <label>
            {t('case.kind')}
            <select
              value={kind}
              onChange={(event) => {
                const next = fabricatedKinds.find((one) => one === event.target.value);
                if (next) change(id, { kind: next });
              }}
            >
              {fabricatedKinds.map((one) => (
                <option key={one} value={one}>
                  {title(one)}
                </option>
              ))}
            </select>
          </label>
        </p>
      ))}
      <p>
        <button
          type="button"
          className="button"
          onClick={() => setWrong([...wrong, { id: (wrong.at(-1)?.id ?? 0) + 1, words: '', kind: 'amount' }])}
        >
          {t('case.add')}
        </button>
      </p>
      <p className="of" role="status">
        {absent.length > 0
          ? t('case.absent', { words: absent.map((words) => `"${words}"`).join(', ') })
          : t('case.note', { count: used.length })}
      </p>
      <p className="console-acts">
        <button type="submit" className="button primary" disabled={absent.length > 0}>
          {t('case.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('console.cancel')}
        </button>
      </p>
    </form>
  );
}
