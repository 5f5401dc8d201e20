import { describe, expect, it } from 'vitest';
import { asked } from './asking';
import { draftFor, hit, macro, material, passage, request, brief as sampleBrief, ticket } from './sample';

/** What is for who reacted to a product is said to nobody else. */

const where = macro({ id: 'where', intent: 'order-status', body: 'I am looking it up with the carrier.' });
const tell = passage({
  id: 'tell',
  articleId: 'reactions',
  title: 'Skin reactions',
  heading: 'Tell us',
  text: 'Write to us and our safety desk answers within 1 hour. Keep the product until you have heard from them.',
});

/** A plain question on the order, and a second line whose words the article happens to share. */
const drafted = (second: string, found: ReturnType<typeof passage>) =>
  draftFor(
    request({
      ticket: ticket({}, `Where is my order? ${second}`),
      material: material({ macros: [where], passages: [found] }),
      brief: sampleBrief({
        intents: ['order-status'],
        questions: [asked('Where is my order?', ['order-status']), asked(second)],
      }),
      hits: [hit(where)],
      answers: [[hit(where)], [{ ...hit(found, 0.75), matched: ['heard', 'thing', 'since', 'write'] }]],
    }),
  );

describe('an article on reactions of the body', () => {
  it('does not follow for a customer who tells of none', async () => {
    const { text } = await drafted('I have not heard a thing since you would write.', tell);
    expect(text).toContain('carrier');
    expect(text).not.toContain('safety desk');
  });

  it('follows where a reaction is told, and another article on the same words does', async () => {
    expect((await drafted('I have a rash since then, whom do I write to?', tell)).text).toContain(
      'safety desk',
    );
    const other = { ...tell, title: 'Writing to us' };
    expect((await drafted('I have not heard a thing since you would write.', other)).text).toContain(
      'safety desk',
    );
  });
});
