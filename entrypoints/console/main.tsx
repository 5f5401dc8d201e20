import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Console } from '@/components/console/console';
import { saveFile } from '@/components/console/save-file';
import { askBackground } from '@/lib/bridge/frame-client';
import { onRevision } from '@/lib/bridge/revision';
import { createConsoleStore } from '@/lib/stores/console';
import { createVaultStore, isShut } from '@/lib/stores/vault';
import { browserWorld } from './world';
import '@/components/console/console.css';

const store = createConsoleStore(askBackground, browserWorld(window));

const applyTheme = () => {
  const theme = store.getState().settings?.theme ?? 'system';
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
};
store.subscribe(applyTheme);
const vault = createVaultStore(askBackground);
const load = () =>
  vault.load().then(() => {
    // While it is locked nothing is answered, and there is nothing to say about that but the lock screen.
    if (!isShut(vault.getState())) void store.load();
  });
void load();
onRevision(browser.storage.local, () => void load());

const root = document.getElementById('root');
if (root) createRoot(root).render(<Console store={store} window={window} save={saveFile} vault={vault} />);
