import type { Box, BoxOptions, MakeBox } from './box';

const makers: Record<string, () => Promise<MakeBox>> = {
  ckeditor: async () => (await import('./ckeditor')).makeBox,
  draft: async () => (await import('./draft')).makeBox,
  prosemirror: async () => (await import('./prosemirror')).makeBox,
  slate: async () => (await import('./slate')).makeBox,
  contenteditable: async () => (await import('./plain')).contenteditable,
  textarea: async () => (await import('./plain')).textarea,
  deaf: async () => (await import('./plain')).deaf,
};

/** Makes a reply box; `?editor=` in the address wins over what the lab chose. */
export async function makeBox(name: string, host: HTMLElement, options: BoxOptions): Promise<Box> {
  const chosen = new URLSearchParams(location.search).get('editor') ?? name;
  const load = makers[chosen] ?? makers['contenteditable'];
  if (!load) throw new Error(`no editor ${chosen}`);
  const make = await load();
  const box = await make(host, options);
  Object.assign(window, { labBox: box });
  return box;
}

export type { Box } from './box';
