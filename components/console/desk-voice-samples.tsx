import { Check, Columns2, Undo2 } from 'lucide-react';
import { useId } from 'react';
import type { VoiceSample } from '@/lib/copilot/desk/compare-voice';
import { fewestSamples } from '@/lib/copilot/desk/compare-voice';
import type { Hindrance } from '@/lib/packs/desk/checks';
import { t } from '../i18n';
import { languageName } from '../i18n/words';
import { WordDiff } from './desk-diff';
import type { DeskPageProps } from './desk-frame';

/** What a change of the guide does to replies, and the decision on it. */
export function VoiceDecision({ desk, state, stops }: DeskPageProps & { stops: readonly Hindrance[] }) {
  const { voice, voiceSamples, comparing } = state;
  if (!voice) return null;
  return (
    <section className="desk-voice-decision" aria-label={t('desk.voice.samples')}>
      <p className="console-warn">{t('desk.voice.changed')}</p>
      {stops.map(({ key, values }) => (
        <p key={`${key} ${JSON.stringify(values)}`} className="desk-problem">
          {t(key, values)}
        </p>
      ))}
      <p className="console-acts">
        <button
          type="button"
          className={voiceSamples ? 'button' : 'button primary'}
          disabled={comparing || stops.length > 0}
          onClick={() => void desk.compareVoice()}
        >
          <Columns2 aria-hidden size={16} />
          {t(voiceSamples ? 'desk.voice.compare.again' : 'desk.voice.compare')}
        </button>
        {voiceSamples ? (
          <button type="button" className="button primary" onClick={() => desk.keepVoice()}>
            <Check aria-hidden size={16} />
            {t('desk.voice.keep')}
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => desk.dropVoice()}>
          <Undo2 aria-hidden size={16} />
          {t('desk.voice.drop')}
        </button>
      </p>
      <p className="of" role="status">
        {comparing ? t('desk.voice.comparing') : voiceSamples ? countWords(voiceSamples.length) : ''}
      </p>
      {(voiceSamples ?? []).map((sample, i) => (
        <Sample key={`${sample.ticket} ${sample.asked}`} sample={sample} number={i + 1} />
      ))}
    </section>
  );
}

function countWords(count: number): string {
  if (count === 0) return t('desk.voice.samples.none');
  return count < fewestSamples ? t('desk.voice.samples.few', { count }) : '';
}

function Sample({ sample, number }: { sample: VoiceSample; number: number }) {
  const { asked, language, before, after } = sample;
  const id = useId();
  return (
    <article className="desk-sample" aria-labelledby={id}>
      <h3 id={id}>{t('desk.voice.sample', { number, language: languageName(language) })}</h3>
      <p className="of">{t('desk.voice.sample.asked', { text: asked })}</p>
      {before === after ? (
        <>
          <p className="desk-good">{t('desk.voice.sample.same')}</p>
          <div className="desk-reply" lang={language}>
            {before}
          </div>
        </>
      ) : (
        <>
          <div className="desk-sides">
            <div>
              <h4>{t('desk.voice.sample.before')}</h4>
              <div className="desk-reply" lang={language}>
                {before}
              </div>
            </div>
            <div>
              <h4>{t('desk.voice.sample.after')}</h4>
              <div className="desk-reply" lang={language}>
                {after}
              </div>
            </div>
          </div>
          <h4>{t('desk.voice.sample.diff')}</h4>
          <div lang={language}>
            <WordDiff before={before} after={after} />
          </div>
        </>
      )}
    </article>
  );
}
