import type { Doc } from '../knowledge/contract';
import type { Material } from '../packs/material';
import { parseTemplate, templateText } from '../packs/template';

/** What of a brand can be found: its usable macros and passages, as the search sees them. */
export function docsOf(material: Material): Doc[] {
  return [
    ...material.macros.map(
      (macro): Doc => ({
        id: macro.id,
        kind: 'macro',
        title: macro.title,
        text: templateText(parseTemplate(macro.body)),
        language: macro.language,
        asks: macro.asks,
        tags: [...macro.tags, macro.intent],
      }),
    ),
    ...material.passages.map(
      (passage): Doc => ({
        id: passage.id,
        kind: 'passage',
        title: `${passage.title}: ${passage.heading}`,
        text: passage.text,
        language: passage.language,
        asks: passage.asks,
        tags: passage.tags,
      }),
    ),
  ];
}
