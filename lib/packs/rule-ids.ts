/**
 * Ids of the checks whose level a pack may set, so that a misspelt one is refused rather than silently without effect. The
 * checks themselves stand behind this room; a test holds the two lists together.
 */
export const ruleIds: readonly string[] = [
  ...['authority', 'done', 'exception', 'promise'].map((name) => `act.${name}`),
  'brand.other',
  'check.failed',
  ...['guilt', 'law', 'medical', 'negation', 'permission', 'unsupported'].map((name) => `claim.${name}`),
  ...[
    'refund',
    'credit',
    'replacement',
    'exchange',
    'waiver',
    'discount',
    'callback',
    'delivery',
    'guarantee',
    'done',
  ].map((name) => `commit.${name}`),
  'customer.wrong',
  ...[
    'order',
    'tracking',
    'amount',
    'percent',
    'date',
    'duration',
    'code',
    'url',
    'email',
    'phone',
    'carrier',
    'product',
    'number',
  ].map((name) => `fact.${name}`),
  'form.strange',
  'internal.quote',
  'language.wrong',
  ...['machine', 'orders', 'person', 'plans'].map((name) => `leak.${name}`),
  ...['changed', 'removed'].map((name) => `must.${name}`),
  ...['damaged', 'unfilled'].map((name) => `placeholder.${name}`),
  'secret.request',
  'source.conflict',
  ...['hidden', 'html', 'lookalike'].map((name) => `text.${name}`),
  ...['insult', 'persona', 'rival', 'threat'].map((name) => `tone.${name}`),
  ...['apology', 'banned', 'emoji', 'greeting', 'hard', 'long', 'shouting', 'sign-off'].map(
    (name) => `voice.${name}`,
  ),
];

const families = [...new Set(ruleIds.map((id) => id.split('.')[0] ?? id))];

/** What is wrong with a rule's name, with the nearest right one; null where it is right. @param family allowed too */
export function ruleProblem(name: string, family: boolean): string | null {
  const known = family ? [...ruleIds, ...families] : ruleIds;
  if (known.includes(name)) return null;
  const [nearest] = [...known].sort((a, b) => distance(name, a) - distance(name, b) || (a < b ? -1 : 1));
  return `"${name}" is not a rule; did you mean "${nearest}"?`;
}

/** Letters to change, add or take away (Levenshtein, V. I., 1966). Names are short; longer ones are cut. */
function distance(a: string, b: string): number {
  const from = a.toLowerCase().slice(0, 40);
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = from[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
