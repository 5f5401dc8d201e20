import { finding, type Rule } from '../rule';

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names and hosts of the agency's other brands: the wrong brand's reply, or the wrong tab. */
export const otherBrand: Rule = (input) =>
  input.gate.others.flatMap((other) =>
    [other.name, ...other.hosts]
      .filter((word) => word.length > 2)
      .flatMap((word) =>
        [
          ...input.text.matchAll(
            new RegExp(`(?<![\\p{L}\\p{N}])${literally(word)}(?![\\p{L}\\p{N}])`, 'giu'),
          ),
        ].map((match) =>
          finding(
            input,
            'brand.other',
            'block',
            { start: match.index, end: match.index + match[0].length },
            { values: { brand: other.name } },
          ),
        ),
      ),
  );
