import type { Exercise, Point } from '../../packs/exercise';
import type { Material } from '../../packs/material';
import { readBrief } from '../../signals/read-brief';
import { redraft } from '../desk/redraft';
import { check } from '../gate/check';
import type { BrandTools } from '../room';
import { practiceTicket } from './as-ticket';
import type { Score } from './attempt';
import { scoreOf } from './score';

/** An exercise tried by the lead who makes it: with a reply of their own, or with the draft of the engine on this device. */

type Ready = BrandTools & { material: Material };

export interface Trial {
  reply: string;
  score: Score;
}

/** @param reply empty for the engine's own draft; then the flags that are found count as marked @param now RFC 3339 */
export async function tryOn(exercise: Exercise, reply: string, ready: Ready, now: string): Promise<Trial> {
  const ticket = practiceTicket(exercise, now);
  const made = await redraft(ticket, ready, now);
  const own = reply.trim() !== '';
  const text = own ? reply : made.text;
  const marked = [...new Set(made.flags.map(({ trigger }) => trigger))];
  const { brand, escalations } = ready.material;
  const brief = readBrief(ticket, { brand, escalations, now });
  const report = own
    ? check(text, { gate: ready.gate, ticket, brief, language: made.language, now, agentName: 'Agent' })
    : made.report;
  const language = made.draft?.language ?? made.language;
  return { reply: text, score: scoreOf(exercise, { reply: text, marked, report, language }, ready.material) };
}

/** What a first look suggests: the macro that carries the draft, and each flag that only its owner may lift. The lead goes on from there. */
export async function suggestedPoints(exercise: Exercise, ready: Ready, now: string): Promise<Point[]> {
  const { draft, flags } = await redraft(practiceTicket(exercise, now), ready, now);
  const macro = ready.material.macros.find(({ id }) => id === draft?.macroId);
  const points: Omit<Point, 'id'>[] = [];
  if (macro)
    points.push({
      text: macro.title,
      met: { kind: 'source', source: `macro/${macro.translationOf ?? macro.id}` },
    });
  for (const trigger of new Set(flags.filter(({ guessed }) => !guessed).map((flag) => flag.trigger)))
    points.push({ text: trigger, met: { kind: 'flag', trigger } });
  return points.slice(0, 20).map((point, i) => ({ id: `p${i + 1}`, ...point }));
}
