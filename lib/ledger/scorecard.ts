/**
 * What a rater is asked of a draft. Each is judged right, wrong or not applicable; a scale of five would only look finer. The
 * words are the catalogue's `scorecard.<id>`.
 */
export const criteria = ['accuracy', 'policy', 'macro', 'voice', 'knowledge', 'escalation'] as const;
export type Criterion = (typeof criteria)[number];
