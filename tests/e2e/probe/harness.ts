import { rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { ReplyMode } from '../../../lib/helpdesks/contract';
import type { Ticket } from '../../../lib/ticket/ticket';
import { type Lab, startLab } from '../../lab/server/index';
import {
  type BrowserName,
  buildFolder,
  openBrowser,
  type Page,
  type Session,
  type Surface,
  waitFor,
} from '../browsers/index';
import { buildProbe } from './build';
import type { Probe } from './sidebar';

/** A test's hold on the page, the lab behind it, and the probe where the sidebar is drawn. */
export interface Stage {
  readonly browser: BrowserName;
  readonly lab: Lab;
  readonly page: Page;
  /** Goes to an address and waits until page and probe are paired. */
  open(url: string): Promise<Surface>;
  /** The probe of the page as it is now. */
  probed(): Promise<Surface>;
  /** Waits for a reading of this ticket. */
  ticket(frame: Surface, id: number): Promise<Ticket>;
  /** As `ticket`, and waits until the page has drawn the reply box, as an agent would. */
  ready(frame: Surface, id: number): Promise<void>;
  insert(frame: Surface, id: number, mode: ReplyMode, text: string, html?: string): Promise<unknown>;
  /** What stands in the visible reply boxes. */
  composer(): Promise<string>;
}

export type Probing = Window & { probe: Probe };

export const zendesk = (id: number, host = 'harbor.zendesk.com') => `https://${host}/agent/tickets/${id}`;
export const gorgias = (id: number) => `https://harbor.gorgias.com/app/ticket/${id}`;

const bothSettings = ['blocked', 'allowed'] as const;

/** Runs the tests in both browsers with these cookie settings, each with a fresh page and the lab as at its start. */
export function inEveryBrowser(
  tests: (stage: Stage) => void,
  cookies: readonly (typeof bothSettings)[number][] = bothSettings,
): void {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab();
  });
  afterAll(() => lab.stop());

  for (const browser of ['chromium', 'firefox'] as const) {
    for (const thirdPartyCookies of cookies) {
      describe(`in ${browser} with third-party cookies ${thirdPartyCookies}`, () => {
        let session: Session;
        let page: Page | undefined;
        let folder: string;

        beforeAll(async () => {
          folder = await buildProbe(buildFolder(browser));
          session = await openBrowser(browser, { extension: folder, labPort: lab.port, thirdPartyCookies });
        });
        afterAll(async () => {
          await session.close();
          rmSync(folder, { recursive: true, force: true });
        });
        beforeEach(async () => {
          await page?.close();
          lab.control.reset();
          page = await session.newPage();
          return () => {
            // Whatever a test did, the extension only ever read, and the lab answered in documented shapes.
            const asked = lab.state.requests.filter(
              ({ by, path }) => by === 'other' && path.startsWith('/api/'),
            );
            expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
            expect(lab.state.problems).toEqual([]);
          };
        });

        const now = (): Page => {
          if (!page) throw new Error('no page is open yet');
          return page;
        };
        const stage: Stage = {
          browser,
          get lab() {
            return lab;
          },
          get page() {
            return now();
          },
          async open(url) {
            await now().goto(url);
            return stage.probed();
          },
          async probed() {
            const frame = await now().frame('sidebar.html');
            await waitFor(frame, 'the pairing', () => 'probe' in window, undefined);
            return frame;
          },
          async ticket(frame, id) {
            const has = (wanted: string) =>
              (window as unknown as Probing).probe.tickets.some((each) => each.id === wanted);
            await waitFor(frame, `ticket ${id}`, has, String(id));
            return frame.evaluate(
              (wanted) => (window as unknown as Probing).probe.tickets.findLast((each) => each.id === wanted),
              String(id),
            ) as Promise<Ticket>;
          },
          async ready(frame, id) {
            await stage.ticket(frame, id);
            const drawn = (wanted: string) =>
              (window as unknown as Probing).probe.heard.some(
                (each) => each.type === 'composer' && each.ticketId === wanted,
              );
            await waitFor(frame, `the reply box of ${id}`, drawn, String(id));
          },
          insert: (frame, id, mode, text, html = `<p>${text}</p>`) =>
            frame.evaluate(
              ([ticketId, how, words, markup]) =>
                (window as unknown as Probing).probe.insert(ticketId, how, words, markup),
              [String(id), mode, text, html] as const,
            ),
          composer: () =>
            now().evaluate(() => {
              const boxes = [...document.querySelectorAll<HTMLElement>('.composer [contenteditable="true"]')];
              const shown = boxes.filter((box) => box.getClientRects().length > 0);
              // biome-ignore lint/performance/useDomNodeTextContent: an editor's paragraphs must stay apart
              return shown.map((box) => box.innerText.replace(/\u200b|\ufeff/g, '').trim()).join('|');
            }, undefined),
        };
        tests(stage);
      });
    }
  }
}
