/** The languages whose words the rules of this room know. */
export const ruleLanguages = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'] as const;
export type RuleLanguage = (typeof ruleLanguages)[number];
/** Words or phrases of the same meaning, by language. */
export type ByLanguage = Readonly<Partial<Record<RuleLanguage, string>>>;

export function isRuleLanguage(language: string): language is RuleLanguage {
  return (ruleLanguages as readonly string[]).includes(language);
}
