import { BaseAnthropic } from '@anthropic-ai/sdk/client';

interface Call {
  baseUrl: string;
  key: string;
  fetch: typeof fetch;
}

/** The slim client: messages and models only, without tools, files and agents (38.7 of 84 kB). It neither retries nor logs. */
export const anthropicClient = ({ baseUrl, key, fetch }: Call): BaseAnthropic =>
  new BaseAnthropic({
    // A relay that has the key wants none, and the client wants one.
    apiKey: key || 'none',
    baseURL: baseUrl,
    fetch,
    maxRetries: 0,
    dangerouslyAllowBrowser: true,
    logLevel: 'off',
  });
