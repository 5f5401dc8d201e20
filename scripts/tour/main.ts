import type { BrowserName } from '../../tests/e2e/browsers';
import { ticketFiles } from '../../tests/lab/server/world';
import { firstTicket, openDesk, openTicket } from './desk';
import { tour } from './tour';

/** The second half of `npm start`, once everything is installed and built. */

const args = process.argv.slice(2);
const browser: BrowserName = args[args.indexOf('--browser') + 1] === 'firefox' ? 'firefox' : 'chromium';
const display =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const touring = args.includes('--tour') || !display;

console.log('Starting the replica helpdesks and the browser...');
const desk = await openDesk(browser, { headless: touring });
try {
  if (touring) {
    if (!args.includes('--tour')) console.log('There is no display here, so this is the tour.\n');
    const pictures = await tour(desk, (line) => console.log(line));
    console.log(`\n${pictures.length} pictures are in .output/tour/.`);
  } else {
    await openTicket(desk.page, firstTicket, 'Draft');
    console.log(`\nTicket 101 is open with a draft beside it. More tickets to open in that browser:\n`);
    for (const ticket of ticketFiles()) {
      const path = ticket.helpdesk === 'zendesk' ? 'agent/tickets' : 'app/ticket';
      console.log(`  https://${ticket.host}/${path}/${ticket.id}  ${ticket.subject || '(no subject)'}`);
    }
    console.log('\nPress Ctrl+C here to end.');
    await new Promise<void>((done) => process.once('SIGINT', () => done()));
  }
} finally {
  await desk.session.close();
  await desk.lab.stop();
}
