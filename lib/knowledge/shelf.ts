import { termsOf } from './analyse';
import type { Doc, Hit } from './contract';

/** All documents of one language. A question never meets a document of another. */

interface Entry {
  doc: Doc;
  /** Weighted count of each term over title, body, questions and tags. */
  counts: Map<string, number>;
  length: number;
  /** Terms of each question that the document answers, and of its title. */
  lines: ReadonlySet<string>[];
}

/** Weights of the fields: a title names the matter, a body wanders. */
const weight = { title: 2.5, asks: 1.5, tags: 1, text: 1 };
/** BM25's usual constants (Robertson and Zaragoza, 2009). */
const k1 = 1.2;
const b = 0.6;
/** How much the best single line counts beside the whole document. */
const lineShare = 1;
/** Different terms of a query that are looked at: a 64 kB mail must stay cheap. */
const maxTerms = 64;

export class Shelf {
  private readonly entries = new Map<string, Entry>();
  private readonly postings = new Map<string, Set<string>>();
  private totalLength = 0;

  constructor(private readonly language: string) {}

  get size(): number {
    return this.entries.size;
  }

  put(doc: Doc): void {
    this.remove(doc.id);
    const counts = new Map<string, number>();
    let length = 0;
    const add = (text: string, by: number): Set<string> => {
      const keys = termsOf(text, this.language).map((term) => term.key);
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + by);
      length += keys.length * by;
      return new Set(keys);
    };
    const lines = [
      add(doc.title, weight.title),
      ...doc.asks.map((ask) => add(ask, weight.asks / Math.max(1, doc.asks.length / 3))),
    ];
    add(doc.text, weight.text);
    add(doc.tags.map((tag) => tag.replaceAll('-', ' ')).join(' '), weight.tags);
    this.entries.set(doc.id, { doc, counts, length, lines });
    this.totalLength += length;
    for (const key of counts.keys()) {
      const list = this.postings.get(key);
      if (list) list.add(doc.id);
      else this.postings.set(key, new Set([doc.id]));
    }
  }

  remove(id: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.entries.delete(id);
    this.totalLength -= entry.length;
    for (const key of entry.counts.keys()) {
      const list = this.postings.get(key);
      list?.delete(id);
      if (list?.size === 0) this.postings.delete(key);
    }
  }

  search(query: string, kind: Doc['kind'] | undefined): Hit[] {
    const asked = new Map<string, string>();
    for (const term of termsOf(query, this.language)) {
      if (asked.size >= maxTerms) break;
      if (!asked.has(term.key)) asked.set(term.key, term.raw);
    }
    const rarity = new Map([...asked.keys()].map((key) => [key, this.rarity(key)]));
    const total = [...rarity.values()].reduce((sum, value) => sum + value, 0) || 1;
    const found = new Set([...asked.keys()].flatMap((key) => [...(this.postings.get(key) ?? [])]));
    const mean = this.totalLength / Math.max(1, this.entries.size);
    const hits: Hit[] = [];
    for (const id of found) {
      const entry = this.entries.get(id);
      if (!entry || (kind && entry.doc.kind !== kind)) continue;
      const matched = [...asked.keys()].filter((key) => entry.counts.has(key));
      const weightOf = (key: string) => rarity.get(key) ?? 0;
      const whole = matched.reduce((sum, key) => {
        const count = entry.counts.get(key) ?? 0;
        return sum + (weightOf(key) * count * (k1 + 1)) / (count + k1 * (1 - b + (b * entry.length) / mean));
      }, 0);
      const line = Math.max(
        0,
        ...entry.lines.map((terms) => likeness(matched, terms, weightOf, this.rarityOf)),
      );
      const covered = matched.reduce((sum, key) => sum + weightOf(key), 0) / total;
      hits.push({
        doc: entry.doc,
        score: whole / total + lineShare * line * (0.5 + covered / 2),
        matched: matched.map((key) => asked.get(key) ?? key),
        coverage: covered,
      });
    }
    return hits;
  }

  private readonly rarityOf = (key: string) => this.rarity(key);

  /** Robertson's idf, never below a little, so that a word in every document still counts as said. */
  private rarity(key: string): number {
    const n = this.postings.get(key)?.size ?? 0;
    return Math.log(1 + (this.entries.size - n + 0.5) / (n + 0.5));
  }
}

/** Weighted share of a line that the query says. */
function likeness(
  matched: readonly string[],
  line: ReadonlySet<string>,
  asked: (key: string) => number,
  known: (key: string) => number,
): number {
  let all = 0;
  for (const key of line) all += known(key);
  if (all === 0) return 0;
  return matched.reduce((sum, key) => sum + (line.has(key) ? asked(key) : 0), 0) / all;
}
