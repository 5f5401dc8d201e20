import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { type ObeyKind, type ObeyWords, obeyKinds } from './kinds';
import { nl } from './nl';
import { pt } from './pt';

const all: Readonly<Record<string, ObeyWords>> = { en, de, fr, es, it, pt, nl };

export type CompiledObey = Readonly<Record<ObeyKind, RegExp>>;

const cache = new Map<string, CompiledObey>();

/** A language without words of its own is read with English ones. */
export function obeyWords(language: string): CompiledObey {
  const id = Object.hasOwn(all, language) ? language : 'en';
  const known = cache.get(id);
  if (known) return known;
  const words = all[id] ?? en;
  const made = Object.fromEntries(obeyKinds.map((kind) => [kind, compile(words[kind])])) as CompiledObey;
  cache.set(id, made);
  return made;
}

/** Linear: plain alternatives; `~` and `_` are bounded, and a word of `_` ends in its space. */
function compile(sources: readonly string[]): RegExp {
  const inner = sources
    .join('|')
    .replaceAll('~', '[a-z]{0,14}')
    .replaceAll('_', "(?:[a-z0-9'£$€%-]{1,20} ){0,4}");
  return new RegExp(`(?<![a-z0-9])(?:${inner})(?![a-z0-9]|'t(?![a-z]))`, 'g');
}
