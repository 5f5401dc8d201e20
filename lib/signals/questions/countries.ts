/** Countries that a text names as a place to send to; a reply that does not name them says nothing of them. */

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Regions of ISO 3166-1 that the runtime knows a name for, with codes such as `EU` or `ZZ` left out. */
const codes = letters.flatMap((one) => letters.map((two) => one + two));
const none = new Set(['EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB']);
/** What people write instead of the name. */
const short: Readonly<Record<string, string>> = {
  usa: 'US',
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  // Islands that parcels go to by other rules than to the country that they belong to.
  canarias: 'IC',
  canaries: 'IC',
  kanaren: 'IC',
  baleares: 'ES-IB',
  balearen: 'ES-IB',
  madeira: 'PT-30',
  azores: 'PT-20',
  açores: 'PT-20',
  azoren: 'PT-20',
};

interface Names {
  byName: Map<string, string>;
  pattern: RegExp;
}
const made = new Map<string, Names>();

function namesIn(language: string): Names {
  const before = made.get(language);
  if (before) return before;
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const byName = new Map<string, string>(Object.entries(short));
  for (const code of codes) {
    const name = none.has(code) ? undefined : display.of(code);
    if (name && /^[\p{L} '’.-]+$/u.test(name)) byName.set(name.toLowerCase(), code);
  }
  const list = [...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('.', '\\.');
  // With a word of direction before it: a jersey or a turkey is no country.
  const pattern = new RegExp(
    `(?<!\\p{L})(?:to|in|into|from|nach|aus|en|au|aux|vers|à|a|al|para|naar|uit|verso|per)(?: (?:the|die|den|la|el|le|de|het|l['’]))? ?(${list})(?!\\p{L})`,
    'giu',
  );
  const names = { byName, pattern };
  made.set(language, names);
  return names;
}

/** ISO codes of the countries that a reply names anywhere: "to Germany and Austria". */
export function countriesTold(text: string, language: string): string[] {
  const { byName } = namesIn(language);
  const words = text.toLowerCase();
  return [...byName].flatMap(([name, code]) =>
    new RegExp(`(?<!\\p{L})${name.replaceAll('.', '\\.')}(?!\\p{L})`, 'u').test(words) ? [code] : [],
  );
}

/** ISO codes of the countries named as a direction. */
export function countriesIn(text: string, language: string): string[] {
  const { byName, pattern } = namesIn(language);
  return [
    ...new Set(
      [...text.matchAll(pattern)].flatMap(({ 1: name }) => byName.get((name ?? '').toLowerCase()) ?? []),
    ),
  ];
}
