import type { PackStanding } from '@/lib/packs/signing/standing';
import { t } from '../i18n';
import { momentName } from '../i18n/words';
import { PackKeys } from './pack-keys';
import { PackSign } from './pack-sign';
import type { PageProps } from './page-props';

interface Props extends Pick<PageProps, 'store' | 'state' | 'save'> {
  standing: PackStanding;
  name: string;
}

/** Whether a pack that is installed may be used, who says so, and what can be done about it. */
export function Standing(props: Props) {
  const { standing } = props;
  const { fault, signer, validUntil, rolledBack, unproven } = standing;
  return (
    <>
      {fault ? (
        <p className="console-warn">{t(`call.pack-${fault}`)}</p>
      ) : (
        <p>
          {t('console.packs.signed-by', { name: signer ?? '' })}
          {validUntil ? ` ${t('console.packs.signed-until', { moment: momentName(validUntil) })}` : ''}
        </p>
      )}
      {rolledBack && <p className="console-warn">{t('console.packs.is-rolled-back')}</p>}
      {!fault && unproven.length > 0 && (
        <p className="console-warn">{t('console.packs.unproven', { count: unproven.length })}</p>
      )}
      <PackSign {...props} />
      {(standing.versions.length > 1 || standing.keys.length > 0 || standing.feeds.length > 0) && (
        <details className="pack-more">
          <summary>
            {t('console.packs.more')}
            <span className="visually-hidden"> {props.name}</span>
          </summary>
          <Feeds {...props} />
          <Versions {...props} />
          <PackKeys {...props} />
        </details>
      )}
    </>
  );
}

function Feeds({ standing, store }: Props) {
  return standing.feeds.map(({ url, checkedAt, problem, nextAt }) => (
    <section key={url}>
      <h3>{t('console.packs.feed')}</h3>
      <p>{url}</p>
      <p>
        {checkedAt
          ? t('console.packs.feed.times', { at: momentName(checkedAt), next: momentName(nextAt) })
          : t('console.packs.feed.not-yet')}
      </p>
      {problem !== '' && <p className="console-warn">{t(`call.${problem}`)}</p>}
      <p className="console-acts">
        <button type="button" className="button" onClick={() => void store.checkFeed(url)}>
          {t('console.packs.feed.check')}
        </button>
        {problem.startsWith('pack-') && (
          <button type="button" className="button" onClick={() => void store.offerAddress(url)}>
            {t('console.packs.feed.look')}
          </button>
        )}
        <button type="button" className="button" onClick={() => void store.removeFeed(url)}>
          {t('console.packs.feed.remove')}
        </button>
      </p>
    </section>
  ));
}

function Versions({ standing, store, name }: Props) {
  const earlier = standing.versions.filter(({ inUse }) => !inUse);
  if (earlier.length === 0) return null;
  return (
    <section>
      <h3>{t('console.packs.versions')}</h3>
      <p>{t('console.packs.versions.about')}</p>
      <ul className="pack-lines">
        {earlier.map(({ n, version, at }) => (
          <li key={n}>
            <span>{t('console.packs.versions.one', { version, moment: momentName(at) })}</span>
            <button type="button" className="button" onClick={() => void store.rollBack(standing.brandId, n)}>
              {t('console.packs.versions.back', { version })}
              <span className="visually-hidden"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
