import OpenAI from 'openai';

interface Call {
  baseUrl: string;
  key: string;
  fetch: typeof fetch;
}

/** The official client with everything of its own switched off that we do or must not do: retries, logs. */
export const openAiClient = ({ baseUrl, key, fetch }: Call): OpenAI =>
  new OpenAI({
    // Local servers want none, and the client wants one.
    apiKey: key || 'none',
    baseURL: baseUrl,
    fetch,
    maxRetries: 0,
    dangerouslyAllowBrowser: true,
    logLevel: 'off',
    // Azure's own name for it; it knows no other way for keys made in its portal.
    ...(isAzure(baseUrl) ? { defaultHeaders: { 'api-key': key } } : {}),
  });

const isAzure = (baseUrl: string): boolean =>
  URL.canParse(baseUrl) && /\.openai\.azure\.com$/i.test(new URL(baseUrl).hostname);
