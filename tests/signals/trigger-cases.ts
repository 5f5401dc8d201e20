import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { TriggerId } from '@/lib/signals/brief';
import { ruleLanguages } from '@/lib/signals/language/rule-languages';

/**
 * For each trigger and language: what fires it, calm and sideways ones among them, and near misses that must not.
 * The vip trigger lives on tags and notes, and has its own test.
 */
const Case = z.strictObject({
  trigger: TriggerId,
  language: z.enum(ruleLanguages),
  yes: z.array(z.string()).min(1),
  no: z.array(z.string()).min(1),
});

export const triggerCases = readFileSync(new URL('./trigger-cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Case.parse(JSON.parse(line)));
