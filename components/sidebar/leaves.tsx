import { Fragment } from 'react';
import type { Leaving } from '@/lib/stores/sidebar';
import { t } from '../i18n';
import { sizeName, timeName } from '../i18n/words';
import { CopyButton } from '../ui/copy-button';
import { Section } from '../ui/section';
import { useVerbs, useView } from './context';
import { leavingPieces } from './leaving-pieces';

/** What went to a server for this ticket, letter by letter, and what was taken out of it before. */
export function Leaves() {
  const leaves = useView((view) => view.leaves) ?? [];
  const last = leaves.at(-1);
  if (!last) return null;
  return (
    <Section title={t('leaves.title')} aside={sizeName(leaves.map(({ body }) => body).join(''))} open={false}>
      <Stands leaving={last} />
      {leaves.map((leaving) => (
        <Request key={`${leaving.at} ${leaving.body.length}`} leaving={leaving} />
      ))}
    </Section>
  );
}

function Stands({ leaving: { stands } }: { leaving: Leaving }) {
  if (stands.length === 0) return <p className="hint">{t('leaves.none')}</p>;
  return (
    <>
      <p className="hint">{t('leaves.instead')}</p>
      <dl className="facts leaves-stands">
        {stands.map(({ token, value }) => (
          <div key={token}>
            <dt>{token}</dt>
            <dd>
              <span>{value}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Request({ leaving: { host, body, at } }: { leaving: Leaving }) {
  const store = useVerbs();
  const label = t('leaves.request', { host, time: timeName(at), size: sizeName(body) });
  return (
    <>
      <h3 className="sub leaves-head">
        <span>{label}</span>
        <CopyButton label={t('leaves.copy')} onCopy={() => void store.copy(body)} />
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard. */}
      <section className="leaves-body" tabIndex={0} aria-label={label}>
        <pre data-leaves>
          {leavingPieces(body).map(({ start, text, token, breaks }) => (
            <Fragment key={start}>
              {token ? <mark>{text}</mark> : text}
              {breaks && <br />}
            </Fragment>
          ))}
        </pre>
      </section>
    </>
  );
}
