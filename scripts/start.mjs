// `npm start`: builds, starts the replica helpdesks and opens a browser with the extension on an open ticket.
import { bootstrap, main, run, tool } from './bootstrap.mjs';

const help = `npm start -- [--browser chromium|firefox] [--tour]

Opens a browser with Proofdesk on a replica Zendesk ticket. Without a display, or with --tour, it plays the tour
headless: each step is printed and pictured under .output/tour/.`;

await main(() => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(help);
    return 0;
  }
  const at = args.indexOf('--browser');
  const browser = at < 0 ? 'chromium' : args[at + 1];
  if (browser !== 'chromium' && browser !== 'firefox') {
    console.error(`--browser takes chromium or firefox, not "${browser ?? ''}".\n\n${help}`);
    return 2;
  }
  bootstrap([browser]);
  console.log('Building the extension...');
  const target = browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build', '-b', 'chrome'];
  if (tool('wxt', target, { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0) return 1;
  return run(process.execPath, ['--import', 'tsx', 'scripts/tour/main.ts', ...args]);
});
