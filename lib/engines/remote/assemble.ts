import type { Material } from '../../packs/material';
import type { Masker } from '../../privacy/mask';
import type { Draft, DraftCost, DraftRequest, EngineEvent, Note, Segment } from '../contract';
import type { Cite, Usage } from './answer';
import { citedSource } from './cited';
import type { ExchangeEvent } from './exchange';
import { paidFor } from './paid';
import { standsIn } from './sealed';
import type { SourceBlock } from './sources';

/** From a provider's answer to the house's own draft: values put back, sources looked up, the end checked. */

export interface Assembled {
  material: Material;
  masker: Masker;
  language: string;
  /** Ids as they were sent, by what the model calls them (`S1`, or the id itself). */
  sent: ReadonlyMap<string, string>;
  sources: readonly SourceBlock[];
  request: DraftRequest;
  model: string;
  prompts: Record<string, number>;
}

/** What a model writes instead of a reply, or after it. */
const noDraft = /^\s*NO DRAFT:\s*/;
const missingLine = /\n?^MISSING:\s*(.*)$/ms;

/** Yields the words as they come and ends with a draft or an abstention. */
export async function* assemble(
  events: AsyncIterable<ExchangeEvent>,
  { material, masker, language, sent, sources, request, model, prompts }: Assembled,
): AsyncGenerator<EngineEvent> {
  const parts: { text: string; cites: Cite[] }[] = [];
  let stream = masker.stream();
  let usage: Usage = { input: 0, cachedInput: 0, output: 0 };
  let missing: string[] = [];
  let needsHuman = false;
  const cost = (): DraftCost => ({ model, prompts, ...usage });
  const paid = { cost, counted: () => usage.input > 0, stopped: request.onStopped };
  for await (const event of paidFor(events, paid)) {
    if (event.type === 'text') {
      const text = stream.push(event.text);
      if (text) yield { type: 'text', text };
    } else if (event.type === 'part') {
      const { text } = stream.end();
      stream = masker.stream();
      if (text) yield { type: 'text', text };
      parts.push(event);
    } else if (event.type === 'missing') {
      missing = event.items;
      needsHuman = event.needsHuman;
    } else if (event.type === 'usage') usage = event.usage;
    else if (event.type === 'sent') yield { ...event, stands: standsIn(event.body, masker) };
    else yield event;
  }

  const whole = parts.map(({ text }) => text).join('');
  if (whole.trim() === '' || noDraft.test(whole)) {
    const why = whole.replace(noDraft, '').trim() || missing.join('; ');
    const detail: Note[] = why ? [{ key: 'detail.engine', values: { why: masker.unmask(why).text } }] : [];
    yield { type: 'abstained', reason: 'no-evidence', detail, cost: cost() };
    return;
  }
  const said = missingLine.exec(whole);
  const kept = said ? clippedTo(parts, said.index) : parts;
  const asked = [...missing, ...(said?.[1]?.split(';') ?? [])].map((one) => one.trim()).filter(Boolean);
  const bad: string[] = [];
  const segments = kept.map(({ text, cites }): Segment => {
    const back = masker.unmask(text);
    bad.push(...back.bad);
    return {
      text: back.text,
      sources: cites.flatMap((cite) =>
        citedSource(sent.get(cite.id), { cite, statement: back.text, language }, sources, material),
      ),
    };
  });
  const flagged = request.brief.triggers.find((hit) =>
    material.escalations.some(
      (rule) => rule.enabled && rule.trigger === hit.trigger && rule.level !== 'note',
    ),
  );
  const draft: Draft = {
    segments,
    language,
    missing: asked.map((text) => ({ key: 'missing.engine', values: { text: masker.unmask(text).text } })),
    needsHuman: needsHuman || flagged !== undefined,
    cost: cost(),
    ...(flagged ? { reason: { key: 'needs-human.flag', values: { flag: flagged.trigger } } } : {}),
    ...(bad.length > 0 ? { damaged: [...new Set(bad)] } : {}),
  };
  for (const segment of segments) yield { type: 'segment', segment };
  yield { type: 'draft', draft };
}

function clippedTo(parts: readonly { text: string; cites: Cite[] }[], end: number) {
  const kept: { text: string; cites: Cite[] }[] = [];
  let at = 0;
  for (const part of parts) {
    if (at >= end) break;
    kept.push({ ...part, text: part.text.slice(0, end - at) });
    at += part.text.length;
  }
  return kept;
}
