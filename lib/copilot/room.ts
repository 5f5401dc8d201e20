import { createIndex } from '../knowledge';
import type { SearchIndex } from '../knowledge/contract';
import type { Material } from '../packs/material';
import type { Brand } from '../packs/schema';
import { docsOf } from './docs';
import { type Gate, gateInSteps } from './gate/check';

/** Everything of one brand that is prepared once and kept while its tickets are open. */
export interface BrandRoom {
  material: Material;
  /** Search and gate. A ticket's brief needs neither and does not wait for them. */
  tools: Promise<BrandTools>;
}

export interface BrandTools {
  index: SearchIndex;
  gate: Gate;
}

/** Documents in one step; about 10 ms of work. */
const step = 20;

/**
 * @param others every other brand on this device: their names and hosts must not stand in this one's replies
 * @param breathe called between steps of some 10 ms, so that a page that prepares thousands of documents still answers
 */
export function openBrand(
  material: Material,
  others: readonly Brand[] = [],
  breathe: () => Promise<void> = async () => {},
): BrandRoom {
  const tools = prepare(material, others, breathe);
  // Whoever waits for them hears of a failure; one that nobody waits for is no error of the page.
  tools.catch(() => {});
  return { material, tools };
}

async function prepare(
  material: Material,
  others: readonly Brand[],
  breathe: () => Promise<void>,
): Promise<BrandTools> {
  const index = createIndex();
  const docs = docsOf(material);
  for (let at = 0; at < docs.length; at += step) {
    index.put(docs.slice(at, at + step));
    await breathe();
  }
  const strangers = others
    .filter((brand) => brand.id !== material.brand.id)
    .map((brand) => ({ name: brand.name, hosts: ownHosts(brand) }));
  const steps = gateInSteps(material, strangers, step);
  let made = steps.next();
  while (!made.done) {
    await breathe();
    made = steps.next();
  }
  // What the first search would make for itself.
  for (const language of material.brand.languages)
    index.search(material.brand.name, { limit: 1, languages: [language] });
  return { index, gate: made.value };
}

/** Of a brand's mail: helpdesk hosts are shared between the brands of an agency. */
const ownHosts = (brand: Brand) => brand.recognise.inboxes.flatMap((inbox) => inbox.split('@')[1] ?? []);
