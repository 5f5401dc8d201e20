import { Check, CircleAlert, CircleDashed, CornerUpLeft } from 'lucide-react';
import type { PreparedItem } from '@/lib/helpdesks/contract';
import { type HandOffView, wayOf } from '@/lib/stores/sidebar';
import { t } from '../i18n';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { useVerbs, useView } from './context';
import { missingParts } from './hand-off';

const icons = {
  there: Check,
  filled: Check,
  opened: CircleDashed,
  later: CircleDashed,
  'no-field': CircleAlert,
  'not-taken': CircleAlert,
  removed: CornerUpLeft,
} as const satisfies Record<PreparedItem['state'], unknown>;

/** Left to the agent: to choose, or to do by hand. */
const open = new Set<PreparedItem['state']>(['opened', 'later', 'no-field', 'not-taken']);

/** What stands prepared in the helpdesk's fields, what is left to the agent, and the way back. */
export function HandOffPanel() {
  const store = useVerbs();
  const handOff = useView((view) => view.handOff);
  if (!handOff) return null;
  const canTakeBack = handOff.at === 'done' && handOff.items.some(({ state }) => state === 'filled');
  return (
    <section className="hand-off" aria-label={t('hand-off.title')}>
      <p role="status">{t(sentenceOf(handOff))}</p>
      <ul>
        {handOff.items.map((item) => (
          <Item key={`${item.kind} ${item.value}`} item={item} idle={handOff.at === 'done'} />
        ))}
      </ul>
      {!handOff.note && <p className="hand-off-missing">{t('hand-off.no-note')}</p>}
      <NoteCheck />
      {canTakeBack && (
        <Button look="quiet" onClick={() => void store.takeBack()}>
          {t('hand-off.take-back')}
        </Button>
      )}
    </section>
  );
}

function Item({ item, idle }: { item: PreparedItem; idle: boolean }) {
  const store = useVerbs();
  const { kind, value, state } = item;
  const Icon = icons[state];
  const what = t(`hand-off.${kind}`, { name: value });
  return (
    <li className={open.has(state) ? 'open' : ''}>
      <Icon size={14} aria-hidden />
      <span className="hand-off-what">{what}</span>
      <span className="hand-off-state">{t(`hand-off.state.${state}`)}</span>
      {idle && open.has(state) && (
        <span className="hand-off-acts">
          {state !== 'no-field' && (
            <Button
              look="quiet"
              aria-label={t('hand-off.open', { what })}
              onClick={() => void store.handOffItem(item)}
            >
              {t('hand-off.open.word')}
            </Button>
          )}
          <CopyButton label={t('hand-off.copy', { what })} onCopy={() => void store.copy(value)} />
        </span>
      )}
    </li>
  );
}

/** Once the agent edits the note: which of its five parts is gone. */
function NoteCheck() {
  const text = useView(({ composer, handOff }) =>
    handOff?.note && composer?.mode === 'internal' ? composer.text : '',
  );
  const missing = text?.trim() ? missingParts(text) : [];
  if (missing.length === 0) return null;
  const parts = missing.map((part) => t(`note.part.${part}`)).join(', ');
  return (
    <p role="status" className="hand-off-missing">
      {t('hand-off.missing', { parts })}
    </p>
  );
}

function sentenceOf({ at, left, stuck, items }: HandOffView): string {
  if (at === 'working') return 'hand-off.working';
  if (at === 'submitted' || at === 'taken-back') return `hand-off.${at}`;
  if (stuck) return 'hand-off.not-taken-back';
  return left ? 'hand-off.left' : `hand-off.${wayOf(items)}`;
}
