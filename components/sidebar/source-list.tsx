import { CornerDownLeft, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Hit } from '@/lib/knowledge/contract';
import { t } from '../i18n';
import { languageName } from '../i18n/words';
import { Button } from '../ui/button';
import { useDisagrees } from './conflicts';
import { useVerbs, useView } from './context';
import { markWords } from './mark-words';
import { describe } from './source-of';

/** Approved texts, each as it is, with the words that were found and a way to insert it. */
export function SourceList({ hits }: { hits: readonly Hit[] }) {
  return (
    <ul className="sources">
      {hits.map((hit) => (
        <Source key={hit.doc.id} hit={hit} />
      ))}
    </ul>
  );
}

function Source({ hit }: { hit: Hit }) {
  const store = useVerbs();
  const material = useView((view) => view.material);
  const language = useView((view) => view.brief?.language);
  const [open, setOpen] = useState(false);
  const { doc, matched } = hit;
  const disagrees = useDisagrees(doc.kind, doc.id);
  const about = material ? describe(material, { kind: doc.kind, id: doc.id }) : null;
  return (
    <li className="source">
      <div className="source-head">
        <button type="button" className="source-title" aria-expanded={open} onClick={() => setOpen(!open)}>
          {doc.title}
        </button>
        {!about?.internal && (
          <Button
            look="quiet"
            icon={<CornerDownLeft size={14} aria-hidden />}
            aria-label={t('sources.insert.label', { title: doc.title })}
            onClick={() => void store.insertSource(doc.kind, doc.id)}
          >
            {t('sources.insert')}
          </Button>
        )}
      </div>
      {disagrees && (
        <p className="disagree">
          <TriangleAlert size={14} aria-hidden />
          {t('sources.disagrees')}
        </p>
      )}
      <p className={open ? 'source-text' : 'source-text short'}>
        {markWords(doc.text, matched).map((part) =>
          part.match ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
        )}
      </p>
      <p className="source-about">
        {[
          ...(about?.facts ?? []),
          ...(about?.internal ? [t('proof.internal')] : []),
          ...(language && doc.language !== language
            ? [t('sources.language', { language: languageName(doc.language) })]
            : []),
        ].join(' · ')}
      </p>
    </li>
  );
}
