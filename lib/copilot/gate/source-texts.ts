import type { SourceRef } from '../../engines/contract';
import type { Material, Passage } from '../../packs/material';
import type { Macro, Policy } from '../../packs/schema';
import { parseTemplate, templateText } from '../../packs/template';

/** A text that a brand has approved, whatever it stands in. */
export interface SourceText {
  source: SourceRef;
  text: string;
  /** Title and heading: they tell what the text is about when its sentences do not. */
  about: string;
  language: string;
  validUntil: string | undefined;
  internal: boolean;
}

/** Everything approved that can state a fact: macros, passages, policies, greetings and closings. */
export function sourceTexts(material: Material): SourceText[] {
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
