import { csv } from './csv';
import { docx } from './docx';
import { googleDocs } from './google-docs';
import { gorgiasHelp } from './gorgias-help';
import { gorgiasMacros } from './gorgias-macros';
import { html } from './html';
import { json } from './json';
import { checkCount, checkPacked } from './limits';
import { markdown } from './markdown';
import { pdf } from './pdf';
import { SourceRefused } from './problem';
import { type FoundItem, type Source, sourceFile } from './source';
import { zendeskHelp } from './zendesk-help';
import { zendeskMacros } from './zendesk-macros';

/** Every format, one line each; the first that knows a file as its own reads it. */
export const sources: readonly Source[] = [
  zendeskMacros,
  zendeskHelp,
  gorgiasMacros,
  gorgiasHelp,
  json,
  docx,
  googleDocs,
  pdf,
  csv,
  html,
  markdown,
];

export interface ReadSource {
  /** Of the format that was found. */
  source: string;
  items: FoundItem[];
}

/**
 * Everything that one file holds, or the reason why nothing of it is taken. Whatever a parser throws on a broken file
 * becomes `unreadable`.
 * @throws {SourceRefused}
 */
export async function readSource(name: string, bytes: Uint8Array): Promise<ReadSource> {
  checkPacked(bytes.length);
  if (bytes.length === 0) throw new SourceRefused('empty');
  try {
    const file = sourceFile(name, bytes);
    const source = sources.find(({ fits }) => fits(file));
    if (!source) throw new SourceRefused('unknown-format');
    const items = await source.read(file);
    checkCount(items.length);
    if (items.length === 0) throw new SourceRefused('no-text');
    return { source: source.id, items };
  } catch (error) {
    if (error instanceof SourceRefused) throw error;
    // A library's own words would be about its insides.
    throw new SourceRefused('unreadable', { detail: error instanceof Error ? error.name : '' });
  }
}
