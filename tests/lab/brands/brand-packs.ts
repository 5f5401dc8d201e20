import { readFileSync } from 'node:fs';
import { readPack } from '@/lib/packs/import';
import type { Pack } from '@/lib/packs/schema';

/** The three invented brands as an administrator would install them: through the same door. */

export const brandIds = ['marlow', 'lumen', 'voltaro'] as const;
export type BrandId = (typeof brandIds)[number];

/** The day on which these tests look at the packs. */
export const packDay = '2026-11-23';

export function brandPack(id: BrandId): Pack {
  return readPack(readFileSync(new URL(`./${id}.json`, import.meta.url), 'utf8'));
}

interface PackText {
  where: string;
  text: string;
  language: string;
}

/** Every text of a pack that could reach a customer or an agent. */
export function textsOf(pack: Pack): PackText[] {
  const { voice, brand } = pack;
  const phrases = [...Object.entries(voice.greetings), ...Object.entries(voice.signOffs)];
  return [
    ...pack.macros.flatMap((macro) => [
      { where: `macro ${macro.id}`, text: macro.body, language: macro.language },
      {
        where: `macro ${macro.id} about`,
        text: [macro.title, macro.condition ?? '', ...macro.asks].join('\n'),
        language: macro.language,
      },
    ]),
    ...pack.articles.flatMap((article) =>
      article.sections.map((section) => ({
        where: `article ${article.id}/${section.id}`,
        text: [article.title, section.heading, section.text, ...section.asks].join('\n'),
        language: article.language,
      })),
    ),
    ...pack.policies.flatMap((policy) =>
      Object.entries(policy.text).map(([language, text]) => ({
        where: `policy ${policy.id}`,
        text,
        language,
      })),
    ),
    ...phrases.flatMap(([language, list]) =>
      list.map(({ text, withoutName }) => ({
        where: 'voice',
        text: `${text}\n${withoutName ?? ''}`,
        language,
      })),
    ),
    ...pack.escalations.map((rule) => ({
      where: `escalation ${rule.trigger}`,
      text: [rule.owner, rule.may, rule.mayNot].join('\n'),
      language: brand.language,
    })),
  ];
}

/** Links as they stand in a text, without the punctuation after them. */
export function linksIn(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s)»“”"<>]+/g)].map(([link]) => link.replace(/[.,;:]+$/, ''));
}
