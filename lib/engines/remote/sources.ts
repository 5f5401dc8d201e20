import type { Material } from '../../packs/material';
import type { Macro } from '../../packs/schema';
import { parseTemplate, plainClauses, plainTemplate, type TemplateValues } from '../../packs/template';
import type { DraftRequest, SourceRef } from '../contract';

/** The approved texts as a model sees them. They are the brand's own, and neither masked nor marked. */
export interface SourceBlock {
  /** `macro:id` or `passage:id`. */
  id: string;
  title: string;
  text: string;
  internal: boolean;
  /** ISO 639-1. */
  language: string;
}

/** Sources sent at most; the ranker puts what answers first, and a long prompt buries it. */
const mostSources = 12;

/** @param values of the ticket: they choose the parts of macros that hold, and stand in no source */
export function sourcesOf({ hits, answers, material }: DraftRequest, values?: TemplateValues): SourceBlock[] {
  const found = new Map<string, SourceBlock>();
  for (const { doc } of [...hits, ...answers.flatMap((list) => list.slice(0, 3))]) {
    if (found.size >= mostSources) break;
    const id = `${doc.kind}:${doc.id}`;
    if (found.has(id)) continue;
    const passage = doc.kind === 'passage' ? material.passages.find((one) => one.id === doc.id) : undefined;
    const macro = doc.kind === 'macro' ? material.macros.find((one) => one.id === doc.id) : undefined;
    if (!passage && !macro) continue;
    found.set(id, {
      id,
      title: doc.title,
      text: passage?.text ?? (macro ? macroText(macro, values) : ''),
      internal: passage?.audience === 'internal',
      language: doc.language,
    });
  }
  return [...found.values()];
}

function macroText({ body, condition }: Macro, values: TemplateValues | undefined): string {
  const nodes = parseTemplate(body);
  return [
    ...(condition ? [`Only for this situation: ${condition}`] : []),
    plainTemplate(nodes, values),
    ...plainClauses(nodes, values).map((clause) => `Keep these words exactly: ${clause}`),
  ].join('\n');
}

/** `S1` to `S12`, in the order in which the sources are sent. */
export const namedSources = (sources: readonly SourceBlock[]): ReadonlyMap<string, string> =>
  new Map(sources.map(({ id }, at) => [`S${at + 1}`, id]));

/** For models without blocks for them. */
export const sourcesText = (sources: readonly SourceBlock[]): string =>
  sources.length === 0
    ? 'Approved sources: none.'
    : `Approved sources:\n\n${sources
        .map(
          ({ title, text, internal }, at) =>
            `S${at + 1}: ${title}${internal ? ' (for agents only)' : ''}\n${text}`,
        )
        .join('\n\n')}`;

/** What the house calls a source that was sent; none for one that the brand does not have. */
export function sourceRef(
  id: string,
  material: Material,
  origin: SourceRef['origin'],
  quote?: string,
): SourceRef[] {
  const [kind, ...rest] = id.split(':');
  const own = rest.join(':');
  if (kind !== 'macro' && kind !== 'passage') return [];
  const items = kind === 'macro' ? material.macros : material.passages;
  const item = items.find((one) => one.id === own);
  return item ? [{ kind, id: own, version: item.version, origin, ...(quote ? { quote } : {}) }] : [];
}
