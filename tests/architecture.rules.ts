import ts from 'typescript';

/** The house rules, as functions over file texts, so that the tests can plant a bad file for each. */

/** Rooms from the ground up; a room may import only rooms on lower floors, and itself. */
export const floors: readonly (readonly string[])[] = [
  ['lib/ticket'],
  ['lib/packs', 'lib/privacy', 'lib/signals', 'lib/knowledge', 'lib/editors'],
  ['lib/helpdesks', 'lib/engines', 'lib/ledger'],
  ['lib/copilot'],
  ['lib/db', 'lib/settings', 'lib/bridge'],
  ['lib/stores'],
  ['components'],
  ['entrypoints'],
];

/** Same-floor arrows that are wanted, each with its reason. */
const sideArrows: readonly (readonly [from: string, to: string])[] = [
  // The call table names the settings' schema; settings know nothing of the bridge.
  ['lib/bridge', 'lib/settings'],
  // Signals read a brand's products, number formats and own escalation words from its pack; packs know no signals.
  ['lib/signals', 'lib/packs'],
  // The database keeps the settings item.
  ['lib/db', 'lib/settings'],
];

/** `prompts` is text only and may be read by engines. */
const promptReaders = ['lib/engines', 'lib/copilot'];

export interface SourceFile {
  path: string;
  text: string;
}

export interface Breach {
  path: string;
  rule: string;
  detail: string;
}

export function roomOf(path: string): string | null {
  const [top, second] = path.split('/');
  if (top === 'components' || top === 'entrypoints' || top === 'prompts') return top;
  return top === 'lib' && second ? `lib/${second}` : null;
}

const floorOf = (room: string) => floors.findIndex((floor) => floor.includes(room));

/** Paths of the project files that a file imports, and the packages. */
export function importsOf(file: SourceFile): { local: string[]; packages: string[] } {
  const info = ts.preProcessFile(file.text, true, true);
  const local: string[] = [];
  const packages: string[] = [];
  for (const { fileName } of info.importedFiles) {
    if (fileName.startsWith('.')) local.push(resolve(file.path, fileName));
    else if (fileName.startsWith('@/')) local.push(fileName.slice(2));
    else packages.push(fileName);
  }
  return { local, packages };
}

function resolve(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const step of to.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

export function arrowBreaches(files: readonly SourceFile[]): Breach[] {
  const breaches: Breach[] = [];
  for (const file of files) {
    const from = roomOf(file.path);
    if (!from) continue;
    for (const target of importsOf(file).local) {
      const to = roomOf(target);
      if (!to || to === from) continue;
      if (to === 'prompts' ? promptReaders.includes(from) : allowed(from, to)) continue;
      breaches.push({ path: file.path, rule: 'arrow', detail: `${from} may not import ${to} (${target})` });
    }
  }
  return breaches;
}

function allowed(from: string, to: string): boolean {
  const [high, low] = [floorOf(from), floorOf(to)];
  if (high < 0 || low < 0) return false;
  return low < high || sideArrows.some(([a, b]) => a === from && b === to);
}

/** Circles among files, type-only imports included: they too tie two files together. */
export function circles(files: readonly SourceFile[]): Breach[] {
  const graph = new Map(files.map((file) => [bare(file.path), importsOf(file).local.map(bare)]));
  const done = new Set<string>();
  const found: Breach[] = [];
  const walk = (node: string, trail: string[]): void => {
    const at = trail.indexOf(node);
    if (at >= 0) {
      found.push({ path: node, rule: 'circle', detail: [...trail.slice(at), node].join(' -> ') });
      return;
    }
    if (done.has(node)) return;
    for (const next of graph.get(node) ?? []) walk(next, [...trail, node]);
    done.add(node);
  };
  for (const node of graph.keys()) walk(node, []);
  return found;
}

const bare = (path: string) => path.replace(/\.(tsx?|mjs)$/, '').replace(/\/index$/, '');

/** Rooms that must stay plain functions: what they need of the world comes in as an argument. */
const pureRooms = [
  'lib/ticket',
  'lib/packs',
  'lib/privacy',
  'lib/signals',
  'lib/knowledge',
  'lib/editors',
  'lib/helpdesks',
  'lib/engines',
  'lib/ledger',
  'lib/copilot',
];

const worldly: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\(\)|\bnew Date\(\)/, 'a clock of its own'],
  [/\bMath\.random\(|\bcrypto\.(randomUUID|getRandomValues)\(/, 'randomness of its own'],
  [/\bindexedDB\b|\blocalStorage\b/, 'storage'],
  [/\b(browser|chrome)\.(runtime|storage|tabs)\b/, 'an extension API'],
];

/** Packages that only these rooms may use. */
const packageRooms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^dexie/, ['lib/db']],
  [/^react(-dom)?(\/|$)|^@base-ui|^recharts|^lucide-react/, ['components', 'entrypoints']],
  [/^wxt\/browser|^wxt\/utils|^@wxt-dev/, ['lib/bridge', 'lib/settings', 'lib/db', 'entrypoints']],
];

export function purityBreaches(files: readonly SourceFile[]): Breach[] {
  const breaches: Breach[] = [];
  for (const file of files) {
    const room = roomOf(file.path);
    if (!room) continue;
    for (const name of importsOf(file).packages) {
      const rule = packageRooms.find(([pattern]) => pattern.test(name));
      if (rule && !rule[1].includes(room)) {
        breaches.push({
          path: file.path,
          rule: 'package',
          detail: `${name} belongs in ${rule[1].join(', ')}`,
        });
      }
    }
    if (!pureRooms.includes(room)) continue;
    for (const [pattern, what] of worldly) {
      if (pattern.test(code(file.text))) breaches.push({ path: file.path, rule: 'pure', detail: what });
    }
  }
  return breaches;
}

/** `lib/ticket` imports zod and nothing else. */
export function groundFloorBreaches(files: readonly SourceFile[]): Breach[] {
  return files
    .filter((file) => roomOf(file.path) === 'lib/ticket')
    .flatMap((file) =>
      importsOf(file)
        .packages.filter((name) => !groundPackages.some((allowedName) => name === allowedName))
        .map((name) => ({ path: file.path, rule: 'ground', detail: `lib/ticket may not import ${name}` })),
    );
}

/** zod, and the parser that turns mail HTML into text without a browser. */
const groundPackages = ['zod', 'htmlparser2', 'domhandler', 'email-reply-parser'];

/** Files that may press a button in the helpdesk's page: one, and it refuses anything that sends. */
const pressFile = 'lib/helpdesks/press.ts';
const pageSide = /^(lib\/helpdesks|lib\/editors|entrypoints)\//;

/** Nothing may send: no click outside `press.ts`, no form submission, no request but GET. */
export function sendBreaches(files: readonly SourceFile[]): Breach[] {
  return files
    .filter((file) => pageSide.test(file.path) && file.path !== pressFile)
    .flatMap((file) => {
      const text = code(file.text);
      const hits: string[] = [];
      if (/\.click\(|new (Mouse|Pointer)Event\(/.test(text)) hits.push('presses a button');
      if (/\.(requestSubmit|submit)\(/.test(text)) hits.push('submits a form');
      if (/method\s*:\s*['"`](?!GET\b)/i.test(text)) hits.push('writes to the helpdesk');
      if (/key\s*:\s*['"`]Enter/.test(text)) hits.push('presses Enter');
      return hits.map((detail) => ({ path: file.path, rule: 'send', detail }));
    });
}

/** Past this, a file is two ideas. */
export const maxLines = 300;

export function sizeBreaches(files: readonly SourceFile[]): Breach[] {
  return files
    .map((file) => ({ file, lines: file.text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > maxLines)
    .map(({ file, lines }) => ({ path: file.path, rule: 'size', detail: `${lines} lines` }));
}

/** No raw HTML, in any room that draws. */
export function htmlBreaches(files: readonly SourceFile[]): Breach[] {
  return files
    .filter((file) => /^(components|entrypoints|lib\/(stores|editors|helpdesks))/.test(file.path))
    .filter((file) =>
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/.test(
        code(file.text),
      ),
    )
    .map((file) => ({ path: file.path, rule: 'html', detail: 'ticket text is never HTML' }));
}

/** The text without comments, so that a comment about a rule does not break it. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}
