/** Answers in the shapes of Gorgias's public REST collection, with invented people. */

export const message = (id: number, at: string, more: object = {}) => ({
  id,
  uri: `/api/tickets/501/messages/${id}/`,
  ticket_id: 501,
  public: true,
  channel: 'email',
  via: 'email',
  from_agent: false,
  source: {
    type: 'email',
    from: { id: 3924, name: 'Tilly Marchbanks', address: 'tilly.m@example.com' },
    to: [{ id: 8, name: 'Help', address: 'help@marlowfenn.example' }],
  },
  sender: { id: 3924, email: 'tilly.m@example.com', name: 'Tilly Marchbanks' },
  receiver: { id: 8 },
  body_text: `Message ${id}`,
  body_html: `<p>Message ${id}</p>`,
  stripped_text: `Message ${id}`,
  stripped_html: null,
  stripped_signature: null,
  attachments: [],
  created_datetime: at,
  sent_datetime: at,
  failed_datetime: null,
  integration_id: 501,
  rule_id: null,
  ...more,
});

const agent = { from_agent: true, sender: { id: 7, email: 'mira@harbor.example', name: 'Mira' } };

export const order = {
  id: 772803526679,
  name: 'MF-211406',
  created_at: '2026-11-18T03:29:37-08:00',
  financial_status: 'paid',
  fulfillment_status: 'fulfilled',
  cancelled_at: null,
  total_price: '96.00',
  currency: 'GBP',
  order_status_url: 'https://marlowfenn.example/orders/1',
  line_items: [
    {
      id: 1,
      sku: 'HAR',
      name: 'Harbour Jumper, oat, M',
      title: 'Harbour Jumper',
      price: '68.00',
      quantity: 1,
    },
    { id: 2, sku: null, name: null, title: 'Moss Socks', price: '14.00', quantity: 2 },
  ],
  fulfillments: [
    {
      id: 1,
      status: 'success',
      shipment_status: 'delivered',
      tracking_company: 'DPD',
      tracking_number: '15501234567890',
      tracking_numbers: ['15501234567890'],
      tracking_url: 'https://marlowfenn.example/track',
      tracking_urls: ['https://marlowfenn.example/track'],
    },
  ],
};

export const shop = {
  __integration_type__: 'shopify',
  customer: { id: 1, tags: 'vip, press', orders_count: 1 },
  orders: [order],
};

export const customer = {
  id: 3924,
  email: 'tilly.m@example.com',
  name: 'Tilly Marchbanks',
  firstname: 'Tilly',
  lastname: 'Marchbanks',
  language: 'en',
  data: null,
  meta: {},
  integrations: { '900': shop },
};

export const ticketAnswer = {
  id: 501,
  uri: '/api/tickets/501/',
  subject: 'Missing socks',
  status: 'open',
  channel: 'email',
  via: 'email',
  language: 'en',
  spam: false,
  tags: [{ id: 1, name: 'missing-item' }],
  customer,
  messages: [
    message(1, '2026-11-20T10:00:00.123456'),
    message(2, '2026-11-20T10:01:00.123456', { ...agent, rule_id: 33, via: 'rule' }),
    message(3, '2026-11-20T10:02:00', {
      ...agent,
      public: false,
      channel: 'internal-note',
      source: { type: 'internal-note', from: { name: 'Mira' }, to: [] },
    }),
    message(4, '2026-11-20T10:03:00', agent),
    message(5, '2026-11-20T10:04:00', {
      sender: { id: 4000, email: 'friend@example.com', name: 'A Friend' },
    }),
    message(6, '2026-11-20T10:05:00', { ...agent, failed_datetime: '2026-11-20T10:05:02' }),
  ],
  events: [],
  created_datetime: '2026-11-20T10:00:00.123456',
};

export const integrations = {
  data: [
    { id: 501, name: 'Marlow & Fenn mail', type: 'email', meta: { address: 'help@marlowfenn.example' } },
    { id: 900, name: 'marlow-fenn', type: 'shopify', meta: { shop_name: 'marlow-fenn' } },
    { id: 901, name: 'lumen-skin', type: 'shopify', meta: { shop_name: 'lumen-skin' } },
  ],
  meta: { next_cursor: null },
};

export const me = { id: 7, name: 'Mira', email: 'mira@harbor.example', active: true };
