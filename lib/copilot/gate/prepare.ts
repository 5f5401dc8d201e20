import type { Material } from '../../packs/material';
import type { Fact } from '../../signals/brief';
import { extractFacts } from '../../signals/facts/extract';
import { normalUrl } from '../../signals/facts/kinds/url';
import { type ApprovedSentence, approvedSentence, type Stated, statedFacts } from './approved';
import { statedKeys } from './keys';
import { type Run, runsOf, shortRunsOf, shortSentence } from './runs';
import { sentencesOf } from './sentences';
import { type SourceText, sourceTexts } from './source-texts';
import { folded } from './topics';
import type { CommitKind } from './words/words';

export type { ApprovedSentence, Stated } from './approved';

export interface OtherBrand {
  name: string;
  /** Hosts of its links and mail. */
  hosts: readonly string[];
}

/** A brand's approved facts, ready to be looked up. Made once a brand and pack version; opaque outside the gate. */
export interface Gate {
  material: Material;
  stated: ReadonlyMap<string, readonly Stated[]>;
  byKind: ReadonlyMap<Fact['kind'], readonly Stated[]>;
  sentences: readonly ApprovedSentence[];
  byStem: ReadonlyMap<string, readonly number[]>;
  /** Every approved sentence as it stands, folded. */
  verbatim: ReadonlySet<string>;
  /** Short sentences that forbid something, by one of their words. */
  shortDenials: ReadonlyMap<string, readonly ApprovedSentence[]>;
  grants: ReadonlyMap<string, readonly CommitKind[]>;
  urls: ReadonlySet<string>;
  internalRuns: ReadonlySet<string>;
  /** Every word of the brand's public texts and names, folded. */
  vocabulary: ReadonlySet<string>;
  others: readonly OtherBrand[];
}

/** {@link gateInSteps} in one go. */
export function prepareGate(material: Material, others: readonly OtherBrand[] = []): Gate {
  const steps = gateInSteps(material, others, Number.POSITIVE_INFINITY);
  let made = steps.next();
  while (!made.done) made = steps.next();
  return made.value;
}

/**
 * Indexes everything that a brand has approved. About a second for 2,000 documents of 1 kB.
 * @param others brands of the same agency, whose names and hosts must not turn up in this one's replies
 * @param step texts read before it pauses
 */
export function* gateInSteps(
  material: Material,
  others: readonly OtherBrand[],
  step: number,
): Generator<undefined, Gate> {
  const stated = new Map<string, Stated[]>();
  const byKind = new Map<Fact['kind'], Stated[]>();
  const sentences: ApprovedSentence[] = [];
  const byStem = new Map<string, number[]>();
  const texts = sourceTexts(material);
  for (const [at, text] of texts.entries()) {
    if (at % step === step - 1) yield;
    // What agents are told among themselves proves nothing to a customer.
    if (text.internal) continue;
    const parts = sentencesOf(text.text, text.language);
    const facts = extractFacts(text.text, { language: text.language, brand: material.brand });
    let from = 0;
    // A fact belongs to the sentence that it begins in; one before the first sentence cannot be.
    for (const part of parts.length > 0 ? parts : [undefined]) {
      const own = [];
      for (let fact = facts[from]; fact && (!part || fact.start < part.end); fact = facts[from]) {
        own.push(fact);
        from += 1;
      }
      const items = statedFacts(own, text, part);
      for (const item of items) {
        for (const key of statedKeys(item.fact)) push(stated, key, item);
        push(byKind, item.fact.kind, item);
      }
      if (!part) continue;
      const sentence = approvedSentence(part, text, items);
      for (const stem of sentence.stems) push(byStem, stem, sentences.length);
      sentences.push(sentence);
    }
  }
  return {
    material,
    stated,
    byKind,
    sentences,
    byStem,
    verbatim: new Set(sentences.map((sentence) => sentence.folded)),
    shortDenials: shortDenials(sentences),
    grants: new Map(material.macros.map((macro) => [macro.id, macro.grants])),
    urls: approvedUrls(material, byKind),
    internalRuns: internalRuns(material, texts),
    vocabulary: vocabularyOf(material, texts),
    others: others.filter((other) => other.name !== material.brand.name),
  };
}

/** Words of a rule that is short enough to be wholly inside a reply's sentence. */
const [fewest, most] = [2, 4];

function shortDenials(sentences: readonly ApprovedSentence[]): Map<string, ApprovedSentence[]> {
  const found = new Map<string, ApprovedSentence[]>();
  for (const sentence of sentences) {
    const [first] = sentence.stems;
    if (!first || !sentence.negated || sentence.conditional) continue;
    if (sentence.stems.size >= fewest && sentence.stems.size <= most) push(found, first, sentence);
  }
  return found;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function vocabularyOf(material: Material, texts: readonly SourceText[]): Set<string> {
  const { brand } = material;
  const names = [brand.name, ...brand.products, ...brand.carriers];
  const open = texts.filter((text) => !text.internal).flatMap((text) => [text.text, text.about]);
  return new Set([...names, ...open].flatMap((text) => folded(text).match(/[\p{L}]+/gu) ?? []));
}

function approvedUrls(material: Material, byKind: ReadonlyMap<Fact['kind'], readonly Stated[]>): Set<string> {
  const pages = material.passages.filter((p) => p.audience === 'public').flatMap((p) => p.url ?? []);
  return new Set([
    ...(byKind.get('url') ?? []).map((item) => item.fact.value),
    ...pages.flatMap((url) => normalUrl(url) ?? []),
  ]);
}

/** Runs of words that only stand in what is not for customers. */
function internalRuns(material: Material, texts: readonly SourceText[]): Set<string> {
  const secret = [
    ...texts.filter((text) => text.internal).map((text) => text.text),
    material.voice.tone,
    material.authority.notes ?? '',
    ...material.escalations.flatMap((rule) => [rule.may, rule.mayNot]),
  ];
  const keysOf = (runs: readonly Run[]) => runs.map(({ key }) => key);
  const long = new Set(secret.flatMap((text) => keysOf(runsOf(text))));
  // A short article can be quoted whole without eight words in a row.
  const articles = texts.filter((text) => text.internal).map((text) => text.text);
  const short = new Set(articles.flatMap((text) => keysOf(shortRunsOf(text))));
  for (const { internal, text } of texts) {
    if (internal) continue;
    for (const key of keysOf(runsOf(text))) long.delete(key);
    if (short.size === 0) continue;
    for (const length of shortSentence) for (const key of keysOf(runsOf(text, length))) short.delete(key);
  }
  return new Set([...long, ...short]);
}
