import type { Finding, Report } from './report';
import type { Section } from './section';

/** What a log of this kind cannot prove, said with every answer, for what was given this time. */
export function limitsOf(
  sections: readonly Section[],
  given: { checkpoints: number; keys: number },
): string[] {
  const has = (format: 1 | 2) => sections.some((section) => section.format === format);
  const limits = [
    'What never went through Proofdesk is in no log: compare its totals with the helpdesk’s own count.',
    'That a sent reply was right. The log says what was drafted, changed and sent, not whether it was true.',
  ];
  if (has(2) && given.checkpoints === 0) {
    limits.push(
      'That nothing was cut off or rewritten by whoever holds the device’s key: give the checkpoints that you kept, and it can.',
    );
  }
  if (has(2) && given.checkpoints > 0) {
    limits.push(
      'What was written after the last checkpoint that you kept could have been left out before this export.',
    );
  }
  if (has(2) && given.keys === 0) {
    limits.push(
      'Whose key it is: the key stands in the file itself. Compare it with the one that you were given.',
    );
  }
  if (has(1)) {
    limits.push(
      'Format 1 is an unsigned chain of hashes. It shows a change that was made carelessly. It cannot show that its end was cut off, that all of it was rewritten, or who wrote it, unless a log of format 2 continues it.',
    );
  }
  return limits;
}

export function verdictOf(findings: readonly Finding[], sections: number): Report['verdict'] {
  if (findings.length > 0 && (sections > 0 || findings.some(({ classes }) => classes[0] === 'all-deleted'))) {
    return 'tampered';
  }
  return sections > 0 ? 'whole' : 'unreadable';
}
