import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { verdictOn } from '@/lib/ledger/blind';
import { type EvalSet, leftOut } from '@/lib/ledger/eval-set-kinds';
import type { Story } from '@/lib/ledger/stories';
import { t } from '../i18n';
import type { PageProps } from './page-props';

export interface EvalSetButtonProps extends Pick<PageProps, 'store' | 'save'> {
  brandId: string;
  /** Of all brands and days. */
  stories: readonly Story[];
}

/** Every judged draft of the brand as one file of the evaluation, and how many could not be in it, by reason. */
export function EvalSetButton({ store, save, brandId, stories }: EvalSetButtonProps) {
  const [working, setWorking] = useState(false);
  const [made, setMade] = useState<EvalSet | null>(null);
  const judged = stories.filter((story) => story.brand === brandId && verdictOn(story, 'accuracy') !== null);
  if (judged.length === 0) return null;
  const make = async () => {
    setWorking(true);
    for (const { suggestion } of judged) await store.readDraft(suggestion);
    const { blind } = store.getState();
    // The lists by which facts and persons are found are large, and this is done seldom.
    const [{ evalSet }, { nothingKnown }] = await Promise.all([
      import('@/lib/ledger/eval-set'),
      import('@/lib/privacy/kinds'),
    ]);
    if (blind?.brandId === brandId) {
      const { texts, sources } = blind;
      const set = evalSet({ stories: judged, texts, sources, known: nothingKnown });
      setMade(set);
      if (set.text !== '') save(`proofdesk-evaluation-${brandId}.jsonl`, set.text, 'application/jsonl');
    }
    setWorking(false);
  };
  const left = made ? leftOut.filter((why) => made.left[why] > 0) : [];
  return (
    <section aria-labelledby="eval-set">
      <h2 id="eval-set" className="console-part">
        {t('evalset.title')}
      </h2>
      <p className="console-lead">{t('evalset.about')}</p>
      <button type="button" className="button" disabled={working} onClick={() => void make()}>
        <FileDown aria-hidden size={16} />
        {t('evalset.save', { count: judged.length })}
      </button>
      <div role="status">
        {made ? <p>{t('evalset.made', { clean: made.clean, wrong: made.wrong })}</p> : null}
        {left.length > 0 ? (
          <ul>
            {left.map((why) => (
              <li key={why}>{t(`evalset.left.${why}`, { count: made?.left[why] ?? 0 })}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </section>
  );
}
