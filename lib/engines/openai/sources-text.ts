import type { RemotePrompt } from '../remote/prompt';

/** `S1` to `S12`, in the order in which the sources are sent. */
export const namedSources = ({ sources }: RemotePrompt): ReadonlyMap<string, string> =>
  new Map(sources.map(({ id }, at) => [`S${at + 1}`, id]));

/** The approved sources as text, for models without blocks for them. */
export const sourcesText = ({ sources }: RemotePrompt): string =>
  sources.length === 0
    ? 'Approved sources: none.'
    : `Approved sources:\n\n${sources
        .map(
          ({ title, text, internal }, at) =>
            `S${at + 1}: ${title}${internal ? ' (for agents only)' : ''}\n${text}`,
        )
        .join('\n\n')}`;
