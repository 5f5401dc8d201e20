import { riskOf } from '@/lib/ledger/blind';
import type { Story } from '@/lib/ledger/stories';
import type { BlindState } from '@/lib/stores/console/blind-state';
import { t } from '../i18n';
import { languageName, title, word } from '../i18n/words';

export interface BlindDraftProps {
  story: Story;
  text: BlindState['texts'][string] | undefined;
  sources: BlindState['sources'];
}

/**
 * What a rater may see: the draft as it was shown, what it was made from, and the flags that stood beside it. Nothing of what the
 * agent did, and no way to the thread, where that can be read.
 */
export function BlindDraft({ story, text, sources }: BlindDraftProps) {
  const { shown } = story.last;
  const used = [...(shown?.macro ? [shown.macro] : []), ...(shown?.passages ?? [])];
  return (
    <>
      <p className="of">
        {[
          word('channel', story.channel),
          languageName(story.language),
          title(story.intent),
          t(`blind.risk.${riskOf(story)}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {story.flags.length > 0 ? (
        <p>{t('blind.flags', { flags: story.flags.map((flag) => word('trigger', flag)).join(', ') })}</p>
      ) : null}
      {text?.subject ? <p className="blind-subject">{text.subject}</p> : null}
      {text?.draft === undefined ? null : <p className="story-text blind-text">{text.draft}</p>}
      {used.length > 0 ? (
        <details className="console-more" open>
          <summary>{t('blind.sources', { count: used.length })}</summary>
          <ul className="blind-sources">
            {used.map(({ id, version }) => {
              const now = sources[id];
              return (
                <li key={id}>
                  <p>
                    {now?.title ?? id} {version === undefined ? '' : t('blind.version', { version })}
                    {now && version !== undefined && now.version !== version ? (
                      <span className="of">{t('blind.version.now', { version: now.version })}</span>
                    ) : null}
                  </p>
                  <p className="story-text">{now ? now.text : t('blind.source-gone')}</p>
                </li>
              );
            })}
          </ul>
        </details>
      ) : null}
    </>
  );
}
