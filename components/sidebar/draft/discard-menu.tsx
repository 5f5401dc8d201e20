import { Menu } from '@base-ui/react/menu';
import { Trash2 } from 'lucide-react';
import { RejectReason } from '@/lib/ledger/record';
import { t } from '../../i18n';

/** Throws the draft away with a reason, which the brand can count. */
export function DiscardMenu({ onDiscard }: { onDiscard(reason: RejectReason): void }) {
  return (
    <Menu.Root>
      <Menu.Trigger className="ui-button quiet">
        <Trash2 size={14} aria-hidden />
        {t('draft.discard')}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner side="top" align="end" sideOffset={4} collisionPadding={8} className="ui-positioner">
          <Menu.Popup className="ui-menu">
            <Menu.Group>
              <Menu.GroupLabel className="ui-menu-title">{t('draft.discard.title')}</Menu.GroupLabel>
              {RejectReason.options.map((reason) => (
                <Menu.Item key={reason} className="ui-menu-item" onClick={() => onDiscard(reason)}>
                  {t(`reject.${reason}`)}
                </Menu.Item>
              ))}
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
