import type { z } from 'zod';
import type { Asked } from '../http';
import type { Account } from '../world';
import { made, storeId } from './people';
import type * as shapes from './shapes';

/** Mailboxes that the ticket files name, and one store integration a shop. */
export function integrationsOf(account: Account): z.infer<typeof shapes.Integration>[] {
  const found = new Map<number, z.infer<typeof shapes.Integration>>();
  const add = (id: number, type: string, name: string, meta: Record<string, unknown>) =>
    found.set(id, {
      id,
      uri: `/api/integrations/${id}/`,
      name,
      type,
      http: null,
      meta,
      created_datetime: made,
      updated_datetime: made,
    });
  for (const { lab } of account.conversations.values()) {
    if (lab.integrationId !== undefined) {
      add(lab.integrationId, 'email', `${lab.store ?? lab.inbox ?? 'shared'} inbox`, {
        ...(lab.inbox ? { address: lab.inbox } : {}),
      });
    }
    if (lab.store !== undefined) {
      add(storeId(lab.store, account), 'shopify', lab.store, { shop_name: lab.store });
    }
  }
  return [...found.values()].sort((a, b) => a.id - b.id);
}

/** The account's own macros, which no brand approved. */
export function macrosOf(): z.infer<typeof shapes.Macro>[] {
  return [
    {
      id: 23_453,
      uri: '/api/macros/23453/',
      external_id: null,
      name: 'Old refund answer',
      intent: 'order/refund',
      language: 'en',
      usage: 214,
      actions: [
        {
          name: 'setResponseText',
          title: 'Add response text',
          type: 'user',
          arguments: {
            body_html: '<div>Hi {{ticket.customer.firstname}}, we refund every order within 48 hours.</div>',
            body_text: 'Hi {{ticket.customer.firstname}}, we refund every order within 48 hours.',
          },
        },
      ],
      created_datetime: made,
      updated_datetime: made,
    },
  ];
}

/** One page of a list. Null: the cursor is not one that this list gave. */
export function listPage<T>(asked: Asked, items: readonly T[]) {
  const limit = Math.min(100, Math.max(1, Number(asked.query.get('limit') ?? 30) || 30));
  const cursor = asked.query.get('cursor');
  const start = cursor ? Number(/^lab:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8'))?.[1]) : 0;
  if (Number.isNaN(start)) return null;
  const at = (place: number) => Buffer.from(`lab:${place}`).toString('base64');
  return {
    data: items.slice(start, start + limit),
    object: 'list',
    uri: asked.path,
    meta: {
      prev_cursor: start > 0 ? at(Math.max(0, start - limit)) : null,
      next_cursor: start + limit < items.length ? at(start + limit) : null,
    },
  };
}
