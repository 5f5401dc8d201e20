import draft from './draft.md?raw';
import draftJsonTask from './draft-json-task.md?raw';
import draftTask from './draft-task.md?raw';
import handOff from './hand-off.md?raw';
import question from './question.md?raw';
import rewrite from './rewrite.md?raw';
import rewriteGrammar from './rewrite-grammar.md?raw';
import rewriteLonger from './rewrite-longer.md?raw';
import rewriteMoreFormal from './rewrite-more-formal.md?raw';
import rewriteShorter from './rewrite-shorter.md?raw';
import rewriteSimpler from './rewrite-simpler.md?raw';
import rewriteWarmer from './rewrite-warmer.md?raw';
import rewriteWords from './rewrite-words.md?raw';
import secondOpinion from './second-opinion.md?raw';
import stanceAsk from './stance-ask.md?raw';
import stanceGrant from './stance-grant.md?raw';
import stanceRefuse from './stance-refuse.md?raw';
import steer from './steer.md?raw';
import summary from './summary.md?raw';
import task from './task.md?raw';
import translate from './translate.md?raw';

/** Every prompt by name. The version goes on record with each draft; a changed text needs a new one. */
export interface Prompt {
  version: number;
  text: string;
}

function read(raw: string): Prompt {
  const [, version, text] = /^version: (\d+)\n\n([\s\S]+)$/.exec(raw.replaceAll('\r\n', '\n')) ?? [];
  if (!version || !text) throw new Error('a prompt begins with "version: N" and an empty line');
  return { version: Number(version), text: text.trimEnd() };
}

export type PromptName = keyof typeof prompts;

export const prompts = {
  draft: read(draft),
  'draft-task': read(draftTask),
  'draft-json-task': read(draftJsonTask),
  'hand-off': read(handOff),
  question: read(question),
  rewrite: read(rewrite),
  'rewrite-grammar': read(rewriteGrammar),
  'rewrite-longer': read(rewriteLonger),
  'rewrite-more-formal': read(rewriteMoreFormal),
  'rewrite-shorter': read(rewriteShorter),
  'rewrite-simpler': read(rewriteSimpler),
  'rewrite-warmer': read(rewriteWarmer),
  'rewrite-words': read(rewriteWords),
  'second-opinion': read(secondOpinion),
  'stance-ask': read(stanceAsk),
  'stance-grant': read(stanceGrant),
  'stance-refuse': read(stanceRefuse),
  steer: read(steer),
  summary: read(summary),
  task: read(task),
  translate: read(translate),
} as const;

/**
 * Puts values into `{{name}}`, in one pass: what a value holds is never read again.
 * @throws {Error} for a name without a value, or a value without a place
 */
export function render({ text }: Prompt, values: Readonly<Record<string, string>>): string {
  const used = new Set<string>();
  const made = text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the prompt needs "${name}"`);
    used.add(name);
    return value;
  });
  const idle = Object.keys(values).filter((name) => !used.has(name));
  if (idle.length > 0) throw new Error(`the prompt has no place for "${idle.join('", "')}"`);
  return made;
}
