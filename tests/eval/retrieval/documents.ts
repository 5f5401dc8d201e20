import { z } from 'zod';
import { docsOf } from '../../../lib/copilot/docs';
import type { Doc } from '../../../lib/knowledge/contract';
import { readPack } from '../../../lib/packs/import';
import { materialOf } from '../../../lib/packs/select';
import { detectLanguage } from '../../../lib/signals/language/detect';
import { BadFile, readCases, readText } from '../read-cases';
import type { Source } from '../suite';

/** The documents that a retrieval file is measured against: a pack's usable ones, or a file of plain documents. */

export const DocLine = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  brand: z.string().nullish(),
  language: z.string().optional(),
  asks: z.array(z.string()).default([]),
  tags: z.array(z.string()).default([]),
  kind: z.enum(['macro', 'passage']).default('macro'),
});
export type DocLine = z.infer<typeof DocLine>;

export interface BrandDoc {
  /** Null for a document that belongs to every brand of the file. */
  brand: string | null;
  doc: Doc;
}

/** Validity of the pack's items is judged on this day. */
const day = '2026-11-23';
/** UTF-16 units from which a text's language can be told by itself. */
const tellable = 120;

export function documentsOf(source: Source): BrandDoc[] {
  if (source.pack) {
    const material = materialOf(readPack(readText(source.pack)), day);
    return docsOf(material).map((doc) => ({ brand: null, doc }));
  }
  if (!source.docs) throw new BadFile('retrieval needs --pack PACK.json or --docs DOCS.jsonl');
  return withLanguages(readCases(source.docs, DocLine));
}

/** Plain documents seldom say their language; short ones are taken to be in that of the whole file. */
export function withLanguages(lines: readonly DocLine[]): BrandDoc[] {
  const detected = (text: string, other: string) => {
    const found = detectLanguage(text);
    return found === 'und' ? other : found;
  };
  const sample = lines.map((line) => `${line.title}. ${line.text}`).join('\n');
  const common = detected(sample.slice(0, 20_000), 'en');
  return lines.map(({ brand, language, ...line }) => {
    const own = line.text.length >= tellable ? detected(line.text, common) : common;
    return { brand: brand ?? null, doc: { ...line, language: language ?? own } };
  });
}
