/**
 * The answer of models without citations. Written by hand and always the same, so that a provider compiles its grammar
 * once; the order of the fields is the order in which they are written, and what is missing comes before the reply.
 */
export const answerSchema: { [key: string]: unknown } = {
  type: 'object',
  additionalProperties: false,
  required: ['missing', 'needs_human', 'segments'],
  properties: {
    missing: { type: 'array', items: { type: 'string' } },
    needs_human: { type: 'boolean' },
    segments: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['text', 'source_ids'],
        properties: {
          text: { type: 'string' },
          source_ids: {
            type: 'array',
            items: { type: 'string', enum: Array.from({ length: 12 }, (_, at) => `S${at + 1}`) },
          },
        },
      },
    },
  },
};
