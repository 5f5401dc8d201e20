import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  arrowBreaches,
  circles,
  groundFloorBreaches,
  htmlBreaches,
  maxLines,
  purityBreaches,
  type SourceFile,
  sendBreaches,
  sizeBreaches,
} from './architecture.rules';

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\.(tsx?|mjs)$/.test(path) && existsSync(path));
const files: SourceFile[] = tracked.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const product = files.filter((file) => /^(lib|components|entrypoints|prompts)\//.test(file.path));

const planted = (path: string, text: string): SourceFile => ({ path, text });

describe('the house', () => {
  it('has files to judge', () => expect(product.length).toBeGreaterThan(10));

  it('lets imports point only down', () => {
    expect(arrowBreaches(product)).toEqual([]);
    expect(arrowBreaches([planted('lib/ticket/x.ts', "import { a } from '../copilot/run';")])).toHaveLength(
      1,
    );
    expect(arrowBreaches([planted('lib/packs/x.ts', "import { a } from '../signals/brief';")])).toHaveLength(
      1,
    );
    expect(
      arrowBreaches([planted('components/x.tsx', "import { a } from '@/entrypoints/background';")]),
    ).toHaveLength(1);
  });

  it('has no circles', () => {
    expect(circles(product)).toEqual([]);
    const pair = [planted('lib/packs/a.ts', "import './b';"), planted('lib/packs/b.ts', "import './a';")];
    expect(circles(pair)).not.toEqual([]);
  });

  it('keeps the world out of the pure rooms', () => {
    expect(purityBreaches(product)).toEqual([]);
    expect(purityBreaches([planted('lib/copilot/x.ts', 'const now = Date.now();')])).toHaveLength(1);
    expect(purityBreaches([planted('lib/stores/x.ts', "import Dexie from 'dexie';")])).toHaveLength(1);
    expect(groundFloorBreaches(product)).toEqual([]);
    expect(groundFloorBreaches([planted('lib/ticket/x.ts', "import Dexie from 'dexie';")])).toHaveLength(1);
  });

  it('has no code that could send', () => {
    expect(sendBreaches(product)).toEqual([]);
    expect(sendBreaches([planted('lib/helpdesks/zendesk/page.ts', 'button.click()')])).toHaveLength(1);
    expect(
      sendBreaches([planted('lib/helpdesks/zendesk/page.ts', "fetch(u, { method: 'PUT' })")]),
    ).toHaveLength(1);
    expect(sendBreaches([planted('entrypoints/x.ts', 'form.requestSubmit()')])).toHaveLength(1);
  });

  it('draws no HTML from text', () => {
    expect(htmlBreaches(product)).toEqual([]);
    expect(htmlBreaches([planted('components/x.tsx', 'node.innerHTML = text')])).toHaveLength(1);
  });

  it('keeps one idea a file', () => {
    const judged = files.filter((file) => !file.path.startsWith('tests/lab/tickets/'));
    expect(sizeBreaches(judged)).toEqual([]);
    expect(sizeBreaches([planted('lib/x.ts', '\n'.repeat(maxLines + 1))])).toHaveLength(1);
  });
});
