import type { Box, BoxOptions, MakeBox } from './box';

const makers: Record<string, () => Promise<MakeBox>> = {
  ckeditor: async () => (await import('./ckeditor')).makeBox,
  draft: async () => (await import('./draft')).makeBox,
  prosemirror: async () => (await import('./prosemirror')).makeBox,
  lexical: async () => (await import('./lexical')).makeBox,
  slate: async () => (await import('./slate')).makeBox,
  contenteditable: async () => (await import('./plain')).contenteditable,
  textarea: async () => (await import('./plain')).textarea,
  deaf: async () => (await import('./plain')).deaf,
  halving: async () => (await import('./plain')).halving,
};

/** Makes a reply box; `?editor=` in the address wins over what the lab chose, `?signature=` puts one into it. */
export async function makeBox(
  name: string,
  host: HTMLElement,
  options: Omit<BoxOptions, 'signature'>,
): Promise<Box> {
  const asked = new URLSearchParams(location.search);
  const chosen = asked.get('editor') ?? name;
  const load = makers[chosen] ?? makers.contenteditable;
  if (!load) throw new Error(`no editor ${chosen}`);
  const make = await load();
  const box = await make(host, { ...options, signature: asked.get('signature') ?? '' });
  Object.assign(window, { labBox: box });
  return box;
}

export type { Box } from './box';
