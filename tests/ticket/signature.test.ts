import { describe, expect, it } from 'vitest';
import { cleanMessage } from '@/lib/ticket/clean';

describe('a line that a phone added', () => {
  it.each([
    'Sent from my iPhone',
    'Sent from my Galaxy',
    'Sent from Outlook for Android',
    'Sent from Yahoo Mail for iPhone',
    'Get Outlook for iOS (https://aka.ms/o0ukef)',
    'Von meinem iPhone gesendet',
    'Gesendet von Mail für Windows',
    'Envoyé de mon iPhone',
    'Envoyé depuis mon mobile',
    'Enviado desde mi iPhone',
    'Enviado do meu iPhone',
    'Inviato da iPhone',
    'Verzonden vanaf mijn iPhone',
  ])('%s', (line) => {
    expect(cleanMessage({ text: `Where is it?\n\nPete\n\n${line}` })).toMatchObject({
      text: 'Where is it?\n\nPete',
      signature: line,
    });
  });

  it('is not a sentence about sending', () => {
    for (const text of ['Sent from the warehouse on Monday, they said.', 'Gesendet habe ich es am Montag.']) {
      expect(cleanMessage({ text }).text).toBe(text);
    }
  });
});

describe('a signature', () => {
  it('stands under two dashes', () => {
    expect(
      cleanMessage({ text: 'Any news?\n\nAnna\n-- \nAnna Berg\nBerg Design\nTel. 030 1234567' }),
    ).toMatchObject({
      text: 'Any news?\n\nAnna',
      signature: '--\nAnna Berg\nBerg Design\nTel. 030 1234567',
    });
  });

  it('is not the rest of a long mail under a divider', () => {
    const text = `First point\n--\n${'A line of the second point.\n'.repeat(20)}`.trim();
    expect(cleanMessage({ text }).text).toBe(text);
  });

  it.each([
    ['phone', 'Kind regards\nAnna Berg\n+49 30 1234 5678\nwww.berg.example'],
    ['street', 'Mit freundlichen Grüßen\nAnna Berg\nPappelallee 7, 10437 Berlin'],
    ['company', 'Cordialement,\nAnne Petit\nPetit & Fils SARL\nTél : 01 23 45 67 89'],
    ['confidential', 'Thanks\nAnna Berg\nThis e-mail is confidential and intended for the addressee only.'],
  ])('of contact lines under the name: %s', (_kind, block) => {
    const [closing, name] = block.split('\n');
    const cleaned = cleanMessage({ text: `Please reply.\n\n${block}` });
    expect(cleaned.text).toBe(`Please reply.\n\n${closing}\n${name}`);
    expect(cleaned.signature).toBe(block.split('\n').slice(2).join('\n'));
  });

  it('is a line of name, role and company, and what the mail server adds', () => {
    const { text, signature } = cleanMessage({
      text: 'Can I still send it back?\n\nAll the best\nGareth\n\nGareth Pugh | Site Manager | Court Road\nThis e-mail and any attachment is confidential and may be legally privileged. If you are not the intended recipient please notify the sender.',
    });
    expect(text).toBe('Can I still send it back?\n\nAll the best\nGareth');
    expect(signature).toContain('Court Road');
    const kept = 'Size L | colour moss | second manager I asked\nThis e-mail is my third. Is that so hard?';
    expect(cleanMessage({ text: kept }).text).toBe(kept);
  });

  it('does not swallow what the customer tells at the end', () => {
    for (const end of [
      'Anna Berg\nMF-204518',
      'My address is now\nAnna Berg\nKade 12 in Zwolle for anything that was already sent.',
      'Thanks\nAnna',
      'Please send it to:\nAnna Berg\nPappelallee 7\n10437 Berlin\nTel. 030 1234567',
      'New address:\n\nAnna Berg\n12 High Street\nLeeds LS1 4AB',
      'You can call me\nAnna Berg\n+49 30 1234 5678',
    ]) {
      expect(cleanMessage({ text: `Please reply.\n\n${end}` }).text).toBe(`Please reply.\n\n${end}`);
    }
  });

  it('is known by its markup', () => {
    for (const mark of [
      'class="gmail_signature"',
      'id="Signature"',
      'class="moz-signature"',
      'id="ms-outlook-mobile-signature"',
    ]) {
      expect(
        cleanMessage({ html: `<p>Any news?</p><div ${mark}>Anna Berg<br>Head of Returns</div>` }),
      ).toMatchObject({
        text: 'Any news?',
        signature: 'Anna Berg\nHead of Returns',
      });
    }
  });
});
