import { describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/engines/contract';
import { coreOfDraft, coreOfSent } from '@/lib/stores/sidebar/core-text';

const draft: Draft = {
  segments: [
    { text: 'Hi Anna,\n\n', sources: [{ kind: 'voice', id: 'greeting', origin: 'built' }] },
    { text: 'Refunds take 5 days.\n\n', sources: [{ kind: 'macro', id: 'm', origin: 'built' }] },
    { text: 'All the best,\nMaya', sources: [{ kind: 'voice', id: 'sign-off', origin: 'built' }] },
  ],
  language: 'en',
  missing: [],
  needsHuman: false,
};

describe('the part of a reply that edits are measured on', () => {
  it('leaves out greeting and sign-off of the draft', () => {
    expect(coreOfDraft(draft)).toBe('Refunds take 5 days.');
  });

  it('leaves them out of what was sent, also with another name or a signature below', () => {
    expect(
      coreOfSent('Hi Ms Weber,\n\nRefunds take 5 days.\n\nAll the best,\nMaya\n\n--\nMarlow', draft),
    ).toBe('Refunds take 5 days.');
  });

  it('keeps a postscript, on its own line or behind the last one', () => {
    const sent = (closing: string) => coreOfSent(`Hi Ms Weber,\n\nRefunds take 5 days.\n\n${closing}`, draft);
    const closing = draft.segments.at(-1)?.text.trim() ?? '';
    expect(sent(`${closing}\n\nP.S. Take the blue label.`)).toContain('P.S. Take the blue label.');
    expect(sent(`${closing} P.S. Take the blue label.`)).toContain('P.S. Take the blue label.');
    expect(sent(closing)).toBe('Refunds take 5 days.');
  });

  it('takes off nothing else', () => {
    expect(coreOfSent('Refunds take 5 days.', draft)).toBe('Refunds take 5 days.');
    expect(coreOfSent('Hi Anna, refunds take five days and not a day longer.', draft)).toContain(
      'refunds take',
    );
    expect(coreOfSent('We wish you all the best, Anna.', draft)).toBe('We wish you all the best, Anna.');
  });
});
