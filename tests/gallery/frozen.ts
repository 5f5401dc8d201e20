import { createStore } from 'zustand/vanilla';
import type { SidebarState, SidebarStore } from '../../lib/stores/sidebar';

type Verb = Exclude<keyof SidebarStore, 'getState' | 'getInitialState' | 'subscribe'>;

const verbs: readonly Verb[] = [
  'hear',
  'apply',
  'insertDraft',
  'insertSource',
  'handOff',
  'handOffItem',
  'takeBack',
  'reveal',
  'copy',
  'leave',
  'retry',
  'settled',
  'edit',
  'fix',
  'undoEdits',
  'regenerate',
  'draftHere',
  'stop',
  'discard',
  'rewrite',
  'translate',
  'gloss',
  'summarise',
  'secondOpinion',
  'writeNote',
  'askBrand',
  'stopHelp',
  'keepChange',
  'undoChange',
  'allowOnce',
  'flagIsWrong',
  'flagIsRight',
  'load',
  'refresh',
  'setDrafting',
  'putNewsAway',
  'setCollapsed',
  'setWidth',
  'chooseBrand',
  'openConsole',
];

/** A store that stands still in one state. Its verbs only tell that they were called. */
export function frozenStore(
  state: SidebarState,
  called: (verb: Verb, ...args: unknown[]) => void = () => {},
): SidebarStore {
  const { getState, getInitialState, subscribe } = createStore<SidebarState>(() => state);
  const silent = Object.fromEntries(
    verbs.map((verb) => [
      verb,
      (...args: unknown[]) => {
        called(verb, ...args);
        return Promise.resolve();
      },
    ]),
  );
  // Every verb of the list is in it; the list is checked against the type by its own annotation.
  return { getState, getInitialState, subscribe, ...silent } as unknown as SidebarStore;
}
