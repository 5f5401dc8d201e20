/** Answers in the shapes of Zendesk's Support API 2.0.0, with invented people. */

const users = [
  {
    id: 501,
    name: 'Judith Askew',
    email: 'judith.askew@example.co.uk',
    role: 'end-user',
    locale: 'en-GB',
    tags: ['vip'],
  },
  { id: 80, name: 'Mira', email: 'mira@harbor.example', role: 'agent', locale: 'en-US', tags: [] },
  { id: 502, name: 'Joost Hendrikx', email: 'joost@example.nl', role: 'end-user', locale: 'nl', tags: [] },
];

export const ticketAnswer = {
  ticket: {
    id: 101,
    url: 'https://harbor.zendesk.com/api/v2/tickets/101.json',
    subject: 'Return?',
    raw_subject: 'Return?',
    status: 'open',
    custom_status_id: 3,
    priority: 'high',
    type: null,
    tags: ['web_form', 'returns'],
    via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
    requester_id: 501,
    assignee_id: 80,
    brand_id: 11001,
    recipient: 'help@marlowfenn.example',
    custom_fields: [
      { id: 360, value: 'MF-204518' },
      { id: 361, value: null },
      { id: 362, value: ['a', 'b'] },
    ],
    from_messaging_channel: false,
    created_at: '2026-11-20T10:00:00Z',
    updated_at: '2026-11-20T10:00:00Z',
  },
  users,
};

const via = (to: string) => ({
  channel: 'email',
  source: { from: { address: 'x@example.com' }, to: { address: to, name: 'Help' }, rel: null },
});

export const comment = (id: number, author: number, at: string, more: object = {}) => ({
  id,
  type: 'Comment',
  author_id: author,
  body: `body ${id}`,
  html_body: `<div class="zd-comment" dir="auto"><p dir="auto">Message ${id}</p></div>`,
  plain_body: `body ${id}`,
  public: true,
  attachments: [],
  audit_id: id + 1,
  via: { channel: 'web', source: { from: {}, to: {}, rel: null } },
  created_at: at,
  metadata: { system: {}, custom: {} },
  ...more,
});

/** Newest first, as asked for. */
export const commentsAnswer = {
  comments: [
    comment(9004, 502, '2026-11-20T10:20:00Z', { via: via('help@marlowfenn.example') }),
    comment(9003, 80, '2026-11-20T10:10:00Z'),
    comment(9002, 80, '2026-11-20T10:05:00Z', { public: false }),
    comment(9001, 501, '2026-11-20T10:00:00Z', {
      via: via('returns@marlowfenn.example'),
      attachments: [
        {
          id: 1,
          file_name: 'seam.jpg',
          content_type: 'image/jpeg',
          size: 2532,
          content_url: 'https://x',
          inline: false,
        },
      ],
    }),
  ],
  users,
  meta: { has_more: false, after_cursor: 'xyz', before_cursor: 'abc' },
  links: { next: null, prev: null },
};

export const me = { user: { ...users[1], authenticity_token: 'not for us' } };

export const fields = {
  ticket_fields: [
    { id: 360, type: 'text', title: 'Order number', raw_title: 'Order number', active: true },
    { id: 362, type: 'multiselect', title: 'Topics', raw_title: 'Topics', active: true },
  ],
};

export const logAnswer = {
  events: [
    {
      id: '02JSED093DTX4RTDRRJXN2YKB0',
      type: 'Messaging::ConversationMessage',
      author: {
        type: 'bot',
        display_name: 'SampleBot',
        'zen:support:user_id': -1,
        'zen:sunco:user_id': 'a21',
      },
      content: { type: 'text', text: "Hey! I'm here to assist.", actions: [] },
      created_at: '2026-11-20T09:24:26Z',
      metadata: { custom: {}, system: {}, ticket_version: 0 },
      reference: 'zen:sunco:conversation_message:6807',
      attachments: [],
    },
    {
      id: '02JSED093DTX4RTDRRJXN2YKB1',
      type: 'Messaging::ConversationMessage',
      author: { type: 'user', display_name: 'Judith Askew', 'zen:support:user_id': 501 },
      content: { type: 'text', text: 'where is my jumper' },
      created_at: '2026-11-20T09:25:26Z',
      metadata: {},
      reference: 'zen:sunco:conversation_message:6808',
      attachments: [],
    },
    {
      id: '01JSED0VSGBJP9TJ471NTUGYYD',
      type: 'Comment',
      author: { type: 'agent', display_name: 'Mira', 'zen:support:user_id': 80 },
      content: { type: 'html', body: '<div class="zd-comment"><p>asked the warehouse</p></div>' },
      created_at: '2026-11-20T09:26:00Z',
      metadata: { public: false },
      reference: 'zen:ticket_event:8639371328313',
      attachments: [],
    },
  ],
  meta: { has_more: false, after_cursor: '', before_cursor: '' },
  links: {},
};
