import { describe, expect, test } from 'vitest';
import { check } from '../../../lib/copilot/gate/check';
import { brief, draftOf, found, gateFor, now, report, textOf, ticket } from './sample';

describe('each rule catches its planted case and passes its twin', () => {
  test.each<[string, string, string]>([
    [
      'placeholder.unfilled',
      'Hello {{customer.first_name}}, it is on its way.',
      'Hello Judith, it is on its way.',
    ],
    ['placeholder.unfilled', 'Your label is [LABEL NUMBER].', 'Your label is in the box [sic].'],
    ['placeholder.unfilled', 'Dear <customer name>, thanks.', 'I <3 that jacket, 2 < 3.'],
    ['placeholder.unfilled', 'It left on XXX.', 'Size XXL or XL.'],
    ['placeholder.unfilled', 'It left on ____.', 'snake_case is fine.'],
    ['placeholder.unfilled', 'Delivery: TBC', 'The BBC said so.'],
    ['voice.banned', 'Unfortunately, no.', 'I am afraid not.'],
    ['voice.banned', 'As a valued  customer you know.', 'We value your custom.'],
    ['text.hidden', 'It is on\u200b its way.', 'It is on its way.'],
    ['text.hidden', 'It is \u202eyaw sti no.', 'It is on its way.'],
    ['text.hidden', 'Hi\u{e0041}\u{e0042}', 'Hi 👨‍👩‍👧 and ❤️‍🔥'],
    ['text.lookalike', 'Your refund оf ｆifty', 'Your refund of fifty'],
    ['text.lookalike', 'Сlick here', 'Click here'],
    ['text.html', 'It is <b>on</b> its way.', 'It is 3 < 4 and a > b.'],
    ['text.html', 'See javascript:alert(1)', 'We use JavaScript: a language.'],
    ['text.html', 'See [our page](https://fellside.example/returns)', 'See https://fellside.example/returns'],
    ['text.html', '<!-- note -->Hello', 'Hello -- it is us'],
    ['customer.wrong', 'Hi Sarah,\nit is on its way.', 'Hi Judith,\nit is on its way.'],
    ['customer.wrong', 'Dear Mr Holroyd, thanks.', 'Dear Mrs Askew, thanks.'],
    ['customer.wrong', 'Hello Dean!', 'Hello there!'],
    [
      'internal.quote',
      'ten pounds of goodwill once a year to anybody who has waited',
      'ten pounds of goodwill',
    ],
    [
      'internal.quote',
      'We saw that the Customer has sent back four jackets this year already, sorry.',
      'The customer has sent back jackets.',
    ],
    [
      'internal.quote',
      'a neighbour who happens to know a great deal about rain and wool',
      'We know a great deal about wool.',
    ],
    ['brand.other', 'Thank you for writing to Lumen Skin.', 'Thank you for writing to Fellside.'],
    ['brand.other', 'Write to care@lumenskin.example', 'Write to help@fellside.example'],
    ['secret.request', 'Please send us your card number.', 'Please send us your order number.'],
    ['secret.request', 'What is the security code on the back?', 'What is the number on the label?'],
    ['secret.request', 'Please install AnyDesk.', 'Please never send us your password or card number.'],
  ])('%s: %s', (rule, bad, clean) => {
    expect(report(bad).findings.map((item) => item.rule)).toContain(rule);
    expect(report(clean).findings.map((item) => item.rule)).not.toContain(rule);
  });

  test.each<[string, string, boolean]>([
    ['de', 'Bitte senden Sie uns Ihre Kartennummer.', true],
    ['de', 'Bitte senden Sie uns nie Ihr Passwort.', false],
    ['fr', 'Merci de nous envoyer votre numéro de carte : envoyez-le ici.', true],
    ['es', 'Por favor, envíe su contraseña.', true],
    ['pt', 'Por favor, envie a sua senha.', true],
    ['it', 'La preghiamo di indicare il codice di sicurezza: indichi qui.', true],
    ['nl', 'Stuur ons uw wachtwoord.', true],
  ])('asking for a secret in %s: %s', (language, text, bad) => {
    expect(report(text, { language }).findings.some((item) => item.rule === 'secret.request')).toBe(bad);
  });
});

describe('language', () => {
  const german =
    'Vielen Dank für Ihre Nachricht. Wir prüfen die Sendung und melden uns bei Ihnen, sobald wir mehr wissen.';
  const polish =
    'Dziękujemy za wiadomość. Sprawdzimy przesyłkę i odezwiemy się, gdy tylko będziemy wiedzieć więcej.';
  test('another language of the brand warns, any other blocks, the right one passes', () => {
    const level = (text: string, language: string) =>
      report(text, { language }).findings.find((item) => item.rule === 'language.wrong')?.level;
    expect(level(german, 'en')).toBe('warn');
    expect(level(polish, 'en')).toBe('block');
    expect(level(german, 'de')).toBeUndefined();
    expect(level('Danke!', 'en')).toBeUndefined();
  });
});

describe('mandatory clauses', () => {
  const draft = draftOf([
    { text: 'Hello Judith,\n\nYou can return it within 30 days of delivery. ', sources: [] },
    {
      text: 'Outlet and final sale items cannot be returned.',
      must: true,
      sources: [{ kind: 'macro', id: 'return-how', origin: 'built' }],
    },
    { text: ' Start here: https://fellside.example/returns', sources: [] },
  ]);
  const full = textOf(draft);

  test('kept, or only its spaces changed: clean', () => {
    expect(found(full, { draft })).toEqual([]);
    expect(found(full.replace('final sale', 'final\nsale'), { draft })).toEqual([]);
  });

  test('removed: the fix puts it back in its place', () => {
    const cut = full.replace('Outlet and final sale items cannot be returned. ', '');
    const [finding] = report(cut, { draft }).findings;
    expect(finding).toMatchObject({ rule: 'must.removed', level: 'block' });
    if (!finding?.fix) throw new Error('no fix');
    const mended = cut.slice(0, finding.start) + finding.fix + cut.slice(finding.end);
    expect(mended).toBe(full);
    expect(report(mended, { draft }).insertable).toBe(true);
  });

  test('changed: the fix restores it', () => {
    const bent = full.replace('cannot be returned', 'can be returned');
    const finding = report(bent, { draft }).findings.find((item) => item.rule === 'must.changed');
    if (!finding?.fix) throw new Error('no fix');
    expect(bent.slice(0, finding.start) + finding.fix + bent.slice(finding.end)).toBe(full);
  });
});

test('a rule that fails blocks: an unchecked reply must not look checked', () => {
  const broken = { ...gateFor(), internalRuns: null as unknown as ReadonlySet<string> };
  const result = check('one two three four five six seven eight nine ten', {
    gate: broken,
    ticket,
    brief,
    language: 'en',
    now,
  });
  expect(result.insertable).toBe(false);
  expect(result.findings.map((item) => item.rule)).toContain('check.failed');
});

test('every sentence that the gate can say is in the catalogue', async () => {
  const { default: catalogue } = await import('../../../components/i18n/en.json');
  const texts = [
    'Hi Sarah, unfortunately {{x}} £25 20% 45 days 8 days 12 November 2026, SPRING30, MARLOW90, https://a.example/ and x@y.example',
    'I have refunded £400. I will call you tomorrow. We guarantee it. <b>Send us</b> your card number. FS-000001',
    'You can return it within 14 days. SUMMER25 is yours. judith.askew@example.com',
    'RB473124892GB with FedEx, 312 pieces. We will replace the damaged jacket. I have cancelled your order.',
  ];
  const keys = texts
    .flatMap((text) => report(text).findings)
    .flatMap((item) => [item.message.key, item.satisfy.key]);
  expect(new Set(keys).size).toBeGreaterThan(30);
  expect(keys.filter((key) => !(key in catalogue))).toEqual([]);
});
