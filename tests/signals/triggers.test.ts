import { describe, expect, it } from 'vitest';
import { triggerIds } from '@/lib/signals/brief';
import { triggers } from '@/lib/signals/triggers/registry';
import { briefOf, firedIn } from './one-message';
import { triggerCases } from './trigger-cases';

describe('each trigger, in each language', () => {
  for (const [trigger, languages] of Object.entries(triggerCases)) {
    for (const [language, { yes, no }] of Object.entries(languages)) {
      it.each(yes)(`${trigger} ${language} fires: %s`, (text) => {
        const hits = briefOf(text).triggers.filter((hit) => hit.trigger === trigger);
        expect(hits).not.toHaveLength(0);
        // The evidence is the customer's own words.
        for (const hit of hits) {
          for (const span of hit.spans) expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(hit.spans.length + (hit.where ? 1 : 0)).toBeGreaterThan(0);
        }
      });
      it.each(no)(`${trigger} ${language} stays quiet: %s`, (text) => {
        expect(firedIn(text)).not.toContain(trigger);
      });
    }
  }

  it('has a trigger for every id', () => {
    expect(triggers.map((trigger) => trigger.id).sort()).toEqual([...triggerIds].sort());
  });

  it('names every rule once', () => {
    const names = triggers.flatMap((trigger) => trigger.rules.map((rule) => rule.name));
    expect(new Set(names).size).toBe(names.length);
  });
});
