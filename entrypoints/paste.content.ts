import { defineContentScript } from 'wxt/utils/define-content-script';
import { paste, pasteEvent, readCommand } from '@/lib/editors/paste-command';
import { helpdeskMatches } from '@/lib/helpdesks/matches';

/** In the page's own world, for one thing: a synthetic paste is read by rich editors only from there. */
export default defineContentScript({
  matches: [...helpdeskMatches],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    document.addEventListener(
      pasteEvent,
      (event) => {
        const command = event instanceof CustomEvent ? readCommand(event.detail) : null;
        const target = event.composedPath()[0];
        if (command && target instanceof Element) paste(target, command);
      },
      { capture: true },
    );
  },
});
