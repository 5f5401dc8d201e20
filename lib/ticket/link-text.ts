const bare = (address: string) =>
  address
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/|mailto:|tel:)(www\.)?/, '')
    .replace(/\/$/, '');

/**
 * A link as text: `words (https://...)`, or the address alone when the words are the address. Anything but http,
 * https, mailto and tel keeps its words only. Words that name another address than the link's stay beside it, so
 * that the difference is seen.
 */
export function linkText(words: string, href: string): string {
  const address = href.replace(/\s+/g, '');
  if (!/^(https?:\/\/|mailto:|tel:)/i.test(address)) return words;
  const plain = address
    .replace(/^(mailto|tel):/i, '')
    .replace(/\?.*$/, (query) => (/^https?:/i.test(address) ? query : ''));
  if (words.trim() === '') return /^https?:/i.test(address) ? '' : plain;
  if (bare(words) === bare(address) || bare(words) === bare(plain))
    return words.includes('://') || !/^https?:/i.test(address) ? words.trim() : plain;
  if (/^tel:/i.test(address) && words.replace(/\D/g, '') !== '') return words;
  return `${words} (${plain})`;
}
