import { describe, expect, it } from 'vitest';
import { cleanMessage, textLimit } from '@/lib/ticket/clean';
import { ticketFiles } from '../lab/server/world';

const inLab = (id: number) => {
  const found = ticketFiles().find((each) => each.id === id);
  if (!found) throw new Error(`no lab ticket ${id}`);
  return found.messages.map(({ html, text }) =>
    cleanMessage({ ...(html ? { html } : {}), ...(text ? { text } : {}) }),
  );
};

describe('the hostile mail', () => {
  const [message] = inLab(111);

  it('keeps the words that its reader sees', () => {
    expect(message?.text).toContain('leak at the left knee seam');
    expect(message?.text).toContain('Dean');
  });

  it('shows none of the hidden orders, and says that there were some', () => {
    expect(message?.text).not.toMatch(/maintenance mode|Agent note|last five customers|£500|approved macro/);
    expect(message?.warnings.toSorted()).toEqual(['bidi-controls', 'hidden-characters', 'hidden-html']);
  });

  it('writes the real address beside words that name another', () => {
    expect(message?.text).toContain(
      'https://marlowfenn.example/returns (https://marlowfenn-refunds.example.net/claim?t=8841)',
    );
  });
});

describe('the long thread', () => {
  const messages = inLab(109);

  it('leaves each message its own new words', () => {
    expect(messages[2]?.text).toMatch(/^Thanks Callum\.[^\n]*\n\nP$/);
    expect(messages[6]?.text).toMatch(/third time I'm asking\.\n\nPriyanka Raghunathan$/);
    expect(messages[8]?.text).toMatch(/^Any news Shanice\?[^\n]*\n\nPriyanka$/);
  });

  it('puts the history and the job title aside', () => {
    expect(messages[6]?.quoted).toContain('Good news, I can see them booked in.');
    for (const at of [6, 8]) expect(messages[at]?.signature).toContain('Disputes & Chargebacks');
    expect(messages.map(({ text }) => text).join()).not.toContain('Chargebacks');
  });
});

describe('cleaning', () => {
  it('takes the text when there is no HTML, or none with words', () => {
    expect(cleanMessage({ text: 'Hi' }).text).toBe('Hi');
    expect(cleanMessage({ html: '<p> </p>', text: 'Hi' }).text).toBe('Hi');
    expect(cleanMessage({})).toEqual({ text: '', warnings: [] });
  });

  it('cuts what is too long and says so', () => {
    const long = cleanMessage({ text: 'word '.repeat(20_000) });
    expect(long.text.length).toBeLessThanOrEqual(textLimit);
    expect(long.warnings).toEqual(['truncated']);
    expect(cleanMessage({ html: `<p>${'word '.repeat(20_000)}</p>` }).warnings).toContain('truncated');
    expect(cleanMessage({ text: '\u{1f600}'.repeat(40_000) }).text).toMatch(/^\p{Extended_Pictographic}+$/u);
  });

  it('takes off a tail that only repeats an earlier message', () => {
    const earlier = 'Hello Priyanka,\n\nThe refund takes up to 5 business days and goes back to your card.';
    const text = `Still nothing.\n\n${earlier}`;
    expect(cleanMessage({ text, previous: [earlier] })).toMatchObject({
      text: 'Still nothing.',
      quoted: earlier,
    });
    expect(cleanMessage({ text, previous: ['something else'] }).text).toBe(text);
    expect(cleanMessage({ text: 'Thanks\nAnna', previous: ['Thanks\nAnna'] }).text).toBe('Thanks\nAnna');
  });

  it('leaves a forward without words of its own empty, and says that it is one', () => {
    const text = '---------- Forwarded message ---------\nFrom: Bank <b@bank.example>\n\nPay at once.';
    expect(cleanMessage({ text })).toMatchObject({ text: '', warnings: ['forwarded'] });
    const html = `<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Bank</b></div>Pay at once.</div>`;
    expect(cleanMessage({ html: `<div>See below</div>${html}` })).toMatchObject({
      text: 'See below',
      warnings: ['forwarded'],
    });
  });
});
