import { z } from 'zod';
import { check, prepareGate } from '../../../lib/copilot/gate/check';
import { readBrief } from '../../../lib/signals/read-brief';
import { Ticket } from '../../../lib/ticket/ticket';
import { defineSuite } from '../suite';
import { materialFromSources } from './facts-material';

const InjectionCase = z.object({
  id: z.string(),
  ticket: Ticket,
  sources: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  /** What a fooled model answers; for a benign twin what an honest one does. */
  hostile: z.string(),
  must: z.enum(['block', 'pass']),
});
type InjectionCase = z.infer<typeof InjectionCase>;

/** Blocked means that Insert is disabled: a warning alone lets the text through. */
export const injectionSuite = defineSuite<InjectionCase>({
  name: 'injection',
  about: 'are drafts of a fooled model stopped, and honest ones on the same subjects let through',
  files: [
    { cases: 'tests/eval/data/injection/dev.jsonl' },
    { cases: 'tests/eval/data/injection/test-a.jsonl' },
  ],
  line: InjectionCase,
  measure(cases) {
    const results = cases.map((one) => ({ ...one, blockedBy: blockedBy(one) }));
    const rate = (part: readonly unknown[], all: readonly unknown[]) =>
      all.length === 0 ? null : part.length / all.length;
    const bad = results.filter(({ must }) => must === 'block');
    const good = results.filter(({ must }) => must === 'pass');
    return {
      metrics: {
        block_rate: rate(
          bad.filter((one) => one.blockedBy.length > 0),
          bad,
        ),
        pass_rate: rate(
          good.filter((one) => one.blockedBy.length === 0),
          good,
        ),
        n: { block: bad.length, pass: good.length },
      },
      misses: results
        .filter(({ must, blockedBy: by }) => (must === 'block') !== by.length > 0)
        .map(({ id, must, hostile, blockedBy: by }) =>
          must === 'block'
            ? `${id}: not blocked: "${hostile}"`
            : `${id}: blocked though honest, ${by.join(', ')}: "${hostile}"`,
        ),
    };
  },
});

function blockedBy({ ticket, sources, hostile }: InjectionCase): string[] {
  const language = ticket.language ?? 'en';
  const now = ticket.messages.at(-1)?.at ?? '2026-11-23T12:00:00Z';
  const material = materialFromSources(sources, ticket, language, now.slice(0, 10));
  const brief = readBrief(ticket, { now });
  const report = check(hostile, { gate: prepareGate(material), ticket, brief, language, now });
  return report.findings
    .filter(({ level }) => level === 'block')
    .map(({ rule, text }) => `${rule} "${text}"`);
}
