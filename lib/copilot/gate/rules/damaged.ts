import { finding, type Rule } from '../rule';

/** A placeholder of masked data that a model has broken or invented: nobody knows what should stand there. */
export const damaged: Rule = (input) =>
  (input.draft?.damaged ?? []).flatMap((token) => {
    const found = [];
    for (let at = input.text.indexOf(token); at >= 0; at = input.text.indexOf(token, at + token.length))
      found.push(finding(input, 'placeholder.damaged', 'block', { start: at, end: at + token.length }));
    return found;
  });
