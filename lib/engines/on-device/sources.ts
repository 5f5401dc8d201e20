import type { Hit } from '../../knowledge/contract';
import type { Question } from '../../signals/brief';
import { sameMatter } from '../../signals/intents/find-intents';
import { pointsOnly } from '../../signals/questions/pointing';
import type { DraftRequest } from '../contract';
import { hitsFor } from './answers';
import type { Drafted } from './drafted';
import { titleElsewhere } from './elsewhere';
import { extraOf } from './extra';
import { proofOf, type Said } from './proof';
import { mostlySaid } from './said';
import { sentencesOf } from './sentences';
import { answersIt } from './suits';
import { aboutAnother } from './topic';

/** Approved texts that answer a question which the draft leaves open: for want of room, or because each is a reply of its own. */

export interface Source {
  title: string;
  /** The text's, where it is not the reply's. */
  language?: string;
}

export function sourceFor(index: number, drafted: Drafted): Source | undefined {
  const { request, language } = drafted;
  const hit = hitFor(index, drafted);
  if (hit) return { title: hit.doc.title };
  const title = titleElsewhere(request, language, index);
  return title === undefined ? undefined : { title, language: request.material.brand.language };
}

/** What the text would answer, the draft has said in other words. */
export function saidInOtherWords(index: number, drafted: Drafted): boolean {
  const { request, known, segments } = drafted;
  const hit = hitFor(index, drafted);
  const question = request.brief.questions[index];
  if (hit?.doc.kind !== 'passage' || !question) return false;
  return mostlySaid(extraOf(hit, index, question.text, request, known.values).segments, segments);
}

function hitFor(index: number, { request, language, known, best, segments }: Drafted): Hit | undefined {
  const question = request.brief.questions[index];
  if (!question || pointsOnly(question.span.text, request.brief.language)) return undefined;
  const used = new Set(segments.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const hits = hitsFor(index, request, language, known, best?.macro).filter(({ doc }) => !used.has(doc.id));
  return (
    hits.find((one) => isFor(one, question) && answersIt(one, question, request, false)) ??
    hits.find((one) => tells(one, question, request))
  );
}

/** A macro is named only where the question's own words are on its matter. */
const isFor = ({ doc }: Hit, { intents }: Question): boolean =>
  doc.kind === 'passage' || doc.tags.some((tag) => intents.some((one) => sameMatter(one, tag)));

/** One of its sentences answers the question, or it was written for one like it. */
function tells({ doc }: Hit, question: Question, request: DraftRequest): boolean {
  if (aboutAnother(`${doc.title}\n${doc.text}`, request.ticket, request.material)) return false;
  const about: Said = { text: [doc.title, ...doc.asks].join('\n'), language: doc.language };
  const told = sentencesOf(doc.text, doc.language).map((text) => ({ text, language: doc.language }));
  return proofOf(question, [...told, about], request) !== undefined;
}
