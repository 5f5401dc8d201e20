import { sha256 } from '../core/sha256';
import { verifyExport } from '../core/verify';
import { draw, el } from './draw';

/** The page: reads what was given, draws what the core says. */

async function verifyEd25519(key: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const bytes = (from: Uint8Array) => new Uint8Array(from);
  const imported = await crypto.subtle.importKey('raw', bytes(key), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', imported, bytes(signature), bytes(message));
}

function find<E extends HTMLElement>(id: string, kind: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`no ${id}`);
  return element;
}

const answer = find('answer', HTMLElement);
const progress = find('progress', HTMLElement);
const button = document.querySelector('button');

/** Lets the page draw and hear clicks at most every 50 ms. */
function pacer(): (share: number) => Promise<void> {
  let last = performance.now();
  return async (share) => {
    if (performance.now() - last < 50) return;
    progress.textContent = `${Math.round(share * 100)} %`;
    await new Promise((done) => setTimeout(done));
    last = performance.now();
  };
}

async function check(): Promise<void> {
  const [file] = find('file', HTMLInputElement).files ?? [];
  if (!file) return;
  const kept = find('checkpoints', HTMLTextAreaElement).value;
  const started = performance.now();
  const report = await verifyExport({
    bytes: new Uint8Array(await file.arrayBuffer()),
    checkpoints: kept.trim() === '' ? [] : [kept],
    keys: find('keys', HTMLTextAreaElement)
      .value.split('\n')
      .filter((line) => line.trim() !== ''),
    sha256,
    verify: verifyEd25519,
    progress: pacer(),
  });
  progress.textContent = `Done in ${((performance.now() - started) / 1000).toFixed(1)} s.`;
  answer.replaceChildren(...draw(report).filter((child) => child !== null));
}

find('form', HTMLFormElement).addEventListener('submit', async (event) => {
  event.preventDefault();
  button?.setAttribute('disabled', '');
  progress.textContent = 'Reading...';
  try {
    await check();
  } catch (error) {
    progress.textContent = '';
    const says = error instanceof Error ? error.message : String(error);
    answer.replaceChildren(
      el('h2', { id: 'verdict', class: 'unreadable' }, 'This could not be checked'),
      el('p', {}, says),
    );
  }
  button?.removeAttribute('disabled');
  answer.hidden = false;
  answer.focus();
});
