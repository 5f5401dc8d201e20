// Makes a fresh clone ready with nothing but Node's own modules: dependencies first, then browsers.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The last Node 20 that Vite and WXT accept. */
const minimumNode = [20, 19];

/** A sentence for the person at the terminal; printed without a stack. */
export class Unready extends Error {}

/** Runs a command in the project's folder, showing its output. @returns its exit code */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) throw new Unready(`"${command}" could not be started: ${result.error.message}`);
  return result.status ?? 1;
}

const npm = (args, options) =>
  process.env.npm_execpath
    ? run(process.execPath, [process.env.npm_execpath, ...args], options)
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);

/** Runs a program of node_modules/.bin. */
export const tool = (name, args, options) => npm(['exec', '--offline', '--', name, ...args], options);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = minimumNode;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Unready(
    `Node ${needMajor}.${needMinor} or newer is needed; this is ${process.versions.node}. Install it from nodejs.org.`,
  );
}

/** Installs what the lock file names; again only when the lock file changed. */
function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules', '.proofdesk-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing dependencies (once, about a minute)...');
  // Not `npm ci`: npm 11.16 and later refuse a lock file in which a registry mirror had no package of another platform
  // (npm/cli#9846). Without saving, `install` takes the same versions from the lock file and leaves it as it is.
  if (npm(['install', '--no-save', '--no-audit', '--no-fund']) !== 0) {
    throw new Unready(
      "The dependencies could not be installed. Read npm's message above; most often the network or a proxy is the cause.",
    );
  }
  writeFileSync(mark, lock);
}

const browsers = {
  chromium: {
    variable: 'PROOFDESK_CHROMIUM',
    // Branded Chrome no longer loads an unpacked extension from the command line, so it is not looked for.
    names: ['chromium', 'chromium-browser'],
    places: [
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debian: ['chromium', 'fonts-liberation'],
    download: 'chrome@stable',
    title: 'Chromium or Chrome for Testing',
  },
  firefox: {
    variable: 'PROOFDESK_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: ['firefox-esr', 'fonts-liberation'],
    download: 'firefox@stable',
    title: 'Firefox',
  },
};

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const downloads = join(root, '.browsers');

function findBrowser({ variable, names, places }, name) {
  const chosen = process.env[variable];
  if (chosen) {
    if (executable(chosen)) return chosen;
    throw new Unready(`${variable} says ${chosen}, but no program is there. Correct it or unset it.`);
  }
  const kept = join(downloads, `${name}.path`);
  const downloaded = existsSync(kept) ? readFileSync(kept, 'utf8').trim() : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((file) => join(folder, file)));
  return [downloaded, ...onPath, ...places].find((path) => path && executable(path)) ?? null;
}

const isDebianRoot = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && executable('/usr/bin/apt-get');

function installDebian(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  return (
    run('apt-get', ['update', '-qq'], quiet) === 0 &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet) === 0
  );
}

/** `@puppeteer/browsers` comes with puppeteer-core; its last line is "name@version path". */
function download(name, build) {
  mkdirSync(downloads, { recursive: true });
  const cli = join(root, 'node_modules', '@puppeteer', 'browsers', 'lib', 'cjs', 'main-cli.js');
  const result = spawnSync(process.execPath, [cli, 'install', build, '--path', downloads], {
    encoding: 'utf8',
  });
  const path =
    result.stdout
      ?.trim()
      .split('\n')
      .at(-1)
      ?.replace(/^\S+\s+/, '') ?? '';
  if (result.status !== 0 || !executable(path)) return false;
  writeFileSync(join(downloads, `${name}.path`), path);
  return true;
}

/** @returns the browser's program. @throws {Unready} saying what is missing and how to get it */
function ensureBrowser(name) {
  const browser = browsers[name];
  const found = findBrowser(browser, name);
  if (found) return found;
  console.log(`No ${browser.title} found; installing it...`);
  const installed = isDebianRoot() ? installDebian(browser.debian) : download(name, browser.download);
  const now = installed ? findBrowser(browser, name) : null;
  if (now) return now;
  throw new Unready(
    `${browser.title} is missing and could not be installed here. Install it (on Debian: apt-get install ${browser.debian.join(' ')}), or set ${browser.variable} to its program, then run this again.`,
  );
}

/** Everything that a command needs. @param names browsers to have ready. Their paths go to the environment. */
export function bootstrap(names) {
  checkNode();
  installDependencies();
  for (const name of names) process.env[browsers[name].variable] = ensureBrowser(name);
}

/** Runs a program and ends the process: a plain sentence for what a person can mend, a stack for a fault of ours. */
export async function main(program) {
  try {
    process.exitCode = await program();
  } catch (error) {
    if (!(error instanceof Unready)) throw error;
    console.error(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
