import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonal } from '@/lib/privacy/find/find';
import { type Known, nothingKnown } from '@/lib/privacy/kinds';

/** The requester's own data, in the ways that people write them: the goal is 99.9 %. `MASKING_CASES` says over how many cases. */
const cases = Number(process.env.MASKING_CASES ?? 1_000);

const people = [
  ['Ada', 'Vale'],
  ['Jürgen', 'Müller-Lüdenscheidt'],
  ['Siobhán', "O'Connor"],
  ['José', 'García Márquez'],
  ['Nguyễn', 'Thị Hoa'],
  ['Oluwaseun', 'Adeyemi'],
  ['Łukasz', 'Wiśniewski'],
  ['Fatima', 'El Amrani'],
  ['Anne-Sophie', 'de la Tour'],
  ['Priya', 'Subramanian'],
  ['Mehmet', 'Yıldız'],
  ['João', 'Gonçalves'],
  ['Will', 'Hunter'],
  ['Grace', 'Young'],
  ['Xiǎo', 'Wáng'],
] as const;
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
const initial = (text: string) => [...text][0] ?? '';

const spellings: readonly ((first: string, last: string) => string)[] = [
  (first, last) => `${first} ${last}`,
  (first, last) => `${last}, ${first}`,
  (first, last) => `${last} ${first}`,
  (first, last) => `${initial(first)}. ${last}`,
  (first, last) => `${initial(first)} ${last}`,
  (first, last) => `${first} ${initial(last)}. ${last}`,
  (first, last) => `${first}  ${last}`,
  (first, last) => `${first}\n${last}`,
  (first, last) => `${first}\u00a0${last}`,
  (first, last) => `${first}.${last}`.replaceAll(' ', ''),
  (first, last) => `${first}${last}`.replaceAll(' ', ''),
];
const letters: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  bare,
  (text) => bare(text).toUpperCase(),
  (text) => text.normalize('NFD'),
];

const person = fc.constantFrom(...people);
const around = fc.constantFrom(
  ['Hello,\nmy name is ', '.\nThanks'],
  ['the parcel for ', ' came broken'],
  ['', ''],
  ['Order placed by ', ', thank you'],
  ['Regards,\n', ''],
  ['Name: ', '\nwhere is it?'],
  ['dear ', ', is'],
);

/** Whether no letter or digit of it stands outside of what was found. */
function hidden(text: string, from: number, length: number, known: Known): boolean {
  const found = findPersonal(text, known);
  for (let at = from; at < from + length; at += 1)
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '') && !found.some(({ start, end }) => start <= at && at < end))
      return false;
  return true;
}

const missesOf = (written: string, [before = '', after = '']: readonly string[], known: Known) =>
  hidden(before + written + after, before.length, written.length, known) ? [] : [before + written + after];

/** Share of the cases in which all was hidden. */
function share(arbitrary: fc.Arbitrary<string[]>): { found: number; misses: string[] } {
  const all = fc.sample(arbitrary, { numRuns: cases, seed: 11 });
  const misses = all.flat();
  return { found: 1 - misses.length / all.length, misses: [...new Set(misses)].slice(0, 12) };
}

describe("the requester's own data", () => {
  it('in any spelling of the name', () => {
    const { found, misses } = share(
      fc
        .tuple(person, fc.constantFrom(...spellings), fc.constantFrom(...letters), around)
        .map(([[first, last], spell, letter, where]) =>
          missesOf(letter(spell(first, last)), where, { ...nothingKnown, names: [`${first} ${last}`] }),
        ),
    );
    expect(found, misses.join('\n')).toBeGreaterThanOrEqual(0.999);
  }, 900_000);

  it('in any spacing of the telephone number', () => {
    const numbers = [
      '+44 7700 900123',
      '+49 171 3920055',
      '+33 6 12 34 56 78',
      '+1 418 555 0192',
      '+55 11 91234 5678',
    ];
    const { found, misses } = share(
      fc
        .tuple(
          fc.constantFrom(...numbers),
          fc.constantFrom('', ' ', '-', '.', '/', '\u00a0', ' - '),
          fc.integer({ min: 2, max: 5 }),
          fc.constantFrom('+', '00', '', '0'),
          around,
        )
        .map(([number, gap, size, lead, where]) => {
          const digits = number.replace(/\D/g, '');
          const local = number.replace(/^\+\d+ /, '').replace(/\D/g, '');
          const groups = (lead === '0' ? local : digits).match(new RegExp(`\\d{1,${size}}`, 'g')) ?? [];
          return missesOf(lead + groups.join(gap), where, {
            ...nothingKnown,
            phones: [number],
            countries: [],
          });
        }),
    );
    expect(found, misses.join('\n')).toBeGreaterThanOrEqual(0.999);
  }, 900_000);

  it('in any case of the mail address, and by its first half', () => {
    const mails = ['ada.vale@example.com', 'j_mueller77@example.org', 'x.wang-99@mail.example'];
    const { found, misses } = share(
      fc
        .tuple(fc.constantFrom(...mails), fc.constantFrom(...letters.slice(0, 3)), fc.boolean(), around)
        .map(([mail, letter, whole, where]) =>
          missesOf(letter(whole ? mail : (mail.split('@')[0] ?? '')), where, {
            ...nothingKnown,
            emails: [mail],
          }),
        ),
    );
    expect(found, misses.join('\n')).toBeGreaterThanOrEqual(0.999);
  }, 900_000);

  it('would be seen to be left', () => {
    expect(missesOf('Zqx', ['the part ', ' is missing'], nothingKnown)).toHaveLength(1);
  });
});
