/** "Only", in each language on its own: Portuguese "só" looks like English "so" once it is folded. */
const only: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    en: 'only|exclusively|solely',
    de: 'nur|ausschliesslich|lediglich',
    fr: 'seulement|uniquement|exclusivement',
    es: 'solo|solamente|unicamente|exclusivamente',
    it: 'solo|soltanto|solamente|esclusivamente|unicamente',
    pt: 'so|somente|apenas|exclusivamente',
    nl: 'alleen|uitsluitend|enkel',
  }).map(([language, source]) => [language, new RegExp(`(?<![a-z])(?:${source})(?![a-z])`)]),
);

export const onlyOf = (language: string): RegExp | undefined => only[language];
