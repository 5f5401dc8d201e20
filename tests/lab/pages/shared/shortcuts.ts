import { el } from './dom';

/** Single keys that do something while no field has the focus, as in the real ones: a stray key would be seen. */
export function watchShortcuts(keys: Record<string, string>): void {
  const seen: string[] = [];
  Object.assign(window, { labShortcuts: seen });
  const said = el('output', { class: 'said' });
  document.body.append(said);
  document.addEventListener('keydown', (event) => {
    const inField =
      event.target instanceof Element && event.target.closest('input, textarea, [contenteditable="true"]');
    const meaning = keys[event.key];
    if (inField || !meaning || event.ctrlKey || event.metaKey || event.altKey) return;
    seen.push(meaning);
    said.textContent = `Shortcut: ${meaning}`;
  });
}
