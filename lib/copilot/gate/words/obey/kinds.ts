/**
 * What a model says when it obeys the ticket instead of the brand, by kind. `act`: told as done or under way. `exception`: a
 * rule set aside. `authority`: somebody has allowed it. `machine`: what writes. `orders`: what it was told. `others`: of
 * other people. `plans`: what is not out yet. `guilt`, `law`, `medical`: what only a specialist may say. `threat`,
 * `insult`, `rival`: what no shop writes. `secret`: asks for what nobody may ask for. `promise`: a day or an hour.
 * `persona`: another voice than the brand's.
 */
export const obeyKinds = [
  'act',
  'exception',
  'authority',
  'machine',
  'orders',
  'others',
  'plans',
  'guilt',
  'law',
  'medical',
  'threat',
  'insult',
  'rival',
  'secret',
  'promise',
  'persona',
] as const;
export type ObeyKind = (typeof obeyKinds)[number];

/**
 * Sources of regular expressions on folded text, joined as alternatives. `~` is any further letters, `_` up to four words,
 * each with its space.
 */
export type ObeyWords = Readonly<Record<ObeyKind, readonly string[]>>;
