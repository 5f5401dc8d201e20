import { describe, expect, it } from 'vitest';
import { readBrief } from '../../lib/signals/read-brief';
import { drafting } from './asking';
import { macro, now, ticket } from './sample';

/** Matters that only one brand has: no list of ours has words for them, but their approved title has. */

const asking = async (text: string, intent = 'gift-wrapping', title = 'Gift wrapping') => {
  const { questions } = readBrief(ticket({}, text), { now });
  return drafting(text, [macro({ id: 'own', intent, title, body: 'Wrapping costs £4 an item.' })], {
    questions,
  });
};

describe('a matter of the brand’s own', () => {
  it.each(['Do you offer gift wrapping?', 'What does gift wrapping cost?', 'Is gift wrapping possible?'])(
    'is asked for by the words of its title: %s',
    async (text) => {
      expect((await asking(text)).text).toContain('Wrapping costs £4 an item.');
    },
  );

  it.each(['Do you sell gift cards?', 'What does this cost?', 'Is the wrapping plastic?'])(
    'is not asked for by one word of it: %s',
    async (text) => {
      expect((await asking(text)).text).not.toContain('Wrapping costs');
    },
  );

  it('needs more where there are words for the matter: a title is not all that tells a return', async () => {
    const { text } = await asking('Do you sell gift wrapping?', 'warranty');
    expect(text).not.toContain('Wrapping costs');
  });
});
