import type { z } from 'zod';
import { stamp } from '../dates';
import type { Account } from '../world';
import type * as shapes from './shapes';
import { apiUrl, fieldId, fieldTitles } from './ticket';

/** What an account holds besides tickets: brands, fields, macros. */

const made = stamp(Date.parse('2024-02-05T09:00:00Z'));

const brandNames: Record<number, readonly [name: string, subdomain: string]> = {
  11001: ['Marlow & Fenn', 'marlowfenn'],
  11002: ['Voltaro', 'voltaro'],
  11003: ['Lumen Skin', 'lumenskin'],
};

export function brandsOf(account: Account): z.infer<typeof shapes.Brand>[] {
  const ids = new Set([...account.conversations.values()].map(({ lab }) => lab.helpdeskBrandId));
  return [...ids]
    .filter((id) => id !== undefined)
    .sort()
    .map((id, index) => {
      const [name, subdomain] = brandNames[id] ?? [`Brand ${id}`, `brand-${id}`];
      return {
        id,
        url: apiUrl(account.host, `brands/${id}.json`),
        name,
        subdomain,
        brand_url: `https://${subdomain}.zendesk.com`,
        host_mapping: null,
        active: true,
        default: index === 0,
        is_deleted: false,
        has_help_center: false,
        help_center_state: 'disabled' as const,
        signature_template: '{{agent.signature}}',
        ticket_form_ids: [],
        created_at: made,
        updated_at: made,
      };
    });
}

export function ticketFieldsOf(account: Account): z.infer<typeof shapes.TicketField>[] {
  const system = [
    { id: 34, type: 'subject', title: 'Subject' },
    { id: 35, type: 'status', title: 'Status' },
  ];
  const custom = fieldTitles(account).map((title) => ({ id: fieldId(account, title), type: 'text', title }));
  return [...system, ...custom].map((field, position) => ({
    ...field,
    url: apiUrl(account.host, `ticket_fields/${field.id}.json`),
    raw_title: field.title,
    description: field.title,
    raw_description: field.title,
    position,
    active: true,
    required: false,
    created_at: made,
    updated_at: made,
  }));
}

/** Articles of the account's help centre, one of them for agents only. */
export function articlesOf(account: Account): z.infer<typeof shapes.Article>[] {
  const texts: readonly (readonly [title: string, body: string, segment: number | null])[] = [
    [
      'Gift cards',
      '<h2>How long they last</h2><p>A gift card is valid for <b>three years</b> from the day it was bought.</p><h2>Lost cards</h2><p>Write to us with the order number.</p>',
      null,
    ],
    [
      'Opening hours',
      '<p>We answer Monday to Friday, 9 to 17.</p><script>document.title = "ran"</script>',
      null,
    ],
    ['When the warehouse is closed', '<p>Tell customers that parcels leave two days later.</p>', 360_001],
  ];
  return texts.map(([title, body, user_segment_id], index) => ({
    id: 35_000 + index,
    url: apiUrl(account.host, `help_center/en-us/articles/${35_000 + index}.json`),
    html_url: `https://${account.host}/hc/en-us/articles/${35_000 + index}`,
    title,
    body,
    locale: 'en-us',
    author_id: account.me.id,
    section_id: 98_838,
    user_segment_id,
    draft: false,
    label_names: [],
    created_at: made,
    updated_at: made,
  }));
}

/** The account's own macros: a few old ones, which no brand approved and which no draft may take words from. */
export function macrosOf(account: Account): z.infer<typeof shapes.Macro>[] {
  const texts: readonly (readonly [string, string])[] = [
    [
      'Ask for the order number',
      'Hello {{ticket.requester.first_name}}, could you send us your order number?',
    ],
    ['Close as solved', 'We are glad that this is settled.'],
    ['Old refund answer', 'We refund every order within 48 hours, no questions asked.'],
  ];
  return texts.map(([title, text], index) => ({
    id: 25_000 + index,
    url: apiUrl(account.host, `macros/${25_000 + index}.json`),
    title,
    description: null,
    active: true,
    position: index,
    actions: [{ field: 'comment_value', value: ['channel:all', text] }],
    restriction: null,
    created_at: made,
    updated_at: made,
  }));
}
