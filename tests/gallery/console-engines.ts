/** Two engines connected; one brand's model ends soon, another's engine was forgotten. */
export const connected = {
  budgets: { marlow: 30, lumen: 20 },
  engines: {
    marlow: { engine: 'anthropic', model: 'claude-haiku-5-5' },
    lumen: { engine: 'anthropic', model: 'claude-sonnet-4-5' },
    voltaro: {
      engine: 'openai',
      model: 'gpt-6-luna',
      tasks: { translate: { engine: 'anthropic', model: 'claude-haiku-5-5' } },
    },
  },
  access: {
    anthropic: {
      baseUrl: 'https://api.anthropic.com',
      models: [{ id: 'claude-haiku-5-5' }, { id: 'claude-sonnet-4-5', retiresOn: '2026-11-30' }],
      testedOn: '2026-11-01',
    },
    compatible: {
      baseUrl: 'http://localhost:11434/v1',
      models: [{ id: 'qwen3:8b' }],
      testedOn: '2026-11-02',
    },
  },
};
