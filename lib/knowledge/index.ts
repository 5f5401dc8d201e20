import type { Doc, Hit, SearchIndex, SearchOptions } from './contract';
import { Shelf } from './shelf';

/** An empty index. Documents lie on one shelf a language. */
export function createIndex(): SearchIndex {
  const shelves = new Map<string, Shelf>();
  const languageOf = new Map<string, string>();

  const remove = (id: string) => {
    shelves.get(languageOf.get(id) ?? '')?.remove(id);
    languageOf.delete(id);
  };
  return {
    get size() {
      return languageOf.size;
    },
    put(docs: readonly Doc[]) {
      for (const doc of docs) {
        remove(doc.id);
        const shelf = shelves.get(doc.language) ?? new Shelf(doc.language);
        shelves.set(doc.language, shelf);
        shelf.put(doc);
        languageOf.set(doc.id, doc.language);
      }
    },
    remove(ids: readonly string[]) {
      for (const id of ids) remove(id);
    },
    search(query: string, { limit = 10, kind, languages }: SearchOptions = {}): Hit[] {
      return [...shelves]
        .filter(([code]) => !languages || languages.includes(code))
        .flatMap(([, shelf]) => shelf.search(query, kind, limit))
        .sort((a, b) => b.score - a.score || (a.doc.id < b.doc.id ? -1 : 1))
        .slice(0, limit);
    },
  };
}
