import { openDesk } from '../../scripts/tour/desk';
import { waitFor } from '../e2e/browsers';
import { ask, connect, saying } from '../e2e/engine-console';
import { startModels } from '../lab/models';
import { percentile, type Row } from './row';

const first = 'Labgreetings to you. ';
const tickets = [104, 107, 109, 111, 114, 118, 119, 124, 126];
/** Of a screen with 60 frames a second, in ms. */
const FRAME = 1_000 / 60;

/** From the bytes of a remote answer's first words to these words in the sidebar, in Chromium. */
export async function benchStream(): Promise<Row[]> {
  const models = await startModels({ dripMs: 300 });
  models.allowOrigins(['chrome-extension://*']);
  models.setScenario('slow-drip', {
    segments: [{ text: first }, { text: 'You have 30 days from delivery to send it back.', cites: [0] }],
  });
  const desk = await openDesk('chromium', { mode: 'lab', thirdPartyCookies: 'blocked' });
  try {
    const console = await desk.session.openConsole('engines', desk.page);
    await connect(console, 'Claude', models.url);
    await saying(console, 'It works, and was saved.');
    for (const brandId of ['marlow', 'lumen', 'voltaro'])
      await ask(console, 'engine.choose', { brandId, choice: { engine: 'anthropic' } });
    await console.close();
    await desk.page.front();
    const sidebar = await desk.page.frame('sidebar.html');
    await sidebar.evaluate(watchWords, first.trim());
    const written: number[] = [];
    const painted: number[] = [];
    for (const id of tickets) {
      await sidebar.evaluate(() => (globalThis as unknown as Watched).streamTimes.splice(0), undefined);
      await desk.page.click({ css: `a[href$="/agent/tickets/${id}"]` });
      await waitFor(
        sidebar,
        `the first words on ticket ${id}`,
        () => (globalThis as unknown as Watched).streamTimes.length === 3,
        undefined,
        20_000,
      ).catch(() => undefined);
      const [came, shown, frame] = await sidebar.evaluate(
        () => (globalThis as unknown as Watched).streamTimes,
        undefined,
      );
      // Held back on purpose: a ticket whose flag asks for a person has no remote draft.
      if (came === undefined || shown === undefined || frame === undefined) continue;
      written.push(shown - came);
      painted.push(frame - came);
    }
    const row = (what: string, values: readonly number[], share: number, budget?: number): Row => ({
      part: 'stream',
      what,
      value: percentile(values, share),
      unit: 'ms',
      n: values.length,
      ...(budget === undefined ? {} : { budget }),
    });
    return [
      row('first words arrived to written, median', written, 0.5),
      row('first words arrived to written, slowest', written, 1, FRAME),
      row('first words arrived to the frame drawn, slowest', painted, 1),
    ];
  } finally {
    await desk.session.close();
    await desk.lab.stop();
    await models.stop();
  }
}

interface Watched {
  /** When the words were decoded, in the document, and drawn. */
  streamTimes: number[];
}

/** Runs in the sidebar. */
function watchWords(words: string): void {
  const times: number[] = [];
  Object.assign(globalThis, { streamTimes: times });
  const { decode } = TextDecoder.prototype;
  TextDecoder.prototype.decode = new Proxy(decode, {
    apply(target, self, given) {
      const text = Reflect.apply(target, self, given);
      if (times.length === 0 && text.includes(words.slice(0, 4))) times.push(performance.now());
      return text;
    },
  });
  new MutationObserver(() => {
    if (times.length !== 1 || !document.body.textContent?.includes(words.slice(0, 4))) return;
    times.push(performance.now());
    requestAnimationFrame(() => times.push(performance.now()));
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
