import { finding, type Rule } from '../rule';

const literally = (text: string) =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");

/** Words that the brand never uses; `instead` from the voice guide is the fix. */
export const banned: Rule = (input) =>
  input.gate.material.voice.banned.flatMap((entry) => {
    if (!entry.word.trim() || (entry.language && entry.language !== input.language)) return [];
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literally(entry.word.trim())}(?![\\p{L}\\p{N}])`, 'giu');
    return [...input.text.matchAll(pattern)].map((match) =>
      finding(
        input,
        'voice.banned',
        'block',
        { start: match.index, end: match.index + match[0].length },
        {
          source: { kind: 'voice', id: 'banned', origin: 'built' },
          ...(entry.instead === undefined
            ? {}
            : { key: 'instead', fix: entry.instead, values: { instead: entry.instead } }),
        },
      ),
    );
  });
