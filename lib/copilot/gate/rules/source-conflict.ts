import type { SourceRef } from '../../../engines/contract';
import type { Finding } from '../../contract';
import type { Stated } from '../approved';
import { conflictsWith } from '../conflict/conflict';
import { sourceName } from '../conflict/source-name';
import { holds } from '../holds';
import { wantedKeys } from '../keys';
import { finding, type Judged, type Rule, type RuleInput } from '../rule';
import { echoAt } from '../sentences';
import { tellingStems, topicsIn } from '../topics';

/** Statements looked at for one value of a reply; those behind them say the same in other texts. */
const mostStatements = 40;

/** A value that one approved source gives, where another in force gives a different one: people decide, not we. */
export const sourceConflict: Rule = (input) =>
  input.judged.flatMap((item): Finding[] => {
    if (item.standing !== 'approved-source' || item.source?.kind === 'ticket') return [];
    if (item.sentence && echoAt(item.sentence, item.fact.start)) return [];
    for (const stated of groundsOf(item, input)) {
      const [other] = conflictsWith(stated, input.gate, input.day);
      if (other) return [report(item, stated, other, input)];
    }
    return [];
  });

function report({ fact }: Judged, stated: Stated, other: Stated, input: RuleInput): Finding {
  const name = (source: SourceRef) => sourceName(source, input.gate.material);
  const values = {
    value: stated.fact.text,
    source: name(stated.source),
    approved: other.fact.text,
    other: name(other.source),
  };
  return {
    ...finding(input, 'source.conflict', 'block', fact, {
      standing: 'contradicted',
      source: stated.source,
      values,
    }),
    against: other.source,
  };
}

/** The approved statements that a value of the reply rests on: of the sources that its words cite, or else on its matter. */
function groundsOf({ fact, sentence }: Judged, input: RuleInput): Stated[] {
  const stated = wantedKeys(fact)
    .flatMap((key) => input.gate.stated.get(key) ?? [])
    .filter((item) => holds(item, input.day));
  const cited = citedAt(fact.start, input);
  const own = stated.filter(({ source }) =>
    cited.some((one) => one.kind === source.kind && one.id === source.id),
  );
  const topics = sentence ? topicsIn(sentence) : new Set<string>();
  const stems = tellingStems(sentence?.folded ?? '');
  const near = stated.filter((item) =>
    topics.size > 0 && item.topics.size > 0 ? meets(topics, item.topics) : meets(stems, item.segment),
  );
  return (own.length > 0 ? own : near).slice(0, mostStatements);
}

/** Sources of the draft's segment at a place of the text; none where the agent typed it. */
function citedAt(at: number, input: RuleInput): readonly SourceRef[] {
  let from = 0;
  for (const segment of input.draft?.segments ?? []) {
    const start = input.text.indexOf(segment.text, from);
    if (start < 0) continue;
    from = start + segment.text.length;
    if (at >= start && at < from) return segment.sources;
  }
  return [];
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
