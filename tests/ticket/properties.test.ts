import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanMessage } from '@/lib/ticket/clean';
import { showAll } from '@/lib/ticket/hidden';

const pieces = fc.constantFrom(
  ...[
    'Hello Anna,',
    'Where is MF-204518?',
    '',
    '> quoted',
    '> 60 euros',
    '>',
    '--',
    '-- ',
    'Sent from my iPhone',
  ],
  ...[
    'On 5 Nov 2026, Help <h@x.example> wrote:',
    'On 5 Nov 2026, Help',
    '<h@x.example> wrote:',
    'From: a',
    'Sent: b',
  ],
  ...[
    'To: c',
    'Subject: d',
    '-----Original Message-----',
    '---------- Forwarded message ---------',
    'Anna Berg',
  ],
  ...[
    '+49 30 1234 5678',
    'Von meinem iPhone gesendet',
    '   ',
    '\u200b',
    '\u202e',
    'Am 5. Nov. 2026 um 10:12 schrieb A:',
  ],
);
const mail = fc
  .array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: 'binary' })), { maxLength: 30 })
  .map((lines) => lines.join('\n'));

const tags = fc.constantFrom(
  '<div>',
  '</div>',
  '<p>',
  '<blockquote type="cite">',
  '</blockquote>',
  '<div class="gmail_quote">',
  '<a href="https://x.example">',
  '</a>',
  '<span style="display:none">',
  '</span>',
  '<style>',
  '</style>',
  '<!--',
  '-->',
  '<br',
  '<li>',
  '<td>',
  '<div id="divRplyFwdMsg">',
);
const markup = fc.array(fc.oneof(tags, pieces, fc.string())).map((parts) => parts.join(''));

/** True when a character is left that nobody sees: controls, formats and fillers but line ends, joiners and Arabic number signs. */
const unseen = (text: string) =>
  /(?!\n)\p{Cc}|(?![\u200c\u200d]|[\u{e0061}-\u{e007f}]|[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])\p{Cf}|\p{Cs}|\u3164|\u115f/u.test(
    text,
  );

describe('cleaning', () => {
  it('never throws and leaves nothing unseen, for any text', () => {
    fc.assert(
      fc.property(mail, (text) => {
        const cleaned = cleanMessage({ text });
        const all = [cleaned.text, cleaned.quoted ?? '', cleaned.signature ?? ''].join('\n');
        expect(unseen(all)).toBe(false);
        expect(cleaned.text).toBe(cleaned.text.trim());
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same text for its own text', () => {
    fc.assert(
      fc.property(mail, (text) => {
        const once = cleanMessage({ text }).text;
        expect(cleanMessage({ text: once }).text).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws for any markup, and leaves nothing unseen', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const cleaned = cleanMessage({ html });
        expect(unseen([cleaned.text, cleaned.quoted ?? '', cleaned.signature ?? ''].join('\n'))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves words that hold nothing strange as they are', () => {
    const words = fc.array(fc.constantFrom('the', 'jumper', 'is', 'late', 'again', 'please', 'help'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (list) => {
        expect(cleanMessage({ text: list.join(' ') })).toEqual({ text: list.join(' '), warnings: [] });
      }),
    );
  });
});

it('would notice a character that is left', () => {
  for (const bad of ['\u200b', '\u202e', '\u0007', '\u{e0041}', '\u00ad'])
    expect(unseen(`a${bad}b`)).toBe(true);
});

describe('what is needed to see', () => {
  it.each([
    ['family', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
    ['skin', '\u{1f44d}\u{1f3fd}'],
    ['heart on fire', '\u2764\ufe0f\u200d\u{1f525}'],
    ['judge', '\u{1f9d1}\u{1f3fd}\u200d\u2696\ufe0f'],
    ['keycap', '1\ufe0f\u20e3'],
    ['rainbow flag', '\u{1f3f3}\ufe0f\u200d\u{1f308}'],
    ['flag of Scotland', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['Persian joiner', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['Hindi joiner', '\u0915\u094d\u200d\u0937'],
    ['accents', 'Bru\u0308ckner'],
  ])('%s stays', (_what, text) => {
    expect(cleanMessage({ text: `a ${text} b` })).toEqual({ text: `a ${text} b`, warnings: [] });
  });

  it('goes where it joins nothing', () => {
    expect(showAll('a\u200db')).toEqual({ text: 'ab', warnings: ['hidden-characters'] });
    expect(showAll('code\ufe0f\ufe01')).toEqual({ text: 'code', warnings: ['hidden-characters'] });
    const smuggled = [...'obey']
      .map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)))
      .join('');
    expect(showAll(`\u{1f3f4}${smuggled}\u{e007f}!`)).toEqual({
      text: '\u{1f3f4}!',
      warnings: ['hidden-characters'],
    });
    expect(showAll('a\u202eb')).toEqual({ text: 'ab', warnings: ['bidi-controls'] });
  });
});
