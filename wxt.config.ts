import { defineConfig } from 'wxt';
import { helpdeskMatches } from './lib/helpdesks/matches';
import { dataSent } from './lib/settings/permissions';
import { relaysFrom } from './lib/settings/relays';

/**
 * A build for one agency may name the only addresses that text can go to, such as a relay of its own:
 * `PROOFDESK_HOSTS="https://relay.agency.example" npm run build`. Then the browser itself refuses every other one.
 */
const named = process.env.PROOFDESK_HOSTS?.split(/\s+/).filter(Boolean) ?? [];
/**
 * Or it brings the relay itself: `PROOFDESK_RELAY="anthropic=https://relay.agency.example/claude" npm run build`. Then
 * nobody has to enter an address or a key, and the browser lets nothing out but there.
 */
const relays = Object.values(relaysFrom(process.env.PROOFDESK_RELAY)).map((url) => new URL(url).origin);
const hosts = [...new Set([...named, ...relays])];
/** As match patterns, which know no ports. */
const patterns = (origins: readonly string[]) =>
  origins.map((origin) => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`);
const anywhere = ['https:', 'http://localhost:*', 'http://127.0.0.1:*'];
const askable = ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'];

/**
 * Extension pages may run only their own scripts. They may call an https address or a server on this very machine,
 * because a lead may choose any for an engine; that nothing else is called is the engines' affair, and tested there.
 * A page of an allowed helpdesk is the only one that may frame the sidebar.
 */
const pageCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self' ${(hosts.length > 0 ? hosts : anywhere).join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${helpdeskMatches.map((match) => match.replace(/\/\*$/, '')).join(' ')}`,
  "require-trusted-types-for 'script'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  // A build for one agency never stands where the one for everybody does.
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${relays.length > 0 ? '-relay' : ''}`,
  vite: () => ({
    define: { __PROOFDESK_RELAY__: JSON.stringify(process.env.PROOFDESK_RELAY ?? '') },
    build: {
      target: 'es2023',
      // In kB. The sidebar is read from the disk, not from a network.
      chunkSizeWarningLimit: 3_000,
      // Before any schema is built, in every chunk: zod would probe for `eval`, which the pages' CSP reports as a breach.
      rolldownOptions: { output: { banner: 'globalThis.__zod_globalConfig={jitless:true};' } },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Proofdesk',
    default_locale: 'en',
    description: '__MSG_description__',
    // `idle` tells when nobody uses the computer, so that what is kept is locked; it shows no warning when it is installed.
    permissions: ['alarms', 'idle', 'storage', 'unlimitedStorage'],
    incognito: 'not_allowed',
    // Asked for from the click that chooses an engine's address; none is there from the start.
    optional_host_permissions: hosts.length > 0 ? patterns(named) : askable,
    // Nobody can press the browser's own question in a test, so the lab's build has the answer from the start.
    ...(mode === 'lab' || relays.length > 0
      ? { host_permissions: [...(mode === 'lab' ? ['http://127.0.0.1/*'] : []), ...patterns(relays)] }
      : {}),
    content_security_policy: { extension_pages: pageCsp },
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: [...helpdeskMatches] }],
    options_ui: { page: 'console.html', open_in_tab: true },
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_command_toggle__',
      },
      'focus-sidebar': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_command_focus__',
      },
      'insert-draft': {
        suggested_key: { default: 'Alt+Shift+I' },
        description: '__MSG_command_insert__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'proofdesk@proofdesk.example',
              strict_min_version: '140.0',
              // Nothing leaves until a lead connects an engine that is not on this computer; then it is asked for. A
              // build with a relay asks when it is installed.
              data_collection_permissions:
                relays.length > 0
                  ? { required: [...dataSent] }
                  : { required: ['none'], optional: [...dataSent] },
            },
          },
        }
      : {
          minimum_chrome_version: '138',
          // What an organisation may set for all its browsers. Firefox has no such file; see docs/deploying.md.
          storage: { managed_schema: 'managed-schema.json' },
          // Present and empty: a missing key would let every other extension connect.
          externally_connectable: { ids: [] },
        }),
  }),
});
