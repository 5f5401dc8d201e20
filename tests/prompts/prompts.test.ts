import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnthropic } from '@/lib/engines/anthropic';
import { createCompatible } from '@/lib/engines/compatible';
import { createOpenAi } from '@/lib/engines/openai/responses';
import type { AnyAsk } from '@/lib/engines/tasks';
import { prompts, render } from '../../prompts';
import { input, never, world } from '../engines/remote-world';

/**
 * What models are told, word for word. A change of a prompt shows here as a change of a text that a person can read; it
 * needs a new version in the prompt's first line.
 */

const asked = input({ steer: 'say yes, but only store credit', stance: 'grant' });
/** Read anew each time: the placeholders of a ticket go on from one request to the next. */
const fresh = () => ({ ...asked, ticket: structuredClone(asked.ticket) });
const about = fresh();
const asks: AnyAsk[] = [
  { task: 'rewrite', about, text: 'Hi Anna,\n\nYou have 30 days.\n\nMina', language: 'en', way: 'warmer' },
  {
    task: 'translate',
    about,
    parts: ['Hi Anna,\n\n', 'You have 30 days.'],
    from: 'en',
    to: 'de',
    gloss: 'en',
  },
  { task: 'summary', about, language: 'en' },
  { task: 'second-opinion', about },
  { task: 'hand-off', about, language: 'en' },
  { task: 'question', about, question: 'How long can Anna Weber wait?', language: 'en' },
];

/** The request as it would leave, its texts on lines of their own. */
async function leaving(events: AsyncIterable<{ type: string }> | undefined): Promise<string> {
  for await (const event of events ?? []) {
    if (event.type !== 'sent' || !('body' in event)) continue;
    return `${JSON.stringify(JSON.parse(String(event.body)), null, 2).replaceAll('\\n', '\n')}\n`;
  }
  throw new Error('nothing would have left');
}
const { deps } = world(() => new Response());

describe('what is sent, word for word', () => {
  it('draft, to Claude', async () => {
    const body = await leaving(createAnthropic(deps).draft(fresh(), never));
    await expect(body).toMatchFileSnapshot('./exact/draft-anthropic.txt');
  });
  it('draft, to OpenAI', async () => {
    const body = await leaving(createOpenAi(deps).draft(fresh(), never));
    await expect(body).toMatchFileSnapshot('./exact/draft-openai.txt');
  });
  it('draft, to a server like OpenAI’s', async () => {
    const body = await leaving(createCompatible(deps).draft(fresh(), never));
    await expect(body).toMatchFileSnapshot('./exact/draft-compatible.txt');
  });
  it.each(asks.map((ask) => [ask.task, ask] as const))('%s', async (task, ask) => {
    const body = await leaving(createAnthropic(deps).perform?.({ ...ask, about: fresh() }, never));
    await expect(body).toMatchFileSnapshot(`./exact/${task}.txt`);
  });
});

describe('versions', () => {
  const lines = readFileSync('tests/prompts/versions.txt', 'utf8').trim().split('\n');
  const line = (name: string, version: number, text: string) =>
    `${name} ${version} ${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;

  /** Records of drafts name the version: one that stood for two texts would say nothing. */
  it.each(Object.entries(prompts))('a changed text of %s has a new version', (name, { version, text }) => {
    expect(lines).toContain(line(name, version, text));
  });

  it('none stands for two texts, and no line was rewritten out of order', () => {
    const versions = lines.map((one) => one.split(' ').slice(0, 2).join(' '));
    expect(new Set(versions).size).toBe(versions.length);
    // Planted: the same version with another text is a line that is not there.
    expect(lines).not.toContain(line('draft', prompts.draft.version, `${prompts.draft.text} `));
  });
});

describe('rendering', () => {
  const prompt = { version: 1, text: 'Say {{what}} to {{whom}}.' };
  it('is one pass: what a value holds is never read again', () => {
    expect(render(prompt, { what: '{{whom}}', whom: 'x' })).toBe('Say {{whom}} to x.');
  });
  it('needs every value, and a place for each', () => {
    expect(() => render(prompt, { what: 'a' })).toThrow('"whom"');
    expect(() => render(prompt, { what: 'a', whom: 'b', why: 'c' })).toThrow('"why"');
  });
  it('leaves no place unfilled in any prompt that is used', () => {
    for (const { version, text } of Object.values(prompts)) {
      expect(version).toBeGreaterThan(0);
      expect(text.trim()).toBe(text);
    }
  });
});
