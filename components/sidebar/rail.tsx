import { Flag as FlagIcon, Lock, PanelRightOpen } from 'lucide-react';
import { t } from '../i18n';
import { counted } from '../i18n/words';
import { IconButton } from '../ui/icon-button';
import { useVerbs, useView } from './context';
import { groupFlags } from './group-flags';

/** The sidebar made small: the brand's mark, and the flags with their number. */
export function Rail() {
  const store = useVerbs();
  const brand = useView((view) => view.material?.brand);
  const flags = groupFlags(useView((view) => view.flags) ?? []);
  const wrong = useView((view) => view.wrongFlags) ?? [];
  const open = flags.filter((flag) => !wrong.includes(flag.trigger));
  const gravest = open.some((flag) => flag.level === 'stop') ? 'stop' : 'warn';
  const expand = () => void store.setCollapsed(false);
  return (
    <nav className="rail" aria-label={t('sidebar.title')}>
      <IconButton
        label={t('sidebar.expand')}
        data-fold
        icon={<PanelRightOpen size={16} aria-hidden />}
        side="left"
        onClick={expand}
      />
      {brand && (
        <span className="head-mark" title={brand.name}>
          <span aria-hidden>{brand.name.slice(0, 1)}</span>
          <span className="visually-hidden">{brand.name}</span>
        </span>
      )}
      {open.length > 0 && (
        <button
          type="button"
          className={`rail-flags ${gravest}`}
          aria-label={counted('sidebar.rail.flag', 'sidebar.rail.flags', open.length)}
          onClick={expand}
        >
          <FlagIcon size={16} aria-hidden />
          {open.length}
        </button>
      )}
    </nav>
  );
}

/** While texts are locked: no brand, no flags. */
export function LockedRail() {
  const store = useVerbs();
  return (
    <nav className="rail" aria-label={t('sidebar.title')}>
      <IconButton
        label={t('vault.locked.title')}
        data-fold
        icon={<Lock size={16} aria-hidden />}
        side="left"
        onClick={() => void store.setCollapsed(false)}
      />
    </nav>
  );
}
