import { finding, type Rule } from '../rule';

const tags =
  /<\/?(?:a|abbr|b|body|br|button|div|em|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|meta|ol|p|pre|script|span|strong|style|svg|table|tbody|td|th|tr|u|ul|video|object|embed|base|ticket|system|assistant|user)(?:\s[^<>]{0,400})?\/?>|<!--/gi;
const schemes = /(?<![\p{L}\p{N}])(?:javascript|vbscript|data):[^\s]{1,200}/giu;
const entities = /&(?:lt|gt|amp|quot|nbsp|#\d{1,6}|#x[0-9a-f]{1,6});/gi;
/** `[text](address)`: a link whose address the reader does not see. */
const markdownLinks = /!?\[[^\]\n]{0,80}\]\([^)\n]{1,400}\)/g;

/** A reply is plain text: tags, script addresses and markdown links would show as they stand, or worse. */
export const html: Rule = (input) =>
  [tags, schemes, entities, markdownLinks].flatMap((pattern) =>
    [...input.text.matchAll(pattern)].map((match) =>
      finding(input, 'text.html', 'block', { start: match.index, end: match.index + match[0].length }),
    ),
  );
