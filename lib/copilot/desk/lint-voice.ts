import type { Voice } from '../../packs/schema';
import { detectLanguage } from '../../signals/language/detect';
import { readBrief } from '../../signals/read-brief';
import type { Finding } from '../contract';
import { check, type Gate } from '../gate/check';
import { sampleTicket } from './sample-ticket';

/** The gate's own voice rules over the pairs of a voice guide: what is to be done must pass, what is not should be caught. */

export interface VoiceLine {
  /** Place of the pair among the examples. */
  pair: number;
  side: 'do' | 'dont';
  findings: Finding[];
}

const ofVoice = ({ rule }: Finding) => rule.startsWith('voice.') || rule.startsWith('tone.');

/** @param now RFC 3339 */
export function lintVoice(gate: Gate, voice: Voice, now: string): VoiceLine[] {
  const material = { ...gate.material, voice };
  const { brand, escalations } = material;
  const lint = (text: string): Finding[] => {
    if (text.trim() === '') return [];
    const found = detectLanguage(text);
    const language = brand.languages.includes(found) ? found : brand.language;
    const asked = { asks: [], title: 'Question', language };
    // A chat: a single sentence needs neither greeting nor closing.
    const ticket = { ...sampleTicket(brand, asked, now), channel: 'chat' as const };
    const brief = readBrief(ticket, { brand, escalations, now });
    return check(text, { gate: { ...gate, material }, ticket, brief, language, now }).findings.filter(
      ofVoice,
    );
  };
  return voice.examples.flatMap((example, pair): VoiceLine[] => [
    { pair, side: 'do', findings: lint(example.do) },
    { pair, side: 'dont', findings: lint(example.dont) },
  ]);
}
