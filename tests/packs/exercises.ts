import { Exercise } from '../../lib/packs/exercise';

/** An exercise that a test can bend. */
export const exercise = (over: Partial<Exercise> = {}): Exercise =>
  Exercise.parse({
    id: 'late-parcel',
    title: 'A parcel that has not come',
    ticket: {
      subject: 'Where is my parcel?',
      channel: 'email',
      customer: 'Robin Example',
      tags: [],
      messages: [
        {
          author: 'customer',
          public: true,
          at: '2026-06-01T09:00:00.000Z',
          text: 'Where is my parcel? I have waited for a week.',
        },
      ],
      orders: [],
    },
    points: [{ id: 'time', text: 'Says how long it takes', met: { kind: 'fact', value: '5 business days' } }],
    ...over,
  });
