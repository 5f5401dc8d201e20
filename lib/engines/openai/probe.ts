import { dayOf, type ProbeCall, type Prober } from '../remote/probe';
import type { ModelInfo } from '../remote/server';
import { openAiClient } from './client';

/** Also of servers that speak like OpenAI: the fields that they leave out are simply not there. */
export async function listModels(call: ProbeCall): Promise<ModelInfo[]> {
  const page = await openAiClient(call).models.list({ signal: call.signal });
  return page.data.map((model) => ({
    id: model.id,
    retiresOn: dayOf('shutdown_date' in model ? model.shutdown_date : undefined),
  }));
}

export const openAiProber: Prober = {
  models: listModels,
  async tiny(call, model) {
    await openAiClient(call).responses.create(
      { model, store: false, max_output_tokens: 16, input: 'Answer with one word: ready.' },
      { signal: call.signal },
    );
    return undefined;
  },
};
