import { Plus, Trash2 } from 'lucide-react';
import { type Phrase, type PhrasePlace, phraseProblem } from '@/lib/packs/desk/voice-problems';
import { Channels, type Voice } from '@/lib/packs/schema';
import { t } from '../i18n';
import { languageName } from '../i18n/words';
import { ChecksField, Part, TextField } from './desk-fields';

export interface PhrasesProps {
  voice: Voice;
  languages: readonly string[];
  onChange(change: Partial<Voice>): void;
}

/** How replies begin and end, by language and channel, and the sentence before the answer. */
export function VoicePhrases({ voice, languages, onChange }: PhrasesProps) {
  return (
    <fieldset className="desk-pairs">
      <legend>{t('desk.voice.phrases')}</legend>
      <p className="of">{t('desk.voice.phrases.hint')}</p>
      {languages.map((language) => (
        <Part key={language} title={languageName(language)} aside={shortOf(voice, language)}>
          {(['greetings', 'signOffs'] as const).map((place) => (
            <PhraseList key={place} place={place} language={language} voice={voice} onChange={onChange} />
          ))}
          <div className="desk-fields">
            {(['sorry', 'thanks'] as const).map((kind) => (
              <TextField
                key={kind}
                label={t(`desk.voice.opener.${kind}`, { language: languageName(language) })}
                value={voice.openers?.[kind]?.[language] ?? ''}
                onChange={(text) => onChange({ openers: withOpener(voice, kind, language, text) })}
              />
            ))}
          </div>
        </Part>
      ))}
    </fieldset>
  );
}

const shortOf = ({ greetings, signOffs }: Voice, language: string): string =>
  [greetings[language]?.[0]?.text, signOffs[language]?.[0]?.text.split('\n')[0]].filter(Boolean).join(' … ');

/** An empty opener is none. */
function withOpener(
  { openers = {} }: Voice,
  kind: 'sorry' | 'thanks',
  language: string,
  text: string,
): NonNullable<Voice['openers']> {
  const { [language]: _gone, ...others } = openers[kind] ?? {};
  return { ...openers, [kind]: text.trim() === '' ? others : { ...others, [language]: text } };
}

interface ListProps extends Omit<PhrasesProps, 'languages'> {
  place: PhrasePlace;
  language: string;
}

function PhraseList({ place, language, voice, onChange }: ListProps) {
  const phrases = voice[place][language] ?? [];
  const put = (next: Phrase[]) => onChange({ [place]: { ...voice[place], [language]: next } });
  return (
    <>
      {phrases.map((phrase, i) => (
        <PhraseForm
          // biome-ignore lint/suspicious/noArrayIndexKey: a phrase is its place; two may be the same
          key={i}
          phrase={phrase}
          place={place}
          number={i + 1}
          language={language}
          onChange={(next) => put(phrases.map((one, at) => (at === i ? next : one)))}
          onRemove={phrases.length > 1 ? () => put(phrases.filter((_, at) => at !== i)) : undefined}
        />
      ))}
      <button type="button" className="button" onClick={() => put([...phrases, { text: '' }])}>
        <Plus aria-hidden size={14} />
        {t(`desk.voice.${place}.add`)}
        <span className="visually-hidden"> {languageName(language)}</span>
      </button>
    </>
  );
}

interface PhraseFormProps {
  phrase: Phrase;
  place: PhrasePlace;
  number: number;
  language: string;
  onChange(phrase: Phrase): void;
  onRemove: (() => void) | undefined;
}

function PhraseForm({ phrase, place, number, language, onChange, onRemove }: PhraseFormProps) {
  const named = { number, language: languageName(language) };
  const problem = phraseProblem(phrase);
  return (
    <div className="desk-phrase">
      <p className="desk-field">
        <label>
          {t(`desk.voice.${place}.text`, named)}
          <textarea
            rows={place === 'greetings' ? 1 : 2}
            value={phrase.text}
            aria-invalid={problem !== null}
            onChange={(event) => onChange({ ...phrase, text: event.target.value })}
          />
        </label>
      </p>
      {problem ? (
        <p className="desk-problem" role="status">
          {t(problem.key, problem.values)}
        </p>
      ) : null}
      <TextField
        label={t('desk.voice.nameless', named)}
        value={phrase.withoutName ?? ''}
        onChange={(withoutName) => {
          const { withoutName: _gone, ...rest } = phrase;
          onChange(withoutName ? { ...rest, withoutName } : rest);
        }}
      />
      <details className="desk-part">
        <summary>
          {t('desk.voice.channels')}{' '}
          <span className="of">
            {(phrase.channels ?? []).map((one) => t(`channel.${one}`)).join(', ') ||
              t('desk.voice.channels.all')}
          </span>
        </summary>
        <ChecksField
          legend={t('desk.field.channels')}
          value={phrase.channels ?? []}
          of={Channels.element.options.map((one) => [one, t(`channel.${one}`)])}
          onChange={(channels) => {
            const { channels: _gone, ...rest } = phrase;
            onChange(channels.length > 0 ? { ...rest, channels } : rest);
          }}
        />
      </details>
      {onRemove ? (
        <button type="button" className="button" onClick={onRemove}>
          <Trash2 aria-hidden size={14} />
          {t(`desk.voice.${place}.remove`, named)}
        </button>
      ) : null}
    </div>
  );
}
