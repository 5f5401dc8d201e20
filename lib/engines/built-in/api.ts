/**
 * What is used of Chrome's Prompt API (stable for extensions since 138; explainer and names as of 156). The model is
 * Google Chrome's alone: other Chromium browsers answer `unavailable`, and Firefox has no such API.
 */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Expected {
  type: 'text';
  /** ISO 639-1. */
  languages: string[];
}

interface CreateOptions {
  initialPrompts?: { role: 'system'; content: string }[];
  expectedInputs?: Expected[];
  expectedOutputs?: Expected[];
  signal?: AbortSignal;
  monitor?(target: EventTarget): void;
}

export interface Session {
  promptStreaming(
    text: string,
    options: { responseConstraint?: object; signal?: AbortSignal },
  ): AsyncIterable<string>;
  destroy(): void;
}

export interface PromptApi {
  availability(options?: Pick<CreateOptions, 'expectedInputs' | 'expectedOutputs'>): Promise<Availability>;
  create(options?: CreateOptions): Promise<Session>;
}

/** The browser's own, where it has one. */
export function promptApi(scope: object): PromptApi | null {
  const api = 'LanguageModel' in scope ? scope.LanguageModel : undefined;
  return typeof api === 'function' && 'availability' in api && 'create' in api
    ? (api as unknown as PromptApi)
    : null;
}
