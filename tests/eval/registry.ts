import type { Suite } from './suite';
import { conflictsSuite } from './suites/conflicts';
import { injectionSuite } from './suites/injection';
import { redactionSuite } from './suites/redaction';
import { retrievalSuite } from './suites/retrieval';
import { factsEntry, languageEntry, sentimentEntry, summaryEntry, triggersEntry } from './suites/signals';

/** One line a suite. */
export const suites: readonly Suite[] = [
  retrievalSuite,
  factsEntry,
  triggersEntry,
  sentimentEntry,
  languageEntry,
  summaryEntry,
  redactionSuite,
  injectionSuite,
  conflictsSuite,
];
