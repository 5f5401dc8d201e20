const titles = /^(?:mr|mrs|ms|miss|dr|prof|herr|frau|mme|mlle|m|sr|sra|srta|dhr|mevr)\.?$/i;

/**
 * The name to greet by, or nothing when the field holds no person's name: an address, a number, a company.
 * "OKAFOR, Denise" becomes "Denise"; "denise" becomes "Denise"; double names stay whole.
 */
export function firstName(name: string | undefined): string | undefined {
  if (!name || /[@\d/\\<>{}]|https?:/u.test(name)) return undefined;
  const [before, after] = name.split(',', 2);
  const words = (after?.trim() || before || '')
    .trim()
    .split(/\s+/u)
    .filter((word) => !titles.test(word));
  const first = words[0];
  // "tomasz.wanders" and "kay_b" are names that people give themselves on a network.
  if (
    !first ||
    /\p{L}{2}[._]\p{L}/u.test(first) ||
    !/^\p{L}[\p{L}\p{M}'’.-]*$/u.test(first) ||
    first.replace(/\P{L}/gu, '').length < 2
  )
    return undefined;
  return isOneCase(first) ? capitalise(first) : first;
}

const isOneCase = (word: string) =>
  word === word.toLowerCase() || (word.length > 2 && word === word.toUpperCase());

const capitalise = (word: string) =>
  word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
