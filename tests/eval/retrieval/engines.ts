import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { createIndex } from '../../../lib/knowledge';
import type { Doc } from '../../../lib/knowledge/contract';

/** Search libraries behind one small face, so that they are measured on the same documents in the same run. */

export interface Engine {
  name: string;
  /** Ids, best first, at most `limit`. */
  search(query: string, limit: number): string[];
}

export type EngineMaker = (docs: readonly Doc[]) => Engine;

export const ours: EngineMaker = (docs) => {
  const index = createIndex();
  index.put(docs);
  return {
    name: 'Proofdesk',
    search: (query, limit) => index.search(query, { limit }).map((hit) => hit.doc.id),
  };
};

const body = (doc: Doc) => [doc.text, ...doc.asks, ...doc.tags].join('\n');

/** As most people set it up: all its own defaults. */
export const miniSearch: EngineMaker = (docs) => {
  const index = new MiniSearch<{ id: string; title: string; text: string }>({ fields: ['title', 'text'] });
  index.addAll(docs.map((doc) => ({ id: doc.id, title: doc.title, text: body(doc) })));
  return {
    name: 'MiniSearch',
    search: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map((hit) => String(hit.id)),
  };
};

const stops = new Set(stopwords);

/** With stemming, stop words and a heavier title: the best of its settings that were tried. */
export const miniSearchTuned: EngineMaker = (docs) => {
  const index = new MiniSearch<{ id: string; title: string; text: string }>({
    fields: ['title', 'text'],
    processTerm: (term) => (stops.has(term.toLowerCase()) ? null : stemmer(term.toLowerCase())),
    searchOptions: { boost: { title: 2 } },
  });
  index.addAll(docs.map((doc) => ({ id: doc.id, title: doc.title, text: body(doc) })));
  return {
    name: 'MiniSearch, stemmed',
    search: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map((hit) => String(hit.id)),
  };
};

export const orama: EngineMaker = (docs) => {
  const index = create({
    schema: { title: 'string', text: 'string' } as const,
    components: { tokenizer: { stemming: true, stemmer, stopWords: stopwords } },
  });
  const ids = new Map<string, string>();
  const records = docs.map((doc, at) => {
    ids.set(String(at), doc.id);
    return { id: String(at), title: doc.title, text: body(doc) };
  });
  insertMultiple(index, records);
  return {
    name: 'Orama, stemmed',
    search(query, limit) {
      const found = search(index, { term: query, limit, boost: { title: 2 } });
      if (found instanceof Promise) throw new Error('this Orama index answers later');
      return found.hits.map((hit) => ids.get(hit.id) ?? hit.id);
    },
  };
};

export const flexSearch: EngineMaker = (docs) => {
  const index = new Document({ document: { id: 'id', index: ['title', 'text'] }, tokenize: 'forward' });
  for (const doc of docs) index.add({ id: doc.id, title: doc.title, text: body(doc) });
  return {
    name: 'FlexSearch',
    search(query, limit) {
      const fields = index.search(query, { limit, suggest: true });
      const ids = fields.flatMap((field) => field.result.map(String));
      return [...new Set(ids)].slice(0, limit);
    },
  };
};

export const others: readonly EngineMaker[] = [miniSearch, miniSearchTuned, orama, flexSearch];
