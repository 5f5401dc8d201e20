import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSource } from '../../lib/packs/sources/registry';
import { LabClient } from './client';
import { type Lab, startLab } from './server/index';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab({ pages: false });
});
afterAll(() => lab.stop());

interface Page {
  macros?: unknown[];
  meta: { has_more: boolean; after_cursor: string };
}

it('turns the pages of Zendesk macros by cursor, and the pages are one source', async () => {
  const agent = await new LabClient(lab.port, 'harbor.zendesk.com').signIn();
  const pages: Page[] = [];
  let path = '/api/v2/macros?page[size]=2';
  for (;;) {
    const page = (await agent.get(path)).json() as Page;
    pages.push(page);
    if (!page.meta.has_more) break;
    path = `/api/v2/macros?page[size]=2&page[after]=${encodeURIComponent(page.meta.after_cursor)}`;
  }
  expect(pages.map(({ macros }) => macros?.length)).toEqual([2, 1]);
  const { source, items } = await readSource('macros.json', new TextEncoder().encode(JSON.stringify(pages)));
  expect(source).toBe('zendesk-macros');
  expect(items.map(({ title }) => title)).toEqual([
    'Ask for the order number',
    'Close as solved',
    'Old refund answer',
  ]);
});

it('has articles of a help centre, and not for who is signed out', async () => {
  const path = '/api/v2/help_center/articles?page[size]=100';
  expect((await new LabClient(lab.port, 'harbor.zendesk.com').get(path)).status).toBe(401);
  const agent = await new LabClient(lab.port, 'harbor.zendesk.com').signIn();
  const { text } = await agent.get(path);
  const { source, items } = await readSource('articles.json', new TextEncoder().encode(text));
  expect(source).toBe('zendesk-help');
  expect(items.map((item) => item.kind === 'article' && item.audience)).toEqual([
    'public',
    'public',
    'internal',
  ]);
});

it('has Gorgias macros in the shape that is read', async () => {
  const agent = await new LabClient(lab.port, 'harbor.gorgias.com').signIn();
  const { text } = await agent.get('/api/macros?limit=100');
  expect((await readSource('macros.json', new TextEncoder().encode(text))).source).toBe('gorgias-macros');
});
