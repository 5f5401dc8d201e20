import { defineSuite, type Source } from '../suite';
import { factsSuite } from './facts';
import { LanguageCase, measureLanguage } from './language';
import { measureSentiment, SentimentCase } from './sentiment';
import { measureSummary, SummaryCase } from './summary';
import { measureTriggers, TriggersCase } from './triggers';

/** The suites over what is read from a ticket, as entries of the registry. */

/** The clock of the cases: lines without a time of their own are read on this day. */
const now = '2026-11-23T12:00:00Z';

const own = (suite: string, parts: readonly string[]): Source[] =>
  parts.map((part) => ({ cases: `tests/eval/data/${suite}/${part}.jsonl` }));

export const factsEntry = defineSuite({
  name: 'facts',
  about: 'does the fact gate flag what was invented and leave clean drafts alone',
  files: own('facts', ['dev', 'dev2', 'dev3', 'test']),
  line: factsSuite.line,
  measure(cases) {
    const { metrics, misses } = factsSuite.run(cases);
    const { catch_rate, clean_flagged_rate, ...rest } = metrics;
    return {
      metrics: {
        ...rest,
        catch_rate: catch_rate.value,
        clean_flagged_rate: clean_flagged_rate.value,
        n: { catch_rate: catch_rate.n, clean_flagged_rate: clean_flagged_rate.n },
      },
      misses,
    };
  },
});

export const triggersEntry = defineSuite({
  name: 'triggers',
  about: 'are the tickets that a person must decide flagged, and the others not',
  files: own('triggers', [
    'train',
    'dev',
    'dev2',
    'dev3',
    'dev4',
    'ordinary-dev',
    'ordinary-kept',
    'test',
    'test2',
  ]),
  line: TriggersCase,
  measure(cases) {
    const { metrics, mistakes } = measureTriggers(cases, now);
    return {
      metrics,
      misses: mistakes.map(
        ({ id, missed, wrong }) => `${id}: missed [${missed.join(', ')}], wrong [${wrong.join(', ')}]`,
      ),
    };
  },
});

export const sentimentEntry = defineSuite({
  name: 'sentiment',
  about: 'is the mood of a message read right',
  files: [
    ...own('sentiment', ['train', 'dev', 'test', 'test2']),
    { cases: '../shared/data/vader-sentiment/dev.jsonl' },
  ],
  line: SentimentCase,
  measure(cases) {
    const { metrics, mistakes } = measureSentiment(cases, now);
    return { metrics, misses: mistakes.map(({ id, label, read }) => `${id}: ${label}, read as ${read}`) };
  },
});

export const languageEntry = defineSuite({
  name: 'language',
  about: 'is the language of a message told',
  files: [
    ...own('language', ['train', 'dev', 'test', 'test2']),
    { cases: '../shared/data/language-leipzig/dev.jsonl' },
  ],
  line: LanguageCase,
  measure(cases) {
    const { metrics, mistakes } = measureLanguage(cases);
    return { metrics, misses: mistakes.map(({ id, label, read }) => `${id}: ${label}, read as ${read}`) };
  },
});

export const summaryEntry = defineSuite({
  name: 'summary',
  about: 'does the summary hold the key facts, and nothing that no message says',
  files: own('summary', ['dev', 'test']),
  line: SummaryCase,
  measure(cases) {
    const { metrics, missed } = measureSummary(cases, now);
    return { metrics, misses: missed.map(({ id, fact }) => `${id}: "${fact}"`) };
  },
});
