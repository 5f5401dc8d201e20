/** Servers that are not the provider's own, with where they usually answer. Sources: each project's documentation, 2026-11. */
export interface Preset {
  id: string;
  engine: string;
  label: string;
  baseUrl: string;
  needsKey: boolean;
}

export const presets: readonly Preset[] = [
  {
    id: 'azure',
    engine: 'openai',
    label: 'Azure OpenAI',
    baseUrl: 'https://your-resource.openai.azure.com/openai/v1',
    needsKey: true,
  },
  {
    id: 'ollama',
    engine: 'compatible',
    label: 'Ollama',
    baseUrl: 'http://localhost:11434/v1',
    needsKey: false,
  },
  {
    id: 'lm-studio',
    engine: 'compatible',
    label: 'LM Studio',
    baseUrl: 'http://localhost:1234/v1',
    needsKey: false,
  },
  {
    id: 'llama-cpp',
    engine: 'compatible',
    label: 'llama.cpp',
    baseUrl: 'http://localhost:8080/v1',
    needsKey: false,
  },
  { id: 'vllm', engine: 'compatible', label: 'vLLM', baseUrl: 'http://localhost:8000/v1', needsKey: false },
  {
    id: 'openrouter',
    engine: 'compatible',
    label: 'OpenRouter',
    baseUrl: 'https://openrouter.ai/api/v1',
    needsKey: true,
  },
];
