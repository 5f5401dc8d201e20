import { Check, X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { Score, ScoredPoint } from '@/lib/copilot/practice/attempt';
import { t } from '../i18n';
import { word } from '../i18n/words';

/** How an answer did, part by part, with the reason for each. */
export function PracticeScore({
  score,
  why,
  focus = false,
}: {
  score: Score;
  why?: string;
  focus?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const blocking = score.gate.filter(({ level }) => level === 'block').length;
  const sounds = score.voice.filter(({ level }) => level !== 'note').length;
  return (
    <section className="practice-score" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('practice.score', { got: score.got, of: score.of })}
      </h3>
      {score.points.length > 0 ? <h4>{t('practice.points')}</h4> : null}
      <ul className="practice-points">
        {score.points.map((point) => (
          <Line key={point.id} met={point.met} text={pointWords(point)} why={whyWords(point)} />
        ))}
        {score.extra.length > 0 ? (
          <Line
            met={false}
            text={t('practice.extra')}
            why={score.extra.map((trigger) => word('trigger', trigger)).join(', ')}
          />
        ) : null}
      </ul>
      {score.checked ? (
        <>
          <h4>{t('practice.checks')}</h4>
          <p className="of">
            {t(blocking === 0 ? 'practice.checks.fine' : 'practice.checks.block', { count: blocking })}
          </p>
          <Findings found={score.gate} />
          <h4>{t('practice.voice')}</h4>
          <p className="of">
            {t(sounds === 0 ? 'practice.voice.fine' : 'practice.voice.found', { count: sounds })}
          </p>
          <Findings found={score.voice} />
        </>
      ) : null}
      {why ? (
        <>
          <h4>{t('practice.lead-says')}</h4>
          <p className="practice-why">{why}</p>
        </>
      ) : null}
    </section>
  );
}

function Line({ met, text, why }: { met: boolean; text: string; why: string }) {
  return (
    <li className={met ? 'met' : 'missed'}>
      {met ? <Check aria-hidden size={16} /> : <X aria-hidden size={16} />}
      <div>
        <p>
          <span className="visually-hidden">{t(met ? 'practice.met' : 'practice.missed')} </span>
          {text}
        </p>
        <p className="of">{why}</p>
      </div>
    </li>
  );
}

/** A point that was suggested carries the flag's id as its words. */
const pointWords = ({ text, why }: ScoredPoint): string =>
  text === why.values?.what && /[.-]flag$/.test(why.key)
    ? t('practice.point.flag', { flag: word('trigger', text) })
    : text;

function whyWords({ why }: ScoredPoint): string {
  const what = String(why.values?.what ?? '');
  return t(why.key, { what: /[.-]flag$/.test(why.key) ? word('trigger', what) : what });
}

function Findings({ found }: { found: Score['gate'] }) {
  if (found.length === 0) return null;
  return (
    <ul className="practice-points">
      {found.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a score is drawn whole
        <li key={i} className={one.level === 'note' ? '' : 'missed'}>
          <X aria-hidden size={16} />
          <div>
            <p>
              <strong>{t(`findings.level.${one.level}`)}</strong> {t(one.message.key, one.message.values)}
            </p>
            <p className="of">{t(one.satisfy.key, one.satisfy.values)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
