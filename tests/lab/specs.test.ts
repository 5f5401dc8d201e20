import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LabClient } from './client';
import { differences, type Schema, unlike } from './published';
import { type Lab, startLab } from './server/index';

/** The published descriptions lie beside the project where they may be kept; the project does without them. */
const folder = new URL('../../../shared/helpdesk-specs/', import.meta.url);
const zendeskFile = new URL('zendesk/zendesk-support-api-2.0.0.yaml', folder);
const gorgiasFile = new URL('gorgias/gorgias-public-api.postman_collection.json', folder);
const why = 'the published descriptions are not beside the project';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab({ pages: false });
});
afterAll(() => lab.stop());

const idsOn = (host: string) => [...(lab.state.world.get(host)?.conversations.keys() ?? [])];

/** The standard envelope, and macro texts, which are lists of channel and text though the file says string. */
const alsoZendesk =
  /^\.(users|meta|links|count|next_page|previous_page)\b|^\.macros\[\]\.actions\[\]\.value: array/;

describe.skipIf(!existsSync(zendeskFile))(`Zendesk (skipped when ${why})`, () => {
  const schemas = (): Schema =>
    parse(readFileSync(zendeskFile, 'utf8'), { maxAliasCount: -1 }).components.schemas;

  it('answers as the Support API 2.0.0 describes', async () => {
    const all = schemas();
    const found: string[] = [];
    for (const host of ['harbor.zendesk.com', 'lumenskin.zendesk.com']) {
      const client = await new LabClient(lab.port, host).signIn();
      const compare = async (path: string, schema: string) => {
        const value = (await client.get(`/api/v2/${path}`)).json();
        found.push(
          ...differences(value, all[schema], all).map((line) => `${schema}${line.replace(/\[\d+\]/g, '[]')}`),
        );
        const { users } = value as { users?: unknown[] };
        for (const user of users ?? []) {
          found.push(...differences(user, all.UserObject, all).map((line) => `UserObject${line}`));
        }
      };
      for (const id of idsOn(host)) {
        await compare(`tickets/${id}.json?include=users`, 'TicketResponse');
        await compare(`tickets/${id}/comments?include=users&page[size]=100`, 'TicketCommentsResponse');
        await compare(`tickets/${id}/conversation_log`, 'ConversationLogResponse');
      }
      await compare('users/me.json', 'CurrentUserResponse');
      await compare('brands', 'BrandsResponse');
      await compare('ticket_fields', 'TicketFieldsResponse');
      await compare('macros', 'MacrosResponse');
    }
    const strange = found.filter((line) => !alsoZendesk.test(line.replace(/^\w+/, '')));
    expect([...new Set(strange)]).toEqual([]);
  });

  it('would notice a name, a type or a word of its own', () => {
    const all = schemas();
    const bad = { ticket: { requester_id: 'seven', state: 'open', status: 'lost' } };
    expect(differences(bad, all.TicketResponse, all)).toEqual([
      '.ticket.requester_id: string, not integer',
      '.ticket.state: not published',
      '.ticket.status: "lost" is not in the list',
    ]);
    expect(differences({ ticket: {} }, all.TicketResponse, all)).toEqual(['.ticket.requester_id: missing']);
  });
});

interface Item {
  name: string;
  item?: Item[];
  response?: { body: string }[];
}

/** The body of each request's first example, by the request's name. */
function examplesIn(items: readonly Item[]): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const each of items) {
    for (const [name, body] of examplesIn(each.item ?? [])) found.set(name, body);
    const body = each.response?.[0]?.body;
    if (body?.startsWith('{') || body?.startsWith('[')) found.set(each.name, JSON.parse(body));
  }
  return found;
}

/** Names that the collection's short examples leave out, by where they are known from. */
const alsoGorgias: readonly (readonly [RegExp, string])[] = [
  [
    /\.orders\[\]\.(name|cancelled_at|currency|total_price|financial_status)\b/,
    "Shopify's order, which is kept whole",
  ],
  [
    /\.orders\[\]\.(fulfillment_status|order_status_url|fulfillments)\b/,
    "Shopify's order, seen in public code",
  ],
  [
    /^(priority|tags\[\]\.id|customer\.channels|messages\[\]\.sent_datetime)\b/,
    'the fields listed in the documentation',
  ],
  [
    /^(from_agent|assignee_team|messages_count)\b/,
    "the list's example has them, or the page of the ticket object",
  ],
  [
    /(sender|receiver)\.(email|name|firstname|lastname)\b|source\.cc\b/,
    'the fields listed in the documentation',
  ],
  [/^\[\]\.sent_datetime\b|^\[\]\.language\b|^\[\]\.meta\b/, 'the fields listed in the documentation'],
  [
    /^\[\]\.(public|stripped_signature|macros|opened_datetime|deleted_datetime|actions|headers)\b/,
    "the ticket's example has them on its message",
  ],
];
const known = (line: string) => alsoGorgias.some(([name]) => name.test(line));

describe.skipIf(!existsSync(gorgiasFile))(`Gorgias (skipped when ${why})`, () => {
  const examples = () => examplesIn((JSON.parse(readFileSync(gorgiasFile, 'utf8')) as { item: Item[] }).item);

  it('answers as the public collection shows', async () => {
    const shown = examples();
    const host = 'harbor.gorgias.com';
    const client = await new LabClient(lab.port, host).signIn();
    const found: string[] = [];
    const compare = async (path: string, example: string) => {
      const value = (await client.get(`/api/${path}`)).json();
      const list = (value as { data?: unknown }).data;
      const wanted = renumbered(shown.get(example));
      expect(wanted, example).toBeDefined();
      const lines = unlike(renumbered(Array.isArray(list) ? list : value), wanted);
      found.push(...lines.map((line) => line.replace(/^\./, '')).filter((line) => !known(line)));
    };
    for (const id of idsOn(host)) {
      await compare(`tickets/${id}`, 'Retrieve a ticket');
      await compare(`tickets/${id}/messages`, 'List messages');
    }
    await compare('users/0', 'Retrieve a user');
    await compare('account', 'Retrieve your account');
    await compare('integrations', 'List integrations');
    await compare('macros', 'List macros');
    expect([...new Set(found)]).toEqual([]);
  });

  it('would notice a name or a type of its own', () => {
    const ticket = examples().get('Retrieve a ticket');
    expect(unlike({ id: 'one', state: 'open' }, ticket)).toEqual([
      '.id: string, not number',
      '.state: not published',
    ]);
  });
});

/** Shop data stands under the integration's number, which differs. */
const renumbered = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null).replace(/"\d+":\{/g, '"one":{')) ?? undefined;
