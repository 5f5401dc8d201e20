import { Messages } from '@anthropic-ai/sdk/resources/messages/messages';
import { Models } from '@anthropic-ai/sdk/resources/models';
import { dayOf, type Prober } from '../remote/probe';
import { anthropicClient } from './client';

export const anthropicProber: Prober = {
  async models(call) {
    const page = await new Models(anthropicClient(call)).list({ limit: 100 }, { signal: call.signal });
    return page.data
      .filter((model) => model.lifecycle !== 'retired')
      .map((model) => ({ id: model.id, retiresOn: dayOf(model.retires_at) }));
  },
  async tiny(call, model) {
    await new Messages(anthropicClient(call)).create(
      { model, max_tokens: 16, messages: [{ role: 'user', content: 'Answer with one word: ready.' }] },
      { signal: call.signal },
    );
    return undefined;
  },
};
