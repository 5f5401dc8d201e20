import { prompts } from '../../prompts';

/** Every prompt with its version, in one line: what a model is told changes with it. */
export const promptVersions = (): string =>
  Object.entries(prompts)
    .map(([name, { version }]) => `${name} ${version}`)
    .sort()
    .join(', ');
