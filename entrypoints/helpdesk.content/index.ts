import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPageClient } from '@/lib/bridge/page-client';
import { field } from '@/lib/bridge/page-guard';
import type { FromPage } from '@/lib/bridge/page-messages';
import { watchCaret } from '@/lib/editors';
import { readContent } from '@/lib/helpdesks/content';
import { follow, pageFor } from '@/lib/helpdesks/follow';
import { helpdeskMatches } from '@/lib/helpdesks/matches';
import { pages } from '@/lib/helpdesks/pages';
import { createMount } from './mount';
import { createSession } from './session';

type Command = Extract<FromPage, { type: 'command' }>['command'];
const isCommand = (word: unknown): word is Command =>
  word === 'focus' || word === 'insert' || word === 'toggle';

/** Milliseconds between looks whether the extension was reloaded, which nobody tells a script that is left behind. */
const ALIVE = 2_000;

export default defineContentScript({
  matches: [...helpdeskMatches],
  runAt: 'document_idle',
  main(ctx) {
    let session: ReturnType<typeof createSession> | null = null;
    const forgetCaret = watchCaret(document);

    const mount = createMount(
      document,
      browser.runtime.getURL('/sidebar.html'),
      () => client.frameLoaded(),
      (message) => client.say(message),
    );
    const client = createPageClient(
      {
        secret: async () => {
          const answer: unknown = await browser.runtime
            .sendMessage({ call: 'pair.secret' })
            .catch(() => null);
          const secret = field(field(answer, 'value'), 'secret');
          return typeof secret === 'string' ? secret : null;
        },
        post: mount.post,
        channel: () => new MessageChannel(),
      },
      (message) => void session?.hear(message),
      () => {
        client.say({ type: 'room', narrow: mount.narrow() });
        session?.greet();
      },
    );

    const look = () => {
      const page = pageFor(pages, new URL(location.href));
      if (page) {
        mount.ensure();
        session ??= createSession(page, document, client, mount);
        session.look();
      } else if (session) {
        session.close();
        session = null;
        client.close();
        mount.remove();
      }
    };

    const command = (message: unknown) => {
      const word = field(message, 'command');
      if (field(message, 'proofdesk') !== 'command' || !isCommand(word)) return;
      // Opened over the page, it takes the keyboard with it: what it covers must not have it.
      if (word === 'focus' || (word === 'toggle' && mount.narrow())) mount.focus();
      client.say({ type: 'command', command: word });
    };
    browser.runtime.onMessage.addListener(command);

    /** The console reads a helpdesk's own texts through this page: only here is the lead signed in to it. */
    const content = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
      const page = pageFor(pages, new URL(location.href));
      if (field(message, 'proofdesk') !== 'content' || !page?.content) return undefined;
      const { hostname: host } = location;
      if (field(message, 'list') === undefined) {
        respond({ helpdesk: page.id, host, lists: page.content.map(({ name }) => name) });
        return undefined;
      }
      void readContent(page.content, field(message, 'list'), field(message, 'cursor')).then((answer) =>
        respond({ ...answer, host }),
      );
      return true;
    };
    browser.runtime.onMessage.addListener(content);

    const unfollow = follow(window, look);
    ctx.setInterval(() => ctx.isInvalid, ALIVE);
    ctx.onInvalidated(() => {
      unfollow();
      forgetCaret();
      session?.close();
      client.close();
      mount.remove();
    });
    look();
  },
});
