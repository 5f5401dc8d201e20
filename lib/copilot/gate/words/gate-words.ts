import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import type { CommitKind, GateWords } from './words';

const all: Readonly<Record<string, GateWords>> = { en, es, fr, de, pt, it, nl };

export type Compiled = { readonly [K in Exclude<keyof GateWords, 'commits'>]: RegExp } & {
  readonly commits: Readonly<Record<CommitKind, RegExp>>;
};

const cache = new Map<string, Compiled>();

/** A language without words of its own is read with English ones. */
export function gateWords(language: string): Compiled {
  const id = Object.hasOwn(all, language) ? language : 'en';
  const known = cache.get(id);
  if (known) return known;
  const words = all[id] ?? en;
  const { commits, ...rest } = words;
  const made = {
    ...mapValues(rest),
    commits: mapValues(commits),
  } as Compiled;
  cache.set(id, made);
  return made;
}

export const gateLanguages = Object.keys(all);

const mapValues = (sources: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(sources).map(([key, source]) => [key, compile(source)]));

/** Linear: plain alternatives, and `~` is one bounded run of letters. */
function compile(source: string): RegExp {
  const inner = source.replaceAll('~', '[a-z]{0,12}').replaceAll('_', '(?:[a-z]{1,12} ){0,3}');
  return new RegExp(`(?<![a-z0-9])(?:${inner})(?![a-z0-9])`, 'g');
}
