import { createRoot } from 'react-dom/client';
import { Console } from '../../components/console/console';
import { Sidebar } from '../../components/sidebar/sidebar';
import { VaultSection } from '../../components/vault/section';
import { Settings } from '../../lib/settings/settings';
import { type ConsoleView, consoleStates } from './console-states';
import { frozenStore } from './frozen';
import { isState, states } from './states';
import { frozenVault, vaultStates } from './vault-states';

/** `?state=ready&theme=dark` draws one state; without it, the list of them. */

const query = new URLSearchParams(location.search);
const name = query.get('state') ?? '';
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const root = document.getElementById('root');
const view = consoleStates[name];
const kept = vaultStates[name];
// Each surface brings its own sheet, as its own page does.
if (view || kept?.console) await import('../../components/console/console.css');
else await import('../../components/sidebar/sidebar.css');
if (root && view) await drawConsole(view, root);
else if (root && kept?.console) await drawVault(kept.console, root);
else if (root) createRoot(root).render(<Picture />);

async function drawConsole({ place, store: make, act }: ConsoleView, into: HTMLElement) {
  location.hash = place;
  const store = make();
  createRoot(into).render(<Console store={store} window={window} save={() => undefined} />);
  await store.load();
  await act?.(store);
  document.body.dataset.drawn = '';
}

async function drawVault(place: string, into: HTMLElement) {
  location.hash = place;
  const store = consoleStates['console-brands']?.store();
  if (!store || !kept) return;
  const vault = frozenVault(kept.vault);
  if (place === 'switches') {
    const section = <VaultSection vault={vault} settings={Settings.parse({})} onMinutes={() => undefined} />;
    createRoot(into).render(<main className="console-main">{section}</main>);
    document.body.dataset.drawn = '';
    return;
  }
  await store.load();
  createRoot(into).render(<Console store={store} window={window} save={() => undefined} vault={vault} />);
  document.body.dataset.drawn = '';
}

function Picture() {
  if (kept?.sidebar)
    return <Sidebar store={frozenStore(states[kept.sidebar])} vault={frozenVault(kept.vault)} />;
  if (isState(name)) return <Sidebar store={frozenStore(states[name])} />;
  if (name === 'planted') return <Planted />;
  return (
    <ul>
      {[...Object.keys(states), ...Object.keys(consoleStates)].map((one) => (
        <li key={one}>
          <a href={`?state=${one}`}>{one}</a>
        </li>
      ))}
    </ul>
  );
}

/** What the accessibility check must catch: grey on grey, and a button without a name. */
function Planted() {
  return (
    <main>
      <h1>Planted</h1>
      <p style={{ color: '#aaaaaa', background: '#ffffff' }}>Too pale to read</p>
      <button type="button" />
    </main>
  );
}
