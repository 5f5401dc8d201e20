import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Models, scenarios, startModels } from '.';
import { wireScenarios } from './scenarios/wires';
import { anthropicAt, chatRequest, claudeRequest, key, openaiAt } from './sdk';

/** What is really on the wire, read without a client. */

let lab: Models;
beforeAll(async () => {
  lab = await startModels({ dripMs: 20 });
});
afterAll(() => lab.stop());
beforeEach(() => lab.reset());

async function packets(name: string, path = '/v1/messages', body: object = claudeRequest) {
  lab.setScenario(name);
  const response = await fetch(lab.url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'anthropic-version': '2026-10-21' },
    body: JSON.stringify({ ...body, stream: true }),
  });
  const found: { bytes: Uint8Array; at: number }[] = [];
  for await (const bytes of response.body ?? []) found.push({ bytes, at: Date.now() });
  return { found, text: Buffer.concat(found.map(({ bytes }) => bytes)).toString('utf8') };
}

const chat = (name: string) => packets(name, '/openai/v1/chat/completions', chatRequest);

describe('the wire', () => {
  it('splits characters and records over packets, and the words arrive whole', async () => {
    const { found, text } = await packets('utf8-split');
    const strict = new TextDecoder('utf-8', { fatal: true });
    const halves = found.filter(({ bytes }) => {
      try {
        strict.decode(bytes);
        return false;
      } catch {
        return true;
      }
    });
    expect(halves.length).toBeGreaterThan(10);
    expect(found.some(({ bytes }) => !Buffer.from(bytes).toString().endsWith('\n\n'))).toBe(true);
    expect(text).toContain('𠮷');
    const done = await openaiAt(lab).chat.completions.stream(chatRequest).finalChatCompletion();
    expect(done.choices[0]?.message.content).toBe(
      'Grüße aus Kraków: die Rückgabe kostet 12,50 €. 返品は30日以内です。𠮷野 Спасибо за терпение.',
    );
    const message = await anthropicAt(lab).messages.stream(claudeRequest).finalMessage();
    expect(JSON.stringify(message.content)).toContain('返品は30日以内です。𠮷野');
  });

  it('drips: nine pauses, 45 seconds if nobody shortens them', async () => {
    const { found } = await packets('slow-drip');
    const first = found[0]?.at ?? 0;
    expect((found.at(-1)?.at ?? 0) - first).toBeGreaterThanOrEqual(170);
    expect(found.length).toBeGreaterThanOrEqual(8);
    const drip = wireScenarios.find(({ name }) => name === 'slow-drip');
    const frame = { text: 'x', what: 'words' as const };
    const stage = { streaming: true, dripMs: 5000, error: () => frame, failed: () => frame };
    for (const frames of [3, 10, 80]) {
      const steps = drip?.script?.(Array(frames).fill(frame), {
        ...stage,
        unknown: () => frame,
        idle: () => frame,
      });
      const waits = (steps ?? []).map((step) => (step.do === 'wait' ? step.ms : 0));
      expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(45_000);
      expect(steps?.filter((step) => step.do === 'write')).toHaveLength(frames);
    }
  });

  it('ends lines with CR LF, all of them', async () => {
    const { text } = await packets('crlf');
    expect(text.match(/(?<!\r)\n/)).toBeNull();
  });

  it('sends pings and comments, and leaves out [DONE] or the counts', async () => {
    expect((await packets('ok')).text).toContain('event: ping\n');
    expect((await chat('comments')).text).toMatch(/^: processing\n\n: keep-alive\n\ndata: /);
    expect((await chat('ok')).text).toMatch(/data: \[DONE\]\n\n$/);
    expect((await chat('no-done')).text).not.toContain('[DONE]');
    const counted = { ...chatRequest, stream_options: { include_usage: true } };
    const path = '/openai/v1/chat/completions';
    expect((await packets('ok', path, counted)).text).toContain('"usage":{');
    expect((await packets('no-usage', path, counted)).text).not.toContain('"usage":{');
  });

  it('names an event that nobody knows', async () => {
    expect((await packets('unknown-event')).text).toContain('event: weather_report\n');
  });
});

describe('the scenarios', () => {
  it('have a name for each of the faults that engines are tested with', () => {
    for (const { name, about } of scenarios.values()) {
      expect(name).toMatch(/^[a-z0-9-]+$/);
      expect(about).toMatch(/\.$/);
    }
  });
});
