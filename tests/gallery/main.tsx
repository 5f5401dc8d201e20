import { createRoot } from 'react-dom/client';
import { Sidebar } from '../../components/sidebar/sidebar';
import { frozenStore } from './frozen';
import { isState, states } from './states';
import '../../components/sidebar/sidebar.css';

/** `?state=ready&theme=dark` draws one state; without it, the list of them. */

const query = new URLSearchParams(location.search);
const name = query.get('state') ?? '';
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const root = document.getElementById('root');
if (root) createRoot(root).render(<Picture />);

function Picture() {
  if (isState(name)) return <Sidebar store={frozenStore(states[name])} />;
  if (name === 'planted') return <Planted />;
  return (
    <ul>
      {Object.keys(states).map((one) => (
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
