import { PanelRightClose } from 'lucide-react';
import { has, t } from '../i18n';
import { word } from '../i18n/words';
import { IconButton } from '../ui/icon-button';
import { Switch } from '../ui/switch';
import { useSidebar, useVerbs, useView } from './context';

export function Header() {
  const store = useVerbs();
  const ticketId = useView((view) => view.ticketId);
  const drafting = useSidebar(({ settings }) => settings?.drafting ?? true);
  return (
    <header className="head">
      <div className="head-row">
        <BrandName />
        <span className="head-acts">
          <Switch
            label={t('sidebar.drafting')}
            checked={drafting}
            onChange={(on) => void store.setDrafting(on)}
          />
          <IconButton
            label={t('sidebar.collapse')}
            data-fold
            icon={<PanelRightClose size={16} aria-hidden />}
            onClick={() => void store.setCollapsed(true)}
          />
        </span>
      </div>
      {ticketId !== undefined && (
        <p className="head-what">
          <span>{t('sidebar.ticket', { id: ticketId })}</span>
          <Engine />
        </p>
      )}
    </header>
  );
}

function BrandName() {
  const lock = useView((view) => view.lock);
  const brand = useView((view) => view.material?.brand);
  const asked = lock && lock.state !== 'locked';
  if (!brand || !lock || asked) {
    return (
      <h1 className="head-brand none">
        <span className="head-mark" aria-hidden />
        {asked ? t('sidebar.brand.none') : t('sidebar.title')}
      </h1>
    );
  }
  const by = lock.state === 'locked' ? lock.by.map((one) => word('sidebar.brand.by', one)).join(', ') : '';
  return (
    <h1 className="head-brand" title={t('sidebar.brand.locked', { brand: brand.name, by })}>
      <span className="head-mark" aria-hidden>
        {brand.name.slice(0, 1)}
      </span>
      <span className="head-name">{brand.name}</span>
    </h1>
  );
}

function Engine() {
  const engine = useView((view) => view.engine);
  if (!engine) return null;
  const name = has(`engine.${engine.id}`) ? t(`engine.${engine.id}`) : engine.label;
  return <span title={t('sidebar.engine', { engine: name })}>{name}</span>;
}
