import { describe, expect, test } from 'vitest';
import { readingGrade } from '../../../lib/copilot/gate/rules/voice-level';
import type { Voice } from '../../../lib/packs/schema';
import { gateFor, pack, report, ticket } from './sample';

/** The brand's voice: each rule with its planted breach and the twin that keeps it. */

const withVoice = (voice: Partial<Voice>) => ({
  gate: gateFor({ ...pack, voice: { ...pack.voice, ...voice } }),
});
const rules = (text: string, voice: Partial<Voice> = {}, over: Parameters<typeof report>[1] = {}) =>
  report(text, { ...withVoice(voice), ...over })
    .findings.filter(({ rule }) => rule.startsWith('voice.'))
    .map(({ rule, text: found }) => `${rule} ${found}`);
const asked = (text: string) => ({
  ticket: {
    ...ticket,
    messages: ticket.messages.map((message) =>
      message.author === 'customer' ? { ...message, text } : message,
    ),
  },
});

describe('emoji', () => {
  test('never means none', () => {
    expect(rules('Hello 🙂', { emoji: 'never' })).toContain('voice.emoji 🙂');
    expect(rules('Hello :)', { emoji: 'never' }).join()).not.toContain('emoji');
  });
  test('sparing means one', () => {
    expect(rules('Hello 🙂', { emoji: 'sparing' }).join()).not.toContain('emoji');
    expect(rules('Hello 🙂 and 👍🏽', { emoji: 'sparing' }).join()).toContain('emoji');
  });
  test('mirror means one where the customer used one', () => {
    expect(rules('Hello 🙂', { emoji: 'mirror' }, asked('Is it late?')).join()).toContain('emoji');
    expect(rules('Hello 🙂', { emoji: 'mirror' }, asked('Is it late? 😢')).join()).not.toContain('emoji');
  });
  test('digits, signs and letters are none', () => {
    expect(rules('Size 42 # * ok ™'.replace('™', ''), { emoji: 'never' }).join()).not.toContain('emoji');
  });
});

describe('length', () => {
  const voice = { maxWords: { [ticket.channel]: 5 } };
  test('counts words against the channel of the ticket', () => {
    expect(rules('one two three four five six seven', voice)).toContain('voice.long six seven');
    expect(rules('one two three four five', voice).join()).not.toContain('long');
    expect(rules('one two three four five six seven').join()).not.toContain('long');
  });
});

describe('shouting', () => {
  test('two words in capitals, or marks in a row', () => {
    expect(rules('Please DO NOT WORRY about it.').join()).not.toContain('DO NOT');
    expect(rules('This is VERY IMPORTANT news.')).toContain('voice.shouting VERY IMPORTANT');
    expect(rules('Great news!!')).toContain('voice.shouting !!');
  });
  test('an abbreviation, a code and one mark are none', () => {
    expect(rules('Use the USPS label, please!').join()).not.toContain('shouting');
  });
  test('what an approved text writes in capitals is none', () => {
    const gate = gateFor({ ...pack, brand: { ...pack.brand, products: ['TARN JACKET PRO'] } });
    expect(rules('The TARN JACKET is here.', {}, { gate }).join()).not.toContain('shouting');
  });
});

describe('saying sorry', () => {
  test('twice is kind, three times is too much, in each language', () => {
    expect(rules('Sorry. We apologise.').join()).not.toContain('apology');
    expect(rules('Sorry. We apologise. We regret it.')).toContain('voice.apology regret');
    const german = 'Das tut mir leid. Ich bitte um Entschuldigung. Entschuldigen Sie.';
    expect(rules(german, {}, { language: 'de' })).toContain('voice.apology Entschuldigen');
  });
});

describe('greeting and closing', () => {
  const voice = {
    greetings: { en: [{ text: 'Hello {{customer.first_name}},', withoutName: 'Hello,' }] },
    signOffs: { en: [{ text: 'Kind regards,\nTeam Fellside' }] },
  };
  const fresh = {
    ticket: {
      ...ticket,
      channel: 'email' as const,
      messages: ticket.messages.filter((m) => m.author === 'customer'),
    },
  };
  test('both are there', () => {
    expect(rules('Hello Judith,\n\nIt is here.\n\nKind regards,\nSam', voice, fresh)).toEqual([]);
  });
  test('neither is there', () => {
    const found = rules('It is here.', voice, fresh).join('|');
    expect(found).toContain('voice.greeting It is here.');
    expect(found).toContain('voice.sign-off It is here.');
  });
  test('nobody asks for them in a chat, or where the brand has answered before', () => {
    expect(rules('It is here.', voice, { ticket: { ...fresh.ticket, channel: 'chat' as const } })).toEqual(
      [],
    );
  });
});

describe('reading grade', () => {
  const easy = Array.from({ length: 10 }, () => 'We sent it on by post.');
  const hard = [
    'Notwithstanding the aforementioned administrative considerations, organisational responsibilities necessitate comprehensive verification of documentation before authorisation of reimbursement applications by the appropriate departmental representatives can conceivably be contemplated.',
  ];
  test('tells easy from hard, and nothing of a few words', () => {
    expect(readingGrade(easy)).toBeLessThan(4);
    expect(readingGrade([...hard, ...hard])).toBeGreaterThan(15);
    expect(readingGrade(['Hello there.'])).toBeNull();
  });
  test('points at the longest sentence, in English only', () => {
    const text = `${hard.join(' ')} ${hard.join(' ')}`;
    expect(rules(text, { readingGrade: 9 }).join()).toContain('voice.hard');
    expect(rules(text, { readingGrade: 9 }, { language: 'de' }).join()).not.toContain('voice.hard');
    expect(rules(easy.join(' '), { readingGrade: 9 }).join()).not.toContain('voice.hard');
  });
});
