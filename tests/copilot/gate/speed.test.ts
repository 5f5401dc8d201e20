import { expect, test } from 'vitest';
import { check } from '../../../lib/copilot/gate/check';
import { brief, gateFor, now, pack, section, ticket } from './sample';

/** 2 kB of an ordinary reply with many facts in it. */
const paragraph =
  'Thank you for your message about order FS-204518. You can return it within 30 days of delivery. Standard delivery takes 3 to 5 business days and costs £3.95, free over £60; see https://fellside.example/returns or call +44 20 7946 0321. ';
const reply = `Hello Judith,\n\n${paragraph.repeat(9)}`.slice(0, 2048);

function largePack(documents: number) {
  const topics = ['returns', 'shipping', 'repairs', 'payments', 'sizes', 'care', 'vouchers'];
  const articles = Array.from({ length: documents }, (_, at) =>
    section(
      `article-${at}`,
      `About ${topics[at % topics.length]} number ${at}. Please allow ${1 + (at % 60)} days for ${topics[(at * 3) % 7]}, at £${at % 90}.50 each. We send ${at % 40}% back once it reaches us. Write to desk${at}@fellside.example or see https://fellside.example/p/${at}. It can be returned when it is unworn and the labels are on.`,
    ),
  );
  return { ...pack, articles: [...pack.articles, ...articles] };
}

test('2 kB against 2,000 documents is checked in bounded time', () => {
  const gate = gateFor(largePack(2000));
  const context = { gate, ticket, brief, language: 'en', now };
  for (let at = 0; at < 10; at += 1) check(`${reply} ${at}`, context);
  const times = Array.from({ length: 60 }, (_, at) => {
    const before = process.cpuUsage();
    check(`${reply} ${at}`, context);
    return process.cpuUsage(before).user / 1000;
  }).sort((a, b) => a - b);
  const p95 = times[Math.floor(times.length * 0.95)] ?? Number.POSITIVE_INFINITY;
  console.log(`gate: p50 ${times[30]?.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
  expect(p95).toBeLessThan(160);
});

test.each([
  ['numbers', '£1 '],
  ['refunds', 'we will refund, '],
  ['brackets', '[a <a {{'],
  ['mixed letters', 'aя'],
  ['greetings', 'Hi '],
  ['asks', 'send us card '],
  ['commas', ', '],
])('64 kB of %s is checked in bounded time', (_name, unit) => {
  const gate = gateFor();
  const text = unit.repeat(Math.ceil(65_536 / unit.length));
  const before = process.cpuUsage();
  const report = check(text, { gate, ticket, brief, language: 'en', now });
  expect(report.findings.some((item) => item.rule === 'check.failed')).toBe(false);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(6_000);
});

test('the first look for other values among 2,000 documents that disagree on everything is bounded', () => {
  const articles = Array.from({ length: 2000 }, (_, at) =>
    section(
      `article-${at}`,
      `You can return it within ${31 + at} days of delivery. Standard delivery takes ${6 + at} to ${8 + at} business days. Standard delivery costs £${5 + at}.50.`,
    ),
  );
  const gate = gateFor({ ...pack, articles: [...pack.articles, ...articles] });
  const without = gateFor();
  // Patterns are compiled once a process, by whichever brand comes first.
  check(reply, { gate: without, ticket, brief, language: 'en', now });
  const before = process.cpuUsage();
  const { findings } = check(reply, { gate, ticket, brief, language: 'en', now });
  const first = process.cpuUsage(before).user / 1000;
  console.log(`gate: first check of a reply among 2,000 conflicts ${first.toFixed(0)} ms`);
  expect(findings.some(({ rule }) => rule === 'source.conflict')).toBe(true);
  expect(first).toBeLessThan(1_000);
});
