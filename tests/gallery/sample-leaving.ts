import type { Leaving } from '../../lib/stores/sidebar';

/** A request with its placeholders, shortened. */
export const leaving: Leaving = {
  host: 'api.anthropic.com',
  at: '2026-11-23T10:40:00Z',
  body: JSON.stringify({
    model: 'claude-haiku-5-5',
    system: [
      {
        type: 'text',
        text: 'You write a draft of one reply for Marlow & Fenn.\nSay only what the sources say.',
      },
    ],
    messages: [
      {
        role: 'user',
        content: [
          { type: 'search_result', source: 'macro:return-in-window', title: 'Return within 30 days' },
          {
            type: 'text',
            text: 'Customer, 2026-11-19:\nMyˆFellˆOvershirtˆ(orderˆ[ORDER_1_K7QX])ˆturnedˆup.\n[NAME_1_K7QX],ˆcardˆ[CARD_REMOVED]',
          },
        ],
      },
    ],
  }),
  stands: [
    { token: '[ORDER_1_K7QX]', value: 'MF-204518' },
    { token: '[NAME_1_K7QX]', value: 'Judith Askew' },
  ],
};
