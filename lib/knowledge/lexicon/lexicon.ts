/** Concept id to the phrases that mean it in one language, separated by commas. A phrase may serve several concepts. */
export type Lexicon = Readonly<Record<string, string>>;
