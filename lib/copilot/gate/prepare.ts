import type { SourceRef } from '../../engines/contract';
import type { Material, Passage } from '../../packs/material';
import type { Macro, Policy } from '../../packs/schema';
import { parseTemplate, templateText } from '../../packs/template';
import type { Fact } from '../../signals/brief';
import { extractFacts } from '../../signals/facts/extract';
import { normalUrl } from '../../signals/facts/kinds/url';
import { statedKeys } from './keys';
import { runsOf } from './runs';
import { partAt, sentencesOf } from './sentences';
import { folded, stemsOf, topicsOf } from './topics';
import type { CommitKind } from './words/words';

/** A fact as an approved source states it. */
export interface Stated {
  fact: Fact;
  source: SourceRef;
  language: string;
  /** Last day on which the source holds, `YYYY-MM-DD`. */
  validUntil: string | undefined;
  topics: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** The source says that this code or offer is over. */
  ended: boolean;
}

/** A sentence that a brand has approved. */
export interface ApprovedSentence {
  source: SourceRef;
  stems: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  folded: string;
  language: string;
  validUntil: string | undefined;
  negated: boolean;
  /** Holds only if or when something happens. */
  conditional: boolean;
  /** Topics of the part that sets the condition. */
  condition: ReadonlySet<string>;
}

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
  grants: ReadonlyMap<string, readonly CommitKind[]>;
  urls: ReadonlySet<string>;
  internalRuns: ReadonlySet<string>;
  /** Every word of the brand's public texts and names, folded. */
  vocabulary: ReadonlySet<string>;
  others: readonly OtherBrand[];
}

interface SourceText {
  source: SourceRef;
  text: string;
  /** Title and heading: they tell what the text is about when its sentences do not. */
  about: string;
  language: string;
  validUntil: string | undefined;
  internal: boolean;
}

/** These are only for customers when a public source shows them. */
const publicOnly = new Set<Fact['kind']>(['url', 'email', 'phone', 'code']);

/**
 * Indexes everything that a brand has approved. About a second for 2,000 documents of 1 kB.
 * @param others brands of the same agency, whose names and hosts must not turn up in this one's replies
 */
export function prepareGate(material: Material, others: readonly OtherBrand[] = []): Gate {
  const stated = new Map<string, Stated[]>();
  const byKind = new Map<Fact['kind'], Stated[]>();
  const sentences: ApprovedSentence[] = [];
  const byStem = new Map<string, number[]>();
  const texts = sourceTexts(material);
  for (const text of texts) {
    const parts = sentencesOf(text.text, text.language);
    for (const fact of extractFacts(text.text, { language: text.language, brand: material.brand })) {
      if (text.internal && publicOnly.has(fact.kind)) continue;
      const item = statedFact(fact, text, partAt(parts, fact.start));
      for (const key of statedKeys(fact)) push(stated, key, item);
      push(byKind, fact.kind, item);
    }
    if (text.internal) continue;
    for (const part of parts) {
      const stems = stemsOf(part.folded);
      for (const stem of stems) push(byStem, stem, sentences.length);
      sentences.push({
        source: { ...text.source, quote: part.text },
        stems,
        topics: topicsOf(part.folded),
        folded: part.folded,
        language: text.language,
        validUntil: text.validUntil,
        negated: part.negated,
        conditional: part.conditional,
        condition: new Set(part.clauses.filter((c) => c.conditional).flatMap((c) => [...topicsOf(c.folded)])),
      });
    }
  }
  return {
    material,
    stated,
    byKind,
    sentences,
    byStem,
    grants: new Map(material.macros.map((macro) => [macro.id, macro.grants])),
    urls: approvedUrls(material, byKind),
    internalRuns: internalRuns(material, texts),
    vocabulary: vocabularyOf(material, texts),
    others: others.filter((other) => other.name !== material.brand.name),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function statedFact(
  fact: Fact,
  text: SourceText,
  part: { folded: string; text: string; ended: boolean } | undefined,
): Stated {
  const own = part?.folded ?? '';
  const near = topicsOf(own);
  return {
    fact,
    source: { ...text.source, quote: part?.text ?? fact.text },
    language: text.language,
    validUntil: text.validUntil,
    topics: near.size > 0 ? near : topicsOf(folded(text.about)),
    stems: stemsOf(own),
    ended: part?.ended ?? false,
  };
}

function sourceTexts(material: Material): SourceText[] {
  return [
    ...material.macros.map(macroText),
    ...material.passages.map(passageText),
    ...material.policies.flatMap(policyTexts),
    ...voiceTexts(material),
  ];
}

function macroText(macro: Macro): SourceText {
  return {
    source: { kind: 'macro', id: macro.id, version: macro.version, origin: 'built' },
    text: plainTemplate(macro.body),
    about: macro.title,
    language: macro.language,
    validUntil: macro.validUntil,
    internal: false,
  };
}

/** A macro's words without its placeholders. */
function plainTemplate(body: string): string {
  try {
    return templateText(parseTemplate(body));
  } catch {
    // Import refuses such a body; one that came in otherwise is read as plain words.
    return body.replace(/\{\{[^{}]{0,80}\}\}/g, ' ');
  }
}

function passageText(passage: Passage): SourceText {
  return {
    source: { kind: 'passage', id: passage.id, version: passage.version, origin: 'built' },
    text: passage.text,
    about: `${passage.title} ${passage.heading}`,
    language: passage.language,
    validUntil: passage.validUntil,
    internal: passage.audience === 'internal',
  };
}

function policyTexts(policy: Policy): SourceText[] {
  const common = {
    source: { kind: 'policy' as const, id: policy.id, origin: 'built' as const },
    about: `${policy.kind.replaceAll('-', ' ')} ${policy.appliesTo ?? ''}`,
    validUntil: policy.validUntil,
    internal: false,
  };
  const words = Object.entries(policy.text).map(([language, text]) => ({ ...common, text, language }));
  const value = `${policy.kind.replaceAll('-', ' ')}: ${policy.value} ${(policy.unit ?? '').replaceAll('-', ' ')}`;
  return [...words, { ...common, text: value, language: 'en' }];
}

function voiceTexts(material: Material): SourceText[] {
  const { greetings, signOffs } = material.voice;
  return [...Object.entries(greetings), ...Object.entries(signOffs)].flatMap(([language, phrases]) =>
    phrases.map((phrase) => ({
      source: { kind: 'voice' as const, id: 'voice', origin: 'built' as const },
      text: plainTemplate(phrase.text),
      about: '',
      language,
      validUntil: undefined,
      internal: false,
    })),
  );
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
  const runs = new Set(secret.flatMap((text) => runsOf(text).map((run) => run.key)));
  for (const text of texts) if (!text.internal) for (const run of runsOf(text.text)) runs.delete(run.key);
  return runs;
}
