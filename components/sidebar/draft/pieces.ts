import type { Finding } from '@/lib/copilot/contract';
import type { Placed } from '@/lib/stores/sidebar/proof';

/** A stretch of the draft that is drawn alike: inside at most one finding. */
export interface Piece {
  start: number;
  text: string;
  finding?: Finding;
  /** The first piece of its finding carries the sign. */
  first: boolean;
}

const grave = { block: 2, warn: 1, note: 0 } as const;

/** Cuts one placed stretch at the edges of the findings in it; where findings overlap, the gravest is drawn. */
export function piecesOf(
  text: string,
  { start, end }: Pick<Placed, 'start' | 'end'>,
  findings: readonly Finding[],
): Piece[] {
  const here = findings.filter(
    (finding) => finding.start < end && finding.end > start && finding.end > finding.start,
  );
  const edges = new Set([start, end]);
  for (const finding of here) {
    edges.add(Math.max(start, finding.start));
    edges.add(Math.min(end, finding.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] ?? end;
    const [finding] = here
      .filter((one) => one.start <= from && one.end >= to)
      .sort((a, b) => grave[b.level] - grave[a.level]);
    if (to <= from) return [];
    return [
      {
        start: from,
        text: text.slice(from, to),
        first: finding?.start === from,
        ...(finding ? { finding } : {}),
      },
    ];
  });
}
