import { detectLanguage } from '../../../../lib/signals/language/detect';
import { read } from '../../../../lib/signals/text/reading';
import { triggers } from '../../../../lib/signals/triggers/registry';
import { matchRule } from '../../../../lib/signals/triggers/rule';
import { Message } from '../../../../lib/ticket/ticket';
import type { Sentence } from './data';

/** Triggers of which a rule finds its words in a sentence, whatever the judge thinks of it. A window of a mail has none. */
export function ruleHits({ text }: Sentence): ReadonlySet<string> {
  if (text === undefined) return new Set();
  const message = Message.parse({
    id: 'm',
    author: 'customer',
    public: true,
    at: '2026-01-01T00:00:00Z',
    text,
  });
  const reading = read(message, detectLanguage(text), 0);
  return new Set(
    triggers
      .filter(({ rules }) => rules.some((rule) => matchRule(rule, reading).length > 0))
      .map(({ id }) => id),
  );
}
