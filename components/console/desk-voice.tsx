import { ListChecks, Plus, Trash2 } from 'lucide-react';
import { voiceProblems } from '@/lib/packs/desk/voice-problems';
import type { Voice } from '@/lib/packs/schema';
import type { DeskState } from '@/lib/stores/console/desk';
import { t } from '../i18n';
import { languageName } from '../i18n/words';
import { LinesField, SelectField, TextField } from './desk-fields';
import { DeskFindings } from './desk-findings';
import { DeskFrame, type DeskPageProps } from './desk-frame';
import { DeskTickets } from './desk-preview';
import { VoicePhrases } from './desk-voice-phrases';
import { VoiceDecision } from './desk-voice-samples';
import type { PageProps } from './page-props';

const emojis = ['never', 'mirror', 'sparing'] as const;

/** The brand's voice: how replies begin, sound and end, with pairs that show it. */
export function VoicePage(props: PageProps) {
  return (
    <DeskFrame {...props} place="voice">
      {(page) => <Guide {...page} samples={props.state.hasSampleTickets} />}
    </DeskFrame>
  );
}

function Guide({ desk, state, samples }: DeskPageProps & { samples: boolean }) {
  const voice = state.voice ?? state.desk?.rest.voice;
  const brand = state.desk?.rest.brand;
  if (!voice || !brand) return null;
  // It sounds in every reply: nothing is kept before its samples were read.
  const change = desk.changeVoice;
  return (
    <form
      className="desk-form desk-voice"
      aria-label={t('desk.voice')}
      onSubmit={(event) => event.preventDefault()}
    >
      <p className="desk-field">
        <label>
          {t('desk.voice.tone')}
          <textarea rows={3} value={voice.tone} onChange={(event) => change({ tone: event.target.value })} />
        </label>
      </p>
      <div className="desk-fields">
        <SelectField
          label={t('desk.voice.emoji')}
          value={voice.emoji}
          of={emojis.map((one) => [one, t(`desk.voice.emoji.${one}`)])}
          onChange={(value) => change({ emoji: emojis.find((one) => one === value) ?? voice.emoji })}
        />
        <TextField
          type="number"
          label={t('desk.voice.grade')}
          value={String(voice.readingGrade)}
          onChange={(value) => {
            const grade = Number(value);
            if (grade >= 1 && grade <= 18) change({ readingGrade: grade });
          }}
        />
        {brand.languages.map((language) => (
          <SelectField
            key={language}
            label={t('desk.voice.formality', { language: languageName(language) })}
            value={voice.formality[language] ?? ''}
            of={[
              ['', t('desk.none')],
              ['formal', t('desk.voice.formal')],
              ['informal', t('desk.voice.informal')],
            ]}
            onChange={(value) => {
              const { [language]: _gone, ...others } = voice.formality;
              change({
                formality:
                  value === 'formal' || value === 'informal' ? { ...others, [language]: value } : others,
              });
            }}
          />
        ))}
      </div>
      <VoicePhrases voice={voice} languages={brand.languages} onChange={change} />
      <Pairs voice={voice} lint={state.lint} onChange={change} />
      <p className="console-acts">
        <button type="button" className="button" onClick={() => void desk.lintVoice()}>
          <ListChecks aria-hidden size={16} />
          {t('desk.voice.lint')}
        </button>
      </p>
      <LinesField
        label={t('desk.voice.use')}
        hint={t('desk.voice.use.hint')}
        value={voice.use}
        onChange={(use) => change({ use })}
      />
      <Banned voice={voice} onChange={change} />
      <DeskTickets desk={desk} state={state} samples={samples} />
      <VoiceDecision desk={desk} state={state} stops={voiceProblems(voice, brand.languages)} />
    </form>
  );
}

interface PartProps {
  voice: Voice;
  onChange(change: Partial<Voice>): void;
}

/** Do and don't, side by side; beneath each what the gate's voice rules say of it. */
function Pairs({ voice, lint, onChange }: PartProps & Pick<DeskState, 'lint'>) {
  const { examples } = voice;
  const set = (at: number, side: 'do' | 'dont', text: string) =>
    onChange({ examples: examples.map((one, i) => (i === at ? { ...one, [side]: text } : one)) });
  return (
    <fieldset className="desk-pairs">
      <legend>{t('desk.voice.pairs')}</legend>
      {examples.map((example, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pair is its place; two may be the same
        <div key={i} className="desk-pair">
          {(['do', 'dont'] as const).map((side) => {
            const line = lint?.find((one) => one.pair === i && one.side === side);
            return (
              <div key={side}>
                <label>
                  {t(`desk.voice.${side}`, { number: i + 1 })}
                  <textarea
                    rows={3}
                    value={example[side]}
                    onChange={(event) => set(i, side, event.target.value)}
                  />
                </label>
                {line ? <Verdict side={side} findings={line.findings} /> : null}
              </div>
            );
          })}
          <button
            type="button"
            className="button icon"
            aria-label={t('desk.voice.pair.remove', { number: i + 1 })}
            onClick={() => onChange({ examples: examples.filter((_, at) => at !== i) })}
          >
            <Trash2 aria-hidden size={14} />
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => onChange({ examples: [...examples, { do: '', dont: '' }] })}
      >
        <Plus aria-hidden size={14} />
        {t('desk.voice.pair.add')}
      </button>
    </fieldset>
  );
}

type Findings = NonNullable<DeskState['lint']>[number]['findings'];

/** A text to be avoided that no rule catches is no fault: agents read the pair, the gate does not know it. */
function Verdict({ side, findings }: { side: 'do' | 'dont'; findings: Findings }) {
  if (side === 'dont' && findings.length === 0) return <p className="of">{t('desk.voice.dont.passes')}</p>;
  return <DeskFindings findings={findings} />;
}

function Banned({ voice: { banned }, onChange }: PartProps) {
  const set = (at: number, change: Partial<Voice['banned'][number]>) =>
    onChange({
      banned: banned.map((one, i) => {
        if (i !== at) return one;
        const { instead, ...rest } = { ...one, ...change };
        return instead ? { ...rest, instead } : rest;
      }),
    });
  return (
    <fieldset className="desk-pairs">
      <legend>{t('desk.voice.banned')}</legend>
      {banned.map(({ word, instead = '' }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; two may be the same
        <div key={i} className="desk-when-row">
          <input
            aria-label={t('desk.voice.word', { number: i + 1 })}
            value={word}
            onChange={(event) => set(i, { word: event.target.value })}
          />
          <input
            aria-label={t('desk.voice.instead', { number: i + 1 })}
            placeholder={t('desk.voice.instead.hint')}
            value={instead}
            onChange={(event) => set(i, { instead: event.target.value })}
          />
          <button
            type="button"
            className="button icon"
            aria-label={t('desk.voice.word.remove', { number: i + 1 })}
            onClick={() => onChange({ banned: banned.filter((_, at) => at !== i) })}
          >
            <Trash2 aria-hidden size={14} />
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => onChange({ banned: [...banned, { word: '' }] })}
      >
        <Plus aria-hidden size={14} />
        {t('desk.voice.word.add')}
      </button>
    </fieldset>
  );
}
