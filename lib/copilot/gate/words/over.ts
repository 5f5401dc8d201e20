const sources: Readonly<Record<string, string>> = {
  en: 'expired|has ended|have ended|ended on|ended in|no longer|is over|are over|is now over|run out|finished|is closed|discontinued',
  de: 'abgelaufen|nicht mehr (?:gultig|aktiv|verfugbar|einlosbar|hergestellt)|ungultig|beendet|vorbei',
  fr: "(?:a|ont|est|sont) expire[es]{0,2}|n'est plus|ne sont plus|plus valables?|termine[es]{0,2}",
  es: '(?:ha|han|esta|estan) (?:caducad|expirad|vencid)[oa]s?|ha caducado|caduco|expiro|vencio|ya no|termino|finalizo',
  it: 'scadut[oaie]|non e piu|non sono piu|terminat[oaie]|finit[oaie]',
  pt: 'expirou|expirad[oa]s?|ja nao|nao e mais|terminou|venceu|acabou',
  nl: 'verlopen|niet meer geldig|ongeldig|afgelopen|beeindigd',
};

const compiled = Object.fromEntries(
  Object.entries(sources).map(([language, source]) => [
    language,
    new RegExp(`(?<![a-z])(?:${source})(?![a-z])`),
  ]),
);

/** A source says of a code or an offer that its time has passed; that it is not for everything is not that. */
export const isOver = (folded: string, language: string): boolean =>
  (compiled[language] ?? compiled.en)?.test(folded) ?? false;
