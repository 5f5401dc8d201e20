import { finding, type Rule } from '../rule';

/** Order, return and tracking numbers must be this ticket's, letter for letter. */
export const factIds: Rule = (input) =>
  input.judged
    .filter(
      ({ fact, standing }) => (fact.kind === 'order' || fact.kind === 'tracking') && standing === 'nowhere',
    )
    .map(({ fact, standing }) =>
      finding(input, `fact.${fact.kind}`, 'block', fact, { key: 'nowhere', standing }),
    );
