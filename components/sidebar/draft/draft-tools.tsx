import { Menu } from '@base-ui/react/menu';
import { ChevronDown, Languages } from 'lucide-react';
import { useId, useState } from 'react';
import { stances } from '@/lib/engines/contract';
import { rewriteWays } from '@/lib/engines/tasks';
import { t } from '../../i18n';
import { languageName } from '../../i18n/words';
import { Button } from '../../ui/button';
import { useVerbs, useView } from '../context';

/** The browser's own, which the agent reads. */
const agentLanguage = () => navigator.language.slice(0, 2).toLowerCase();

/** What the engine can do with the draft: only what it can is offered. */
export function DraftTools({ language }: { language: string }) {
  const steers = useView((view) => view.engine?.steers) ?? false;
  const writes = useView((view) => view.helpers.write !== undefined) ?? false;
  const translates = useView((view) => view.helpers.translate !== undefined) ?? false;
  const customer = useView((view) => view.brief?.language) ?? 'und';
  const written = useView(
    ({ draft }) =>
      draft.at === 'ready' && draft.report?.findings.some(({ rule }) => rule === 'language.wrong'),
  );
  const store = useVerbs();
  if (!steers && !writes && !translates) return null;
  // The agent may have put their own words, in their own language, in the draft's place.
  const foreign = customer !== 'und' && (customer !== language || written === true);
  const unread = language !== agentLanguage();
  return (
    <div className="tools">
      {(steers || writes) && <Words steers={steers} writes={writes} />}
      <div className="tools-row">
        {writes && (
          <Choice
            label={t('tools.change')}
            names={rewriteWays}
            family="tools.change"
            onChoose={store.rewrite}
          />
        )}
        {steers && (
          <Choice
            label={t('tools.stance')}
            names={stances}
            family="tools.stance"
            onChoose={(stance) => store.regenerate(undefined, stance)}
          />
        )}
        {translates && unread && !written && (
          <Button look="quiet" onClick={() => store.gloss()}>
            {t('tools.gloss', { language: languageName(agentLanguage()) })}
          </Button>
        )}
        {translates && foreign && (
          <Button
            look="quiet"
            icon={<Languages size={14} aria-hidden />}
            onClick={() => store.translate(customer)}
          >
            {t('tools.translate', { language: languageName(customer) })}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The agent's own words: what a new draft is to say, or how this one is to be changed. */
function Words({ steers, writes }: { steers: boolean; writes: boolean }) {
  const store = useVerbs();
  const [words, setWords] = useState('');
  const id = useId();
  const asked = words.trim();
  return (
    <form
      className="steer"
      onSubmit={(event) => {
        event.preventDefault();
        if (asked === '') return;
        if (steers) store.regenerate(asked);
        else store.rewrite('words', asked);
      }}
    >
      <label htmlFor={id}>{t('draft.steer')}</label>
      <input
        id={id}
        value={words}
        placeholder={t('draft.steer.hint')}
        onChange={(event) => setWords(event.target.value)}
      />
      <span className="tools-row">
        {steers && (
          <Button type="submit" disabled={asked === ''}>
            {t('draft.regenerate')}
          </Button>
        )}
        {writes && (
          <Button
            look={steers ? 'quiet' : 'plain'}
            disabled={asked === ''}
            onClick={() => store.rewrite('words', asked)}
          >
            {t('tools.change.this')}
          </Button>
        )}
      </span>
    </form>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  names: readonly T[];
  family: string;
  onChoose(name: T): void;
}

function Choice<T extends string>({ label, names, family, onChoose }: ChoiceProps<T>) {
  return (
    <Menu.Root>
      <Menu.Trigger className="ui-button quiet">
        {label}
        <ChevronDown size={14} aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner
          side="top"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className="ui-positioner"
        >
          <Menu.Popup className="ui-menu">
            {names.map((name) => (
              <Menu.Item key={name} className="ui-menu-item" onClick={() => onChoose(name)}>
                {t(`${family}.${name}`)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
