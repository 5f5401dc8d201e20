import { describe, expect, it } from 'vitest';
import { findPersonal, textLimit } from '@/lib/privacy/find/find';
import { type Known, nothingKnown } from '@/lib/privacy/kinds';
import { sweep } from '@/lib/privacy/sweep';

const known: Known = {
  ...nothingKnown,
  names: ['Will Hunter', 'Jürgen van der Berg'],
  emails: ['w.hunter77@example.com'],
  phones: ['+44 7700 900123'],
  addresses: ['12 Mill Lane, Leeds LS1 4AP'],
  orders: ['#LS10234'],
  tracking: ['15501239981204'],
  orderFormats: ['#LS\\d{5}'],
  products: ['Tarn Jacket', 'Emma Dress'],
};
const found = (text: string, what = known) =>
  findPersonal(text, what).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe("the ticket's own people", () => {
  it.each<[string, string[]]>([
    ['Hi, WILL HUNTER here', ['NAME WILL HUNTER']],
    ['thanks, will', ['NAME will']],
    ['Will the parcel arrive? will you write?', []],
    ['Hi Huntar', ['NAME Huntar']],
    ['to Jurgen van der Berg', ['NAME Jurgen van der Berg']],
    ['call 07700 900 123', ['PHONE 07700 900 123']],
    ['w.hunter77 is my name there', ['NAME w.hunter77']],
    ['to 12 Mill Lane, please', ['ADDRESS 12 Mill Lane']],
    ['order LS10234', ['ORDER LS10234']],
    ['parcel 1550 1239 981204', ['TRACKING 1550 1239 981204']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('others, by their form', () => {
  it.each<[string, string]>([
    ['write to eve (at) shop dot com', 'EMAIL eve (at) shop dot com'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'IBAN DE89 3704 0044 0532 0130 00'],
    ['my password is Sw0rdfish!', 'SECRET Sw0rdfish!'],
    ['the code 4821 from the SMS code 482913', 'SECRET 482913'],
    ['CVV 123', 'SECRET 123'],
    ['SSN 219-09-9999', 'NATIONAL_ID 219-09-9999'],
    ['DNI 12345678Z', 'NATIONAL_ID 12345678Z'],
    ['born on 3 May 1984', 'DOB 3 May 1984'],
    ['llámame al 612345678', 'PHONE 612345678'],
    ['tlf 91 123 45 67', 'PHONE 91 123 45 67'],
    ['not 1-800-555-0199 again', 'PHONE 1-800-555-0199'],
    ['from 192.0.2.14', 'IP 192.0.2.14'],
    ['https://a.example/reset?token=k3J9x8f2LmQ0', 'URL_TOKEN k3J9x8f2LmQ0'],
    ['UPS 1Z999AA10123456784', 'TRACKING 1Z999AA10123456784'],
    ['Hauptstraße 12, 10115 Berlin', 'ADDRESS Hauptstraße 12, 10115 Berlin'],
    ['14 bis rue des Lilas, 75011 Paris', 'ADDRESS 14 bis rue des Lilas, 75011 Paris'],
    ['Calle de Alcalá 45, 28014 Madrid', 'ADDRESS Calle de Alcalá 45, 28014 Madrid'],
    ['ship to 10 S. Dearborn, Chicago.', 'ADDRESS 10 S. Dearborn, Chicago'],
    ['to 1604 W. Farwell Apt 2A', 'ADDRESS 1604 W. Farwell Apt 2A'],
    ['Six Concourse Parkway Suite 2500', 'ADDRESS Six Concourse Parkway Suite 2500'],
    ['19 Hargrove Grade, Palm Coast FL', 'ADDRESS 19 Hargrove Grade, Palm Coast FL'],
    ['48S 400E, Salt Lake City UT', 'ADDRESS 48S 400E, Salt Lake City UT'],
    ['rural route 1 box 45a', 'ADDRESS rural route 1 box 45a'],
    ['830 1/2 Davis Street', 'ADDRESS 830 1/2 Davis Street'],
    ['111 Vassar Ave. N.W.', 'ADDRESS 111 Vassar Ave. N.W.'],
    [
      'Av. Paulista, 1842, conj. 155, Bela Vista, São Paulo - SP, 01310-945',
      'ADDRESS Av. Paulista, 1842, conj. 155, Bela Vista, São Paulo - SP, 01310-945',
    ],
    ['purchase 00123842', 'ORDER 00123842'],
    ['signed for by my neighbour, Ushurma Dratchev', 'NAME Ushurma Dratchev'],
    ['it went to Wisława B. Szczepańska', 'NAME Wisława B. Szczepańska'],
    ['ordered by Oline van Mikaelsen', 'NAME Oline van Mikaelsen'],
    ['Login kam von 2001:db8:4f1::9a2 aus Brasilien', 'IP 2001:db8:4f1::9a2'],
    ['Gent. GSM 0470/55.01.93', 'PHONE 0470/55.01.93'],
    ['Meine neue Handynummer ist 0171/3920055', 'PHONE 0171/3920055'],
    ['joignable au 418-555-0192, poste 31', 'PHONE 418-555-0192, poste 31'],
    ['die Rechnung zu R2291-004', 'ORDER R2291-004'],
    ['Número 2210097.', 'ORDER 2210097'],
    ['Le numéro est A7-90-3318.', 'ORDER A7-90-3318'],
    ['pedido ES2024-001377', 'ORDER ES2024-001377'],
    ['my order 10047788, hers is 10047790', 'ORDER 10047790'],
    ['bei Hermes abgegeben, H1012345678901201031', 'TRACKING H1012345678901201031'],
    ['Nummer isch 99.60.121487.00346542', 'TRACKING 99.60.121487.00346542'],
    ['tracking GLS M1 630118742', 'TRACKING M1 630118742'],
    ['mijn bsn voor de douane, klopt dat? Ik heb 111222333 gegeven', 'NATIONAL_ID 111222333'],
    ['https://shop.example/attiva/9c1e-77ab-42d0-b5f3', 'URL_TOKEN 9c1e-77ab-42d0-b5f3'],
    ['Postfach 64, 34170 Gorizia. Klingeln bei Bruno', 'ADDRESS Postfach 64, 34170 Gorizia'],
    ['left at 42 kingsley rd but she is in', 'ADDRESS 42 kingsley rd'],
    ['Annemarie van der Velden\nZuiderdiep 34-II, 9711 HG Groningen', 'NAME Annemarie van der Velden'],
    ['in meinem konto steht mohamed zieliński', 'NAME mohamed zieliński'],
    ['hiya, tash here', 'NAME tash'],
    ['my husband Peter Okafor', 'NAME Peter Okafor'],
    ['Sehr geehrte Frau Özdemir', 'NAME Özdemir'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    'Firmware 2.1.4.1180, model WH-1000XM5, EAN 4006381333931',
    'the Emma Dress in size 12, £89.00, ordered on 12 March 2026',
    'between 10.00-17.00 on 05/03',
    'my password is wrong, please reset it',
    'See you on Friday, thanks',
    'the serial is 00834-22910-4471',
    'I have 12 North Face jackets and 3 East Coast hoodies',
    'my 4 Pines Cream jars, and two Oak Street bags',
    'it took route 66 and 2 boxes',
    'Mein Mann wartet, unser Nachbar auch',
    'tengo aqui el paquete, gracias',
    'Neue Version 12 und alte Version 11',
    'number 2 on the list, número 3 también',
    'the Aspen Jansen lamp, and Night Oven Gloves',
  ])('%s holds nothing', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a text that cannot be read', () => {
  it('is refused rather than let through', () => {
    expect(() => findPersonal('a'.repeat(textLimit + 1), known)).toThrow(RangeError);
  });

  it('takes the brand for no person, and a customer with a word of its name for one', () => {
    const brand = { ...nothingKnown, products: ['Brand alpha', 'Anna Weber'] };
    const names = (text: string) =>
      findPersonal(text, brand)
        .filter(({ kind }) => kind === 'NAME')
        .map(({ start, end }) => text.slice(start, end));
    expect(names('Regards, Anna Weber')).toEqual([]);
    expect(names('Regards, Peter Weber')).toEqual(['Peter Weber']);
  });

  it.each(['a@', '4 ', '1.', 'https://a/', 'Mr A ', '12 a street ', '- ', 'Ä. ', '(at) ', '+44 7'])(
    'of 64 kB of "%s" takes no more of the processor than it may',
    (piece) => {
      const from = process.cpuUsage();
      findPersonal(piece.repeat(65_536 / piece.length), known);
      const { user, system } = process.cpuUsage(from);
      expect((user + system) / 1_000).toBeLessThan(3_000);
    },
    30_000,
  );
});

describe('the second sweep', () => {
  it.each([
    ['w.hunter77@example.com'],
    ['someone@else.example'],
    ['Will  Hunter'],
    ['0 77 00-90 01 23'],
    ['l s 1 0 2 3 4'],
    ['4242424242424242'],
  ])('sees %s', (text) => {
    expect(sweep(`before ${text} after`, known)).not.toEqual([]);
  });

  it('lets placeholders, approved addresses and plain words pass', () => {
    const text = 'Dear [NAME_1_K7QX], write to help@marlowfenn.example about [ORDER_1_K7QX].';
    expect(sweep(text, known, (mail) => mail === 'help@marlowfenn.example')).toEqual([]);
  });
});
