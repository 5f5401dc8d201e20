import { defineConfig } from 'wxt';
import { helpdeskMatches } from './lib/helpdesks/matches';
import { dataSent } from './lib/settings/permissions';

/**
 * A build for one agency may name the only addresses that text can go to, such as a relay of its own:
 * `PROOFDESK_HOSTS="https://relay.agency.example" npm run build`. Then the browser itself refuses every other one.
 */
const hosts = process.env.PROOFDESK_HOSTS?.split(/\s+/).filter(Boolean) ?? [];
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
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
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
    optional_host_permissions: hosts.length > 0 ? hosts.map((host) => `${new URL(host).origin}/*`) : askable,
    // Nobody can press the browser's own question in a test, so the lab's build has the answer from the start.
    ...(mode === 'lab' ? { host_permissions: ['http://127.0.0.1/*'] } : {}),
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
              // Nothing leaves until a lead connects an engine that is not on this computer; then it is asked for.
              data_collection_permissions: { required: ['none'], optional: [...dataSent] },
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
