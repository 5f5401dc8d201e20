/** Who can be assigned in both replicas, and tags that the accounts know. */

export const groups: Readonly<Record<string, readonly string[]>> = {
  Support: ['Maya Lind', 'Jon Petrov'],
  'Floor lead Marlow': ['Ines Calder'],
  'Marlow customer director': ['Hugh Penn'],
  'Marlow data protection': [],
  'Lumen care lead': ['Dana Osei'],
  'Lumen safety desk': [],
  'Lumen legal': [],
  'Voltaro support lead': [],
  'Voltaro payments': ['Nils Arden'],
  'Voltaro legal': [],
  'Voltaro product safety': ['Petra Voss'],
};

export const knownTags = ['escalated', 'escalated_twice', 'esc_legal_threat', 'warranty', 'vip', 'refund'];

/** `?fields=` in a page's address: which fields the page has, and what is wrong with them. */
export const fieldsAsked = (): string => new URLSearchParams(location.search).get('fields') ?? '';
