import { useId, useState } from 'react';
import { readWhere, type Where } from '@/lib/packs/desk/where';
import { lockBrand } from '@/lib/packs/lock';
import type { Brand } from '@/lib/packs/schema';
import { t } from '../i18n';
import { word } from '../i18n/words';

/** Which brand tickets would be taken for, tried on pasted addresses with the very lock that agents' sidebars use. */
export function BrandTrial({ brands }: { brands: readonly Brand[] }) {
  const [text, setText] = useState('');
  const id = useId();
  const found = readWhere(text);
  return (
    <details className="console-more brand-trial">
      <summary>{t('console.trial')}</summary>
      <label htmlFor={id}>{t('console.trial.label')}</label>
      <p id={`${id}-hint`} className="of">
        {t('console.trial.hint')}
      </p>
      <textarea
        id={id}
        rows={4}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        placeholder="help@brand.example https://brand.zendesk.com/agent/tickets/4711 tag:vip"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul aria-label={t('console.trial.results')}>
        {found.map(({ line, where, unread }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; two may be the same
          <li key={i}>
            <p className="of">{line}</p>
            <Verdict where={where} brands={brands} />
            {unread.length > 0 ? (
              <p className="console-warn">{t('console.trial.unread', { parts: unread.join(', ') })}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Verdict({ where, brands }: { where: Where; brands: readonly Brand[] }) {
  const lock = lockBrand(where, brands, {});
  const nameOf = (brandId: string) => brands.find((brand) => brand.id === brandId)?.name ?? brandId;
  const by = lock.state === 'unknown' ? '' : lock.by.map((one) => word('sidebar.brand.by', one)).join(', ');
  if (lock.state === 'locked')
    return <p className="desk-good">{t('sidebar.brand.locked', { brand: nameOf(lock.brandId), by })}</p>;
  const offered = lock.candidates.length > 0 ? lock.candidates : brands.map((brand) => brand.id);
  return (
    <p className="console-warn">
      {t(`brand.question.${lock.state}`, { by })}{' '}
      {t('console.trial.asked', { brands: offered.map(nameOf).join(', ') })}
    </p>
  );
}
