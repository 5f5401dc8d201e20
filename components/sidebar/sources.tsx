import type { Hit } from '@/lib/knowledge/contract';
import { t } from '../i18n';
import { Section } from '../ui/section';
import { AskBrand } from './ask-brand';
import { Conflicts } from './conflicts';
import { useView } from './context';
import { SourceList } from './source-list';

const most = 3;

/** The best approved macros and articles for this ticket, and what the agent looks for. */
export function Sources() {
  const macros = (useView((view) => view.macros) ?? []).slice(0, most);
  const passages = (useView((view) => view.passages) ?? []).slice(0, most);
  return (
    <Section title={t('sources.title')}>
      {macros.length + passages.length === 0 && <p className="hint">{t('sources.none')}</p>}
      <Conflicts />
      <Hits title={t('sources.macros')} hits={macros} />
      <Hits title={t('sources.passages')} hits={passages} />
      <AskBrand />
    </Section>
  );
}

function Hits({ title, hits }: { title: string; hits: readonly Hit[] }) {
  if (hits.length === 0) return null;
  return (
    <>
      <h3 className="sub">{title}</h3>
      <SourceList hits={hits} />
    </>
  );
}
