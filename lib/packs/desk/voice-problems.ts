import type { Voice } from '../schema';
import { parseTemplate, TemplateError } from '../template';
import type { Hindrance } from './checks';

/** What keeps a voice guide from being kept: a greeting or closing that could not be put into a reply. */

export type PhrasePlace = 'greetings' | 'signOffs';
export type Phrase = Voice['greetings'][string][number];

/** Placeholders that a greeting or closing may have. */
export const phrasePlaceholders = ['customer.first_name', 'agent.name', 'brand.name'] as const;

/** @returns a sentence of the catalogue; null when the phrase can be used */
export function phraseProblem({ text, withoutName }: Phrase): Hindrance | null {
  if (text.trim() === '') return { key: 'desk.voice.phrase.empty' };
  for (const one of [text, withoutName ?? '']) {
    const unknown = [...one.matchAll(/\{\{([^{}]*)\}\}/g)].find(
      ([, name = '']) => !phrasePlaceholders.some((known) => known === name.trim()),
    );
    if (unknown) return { key: 'desk.voice.phrase.placeholder', values: { name: unknown[1]?.trim() ?? '' } };
    try {
      parseTemplate(one);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      return { key: 'desk.problem.text', values: { problem: error.message } };
    }
  }
  return null;
}

/** @param languages each of them needs a greeting and a closing */
export function voiceProblems(voice: Voice, languages: readonly string[]): Hindrance[] {
  const lists = (['greetings', 'signOffs'] as const).flatMap((place) => Object.values(voice[place]).flat());
  const missing = languages.filter(
    (language) => !voice.greetings[language]?.length || !voice.signOffs[language]?.length,
  );
  return [
    ...lists.flatMap((phrase) => phraseProblem(phrase) ?? []),
    ...missing.map((language) => ({ key: 'desk.voice.phrase.missing', values: { language } })),
  ];
}
