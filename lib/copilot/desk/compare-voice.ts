import type { Material } from '../../packs/material';
import type { Brand, Macro, Voice } from '../../packs/schema';
import type { Ticket } from '../../ticket/ticket';
import type { BrandTools } from '../room';
import { redraft } from './redraft';
import { sampleTicket } from './sample-ticket';

/** The same tickets answered with the guide as it is and with the guide as it would be, side by side. */

export interface VoiceSample {
  ticket: string;
  /** The customer's words, shortened. */
  asked: string;
  language: string;
  before: string;
  after: string;
}

/** Fewest samples that are shown, where the brand's texts answer so many tickets. */
export const fewestSamples = 3;
const mostPasted = 6;
/** Macros tried before it is given up. */
const mostTried = 40;
/** UTF-16 units. */
const longestAsked = 200;

type Ready = BrandTools & { material: Material };

/**
 * Pasted tickets first, as far as they get a draft; then invented ones, a question of a macro each, other languages before
 * the same one again. Every other one is upset, so that the opener is seen too.
 * @param now RFC 3339
 */
export async function compareVoice(
  ready: Ready,
  before: Voice,
  after: Voice,
  pasted: readonly Ticket[],
  now: string,
  breathe: () => Promise<void>,
): Promise<VoiceSample[]> {
  const samples: VoiceSample[] = [];
  const draw = async (ticket: Ticket) => {
    const old = await redraft(ticket, withVoice(ready, before), now);
    if (!old.draft) return;
    const fresh = await redraft(ticket, withVoice(ready, after), now);
    const asked = ticket.messages.findLast(({ author }) => author === 'customer')?.text ?? ticket.subject;
    samples.push({
      ticket: ticket.id,
      asked: asked.slice(0, longestAsked),
      language: old.draft.language,
      before: old.text,
      after: fresh.text,
    });
    await breathe();
  };
  for (const ticket of pasted.slice(0, mostPasted)) await draw(ticket);
  const { brand, macros } = ready.material;
  const wanted = Math.max(fewestSamples, Math.min(brand.languages.length, mostPasted));
  for (const [i, macro] of inTurn(macros, brand).slice(0, mostTried).entries()) {
    if (samples.length >= wanted) break;
    await draw(invented(macro, brand, i, now));
  }
  return samples;
}

const withVoice = ({ gate, index, material }: Ready, voice: Voice): Ready => {
  const own = { ...material, voice };
  return { material: own, gate: { ...gate, material: own }, index };
};

/** One of each language, then the next of each. */
function inTurn(macros: readonly Macro[], { languages }: Brand): Macro[] {
  const lists = languages.map((language) =>
    macros.filter((macro) => macro.language === language && macro.asks.length > 0),
  );
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}

const upset: Readonly<Record<string, string>> = {
  en: 'I am really disappointed.',
  de: 'Ich bin wirklich enttäuscht.',
  fr: 'Je suis vraiment déçu.',
  es: 'Estoy muy decepcionado.',
  it: 'Sono davvero deluso.',
  nl: 'Ik ben echt teleurgesteld.',
  pt: 'Estou muito desiludido.',
};

function invented(macro: Macro, brand: Brand, i: number, now: string): Ticket {
  const ticket = sampleTicket(brand, macro, now);
  const mood = i % 2 === 1 ? upset[macro.language] : undefined;
  if (!mood) return { ...ticket, id: macro.id };
  const messages = ticket.messages.map((message) => ({ ...message, text: `${message.text} ${mood}` }));
  return { ...ticket, id: macro.id, messages };
}
