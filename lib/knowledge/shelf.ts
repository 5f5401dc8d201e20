import { Channel, type ChannelScores } from './channel';
import type { Doc, Hit } from './contract';
import { type Features, Reader } from './features';
import { linesOf } from './lines';
import { type Asked, readQuestion } from './question';
import { Spelling } from './spelling';
import { likeBestLine, likeCentre, type Meanings, meaningsFrom } from './vectors';

/** All documents of one language. A question never meets a document of another. */

/**
 * What each way of comparing adds to a score; each is about 0 to 1. Chosen on the development questions, where the
 * optimum is flat: docs/decisions/0001-ranker.md has the figures.
 */
const share = {
  words: { whole: 1, line: 1 },
  concepts: { whole: 0.5, line: 0.5 },
  letters: { whole: 0.5, line: 0 },
  meaning: { whole: 1, line: 1 },
};
/** Words that no concept stands for take weight from those that one does: "retinol" must outweigh "expecting". */
const beside = 0.15;
/** Up to this many words a message is one question; what a longer one is about as a whole says less and less. */
const oneQuestion = 4;
/** Only so many documents, the likeliest, are compared line by line in meaning: it costs more than all the rest. */
const mostCompared = 200;

/** What a number that no document holds counts in coverage, beside 1 for a word. */
const ofNumbers = 0.1;
const digit = /\d/;

interface Entry {
  doc: Doc;
  meanings: Meanings;
}

export class Shelf {
  private readonly reader: Reader;
  private readonly entries: (Entry | undefined)[] = [];
  private readonly slots = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly words = new Channel(true);
  private readonly concepts = new Channel(true);
  private readonly letters = new Channel(false);
  /** Made from the words of the documents at the first search after a change. */
  private spelling: Spelling | null = null;

  constructor(language: string) {
    this.reader = new Reader(language);
  }

  put(doc: Doc): void {
    this.remove(doc.id);
    const slot = this.free.pop() ?? this.entries.length;
    const lines = linesOf(doc).map((line) => {
      const words = this.reader.words(line.text);
      return { ...line, words, features: this.reader.featuresOf(words) };
    });
    const channel = (pick: (features: Features) => Features['words']) =>
      lines.map(({ features, field, stands }) => ({ weights: pick(features), field, stands }));
    this.words.put(
      slot,
      channel((features) => features.words),
    );
    this.concepts.put(
      slot,
      channel((features) => features.concepts),
    );
    this.letters.put(slot, [{ weights: this.reader.letters(lines), field: 1, stands: false }]);
    const standing = lines.filter(({ stands }) => stands).flatMap(({ features }) => features.meaning ?? []);
    this.entries[slot] = { doc, meanings: meaningsFrom(standing) };
    this.slots.set(doc.id, slot);
    this.spelling = null;
  }

  remove(id: string): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    for (const channel of [this.words, this.concepts, this.letters]) channel.remove(slot);
    this.entries[slot] = undefined;
    this.slots.delete(id);
    this.free.push(slot);
    this.spelling = null;
  }

  /** Best first; hits of other shelves are merged by score. */
  search(query: string, kind: Doc['kind'] | undefined, limit: number): Hit[] {
    this.spelling ??= new Spelling([...this.words.allKeys(), ...this.reader.lexiconWords()]);
    const asked = readQuestion(query, this.reader, this.spelling);
    const likely = this.scored(asked, kind).sort(byScore).slice(0, Math.max(limit, mostCompared));
    for (const found of likely) this.compareLines(asked, found);
    return likely
      .sort(byScore)
      .slice(0, limit)
      .map(({ doc, score, slot }) => ({ doc, score, ...this.covered(asked, slot) }));
  }

  /** Scores of all documents, all but the likeness in meaning to their single lines. */
  private scored(asked: Asked, kind: Doc['kind'] | undefined): Found[] {
    const { features } = asked;
    const slots = this.entries.length;
    const words = this.words.score(features.words, slots);
    const concepts = this.concepts.score(features.concepts, slots, beside * this.weightWithoutConcept(asked));
    const letters = this.letters.score(asked.letters, slots);
    const about = oneMatter(asked);
    const found: Found[] = [];
    this.entries.forEach((entry, slot) => {
      if (!entry || (kind && entry.doc.kind !== kind)) return;
      const meaning = features.meaning ? likeCentre(features.meaning, entry.meanings) : 0;
      const score =
        weighed(share.words, words, slot) +
        weighed(share.letters, letters, slot) +
        about * (weighed(share.concepts, concepts, slot) + share.meaning.whole * meaning);
      if (score > 0) found.push({ doc: entry.doc, score, slot });
    });
    return found;
  }

  private compareLines(asked: Asked, found: Found): void {
    const { meaning } = asked.features;
    const meanings = this.entries[found.slot]?.meanings;
    if (!meaning || !meanings) return;
    found.score += oneMatter(asked) * share.meaning.line * likeBestLine(meaning, meanings);
  }

  /** An order number that no document holds is a name for the matter and not the matter. */
  private importance(key: string): number {
    return digit.test(key) && !this.words.has(key) ? ofNumbers : this.reader.importance(key);
  }

  private weightWithoutConcept({ words }: Asked): number {
    return words.reduce(
      (sum, { key, concepts }) => sum + (concepts.length === 0 ? this.words.rarity(key) : 0),
      0,
    );
  }

  /** Which of the customer's words the document says, in its own words or in others. */
  private covered(asked: Asked, slot: number): Pick<Hit, 'matched' | 'coverage'> {
    let [all, covered] = [0, 0];
    const matched: string[] = [];
    for (const { raw, key, concepts } of asked.words) {
      const weight = this.words.rarity(key) * this.importance(key);
      all += weight;
      const same = this.words.holds(slot, key);
      const alike = same
        ? 1
        : Math.max(0, ...concepts.map(({ id, weight: sure }) => (this.concepts.holds(slot, id) ? sure : 0)));
      if (alike === 0) continue;
      covered += alike * weight;
      matched.push(raw);
    }
    return { matched, coverage: all === 0 ? 0 : covered / all };
  }
}

interface Found {
  doc: Doc;
  score: number;
  slot: number;
}

const byScore = (a: Found, b: Found) => b.score - a.score || (a.doc.id < b.doc.id ? -1 : 1);

/** How far a message can be taken for one question, 1 to nearly 0. */
const oneMatter = ({ words }: Asked) => Math.min(1, oneQuestion / Math.max(1, words.length));

const weighed = (by: { whole: number; line: number }, scores: ChannelScores, slot: number) =>
  by.whole * (scores.whole[slot] ?? 0) + by.line * (scores.line[slot] ?? 0);
