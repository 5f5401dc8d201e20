/** Answers of the helpdesks' APIs in the shapes of their published examples, with texts of our own. */

export const zendeskMacros = {
  macros: [
    {
      id: 25,
      title: 'Returns::How to send it back',
      active: true,
      description: null,
      position: 1,
      restriction: null,
      usage_7d: 4,
      actions: [
        { field: 'status', value: 'solved' },
        { field: 'priority', value: 'normal' },
        { field: 'assignee_id', value: 'current_user' },
        { field: 'current_tags', value: 'return how_to' },
        {
          field: 'comment_value',
          value:
            'Hello {{ticket.requester.first_name}},\n\nYou can return your order within 30 days.\n\nKind regards,\n{{current_user.name}}',
        },
      ],
    },
    {
      id: 26,
      title: 'Parcel late',
      active: false,
      actions: [
        {
          field: 'comment_value_html',
          value:
            '<p>Your parcel {{ticket.ticket_field_360001}} is late.</p><p>{{dc.parcel_late}}</p><script>alert(1)</script>',
        },
      ],
    },
    {
      id: 27,
      title: 'Chat hello',
      active: true,
      actions: [
        { field: 'comment_value', value: ['channel:chat', 'One moment please, I am looking at it.'] },
      ],
    },
    {
      id: 28,
      title: 'For the team',
      active: true,
      actions: [
        { field: 'comment_value', value: 'Please check the stock.' },
        { field: 'comment_mode_is_public', value: 'false' },
      ],
    },
    { id: 29, title: 'Only tags', active: true, actions: [{ field: 'status', value: 'open' }] },
  ],
  meta: { has_more: true, after_cursor: 'abc', before_cursor: null },
  links: { next: 'https://lab.zendesk.com/api/v2/macros?page[after]=abc', prev: null },
};

export const gorgiasMacros = {
  data: [
    {
      id: 23453,
      external_id: 'CUS-324512',
      name: 'Order status inquiry',
      intent: 'shipping/status',
      language: 'en',
      usage: 58392,
      actions: [
        { arguments: { tags: 'question, order-status' }, name: 'addTags', title: 'Add tags', type: 'user' },
        {
          arguments: {
            body_html:
              '<div>Hi {{ticket.customer.firstname}},</div><br><div>Your order {{ticket.customer.integrations.shopify.orders[0].name}} has been delivered.</div>',
            body_text: 'Hi',
          },
          name: 'setResponseText',
          title: 'Add response text',
          type: 'user',
        },
      ],
      created_datetime: '2019-11-23T15:59:41.966927',
      updated_datetime: '2020-01-30T11:04:34.345123',
      uri: '/api/macros/23453/',
    },
    { id: 23454, name: 'Only tags', actions: [{ name: 'addTags', arguments: { tags: 'vip' } }] },
  ],
  meta: { prev_cursor: null, next_cursor: 'abcd' },
};

export const zendeskArticles = {
  count: 3,
  page: 1,
  articles: [
    {
      id: 35467,
      title: 'Returns',
      body: '<p>Read this first.</p><h2>How long</h2><p>You have 30 days.</p><h2>Cost</h2><p>It is free.</p>',
      locale: 'en-us',
      html_url: 'https://lab.zendesk.com/hc/en-us/articles/35467-Returns',
      section_id: 98838,
      label_names: ['returns'],
      draft: false,
      user_segment_id: null,
    },
    {
      id: 35468,
      title: 'For agents',
      body: '<p>Ask the lead.</p>',
      locale: 'de',
      section_id: 1,
      draft: true,
      user_segment_id: 12,
    },
    {
      id: 35469,
      title: 'A picture',
      body: '<img src="https://x.example/a.png">',
      locale: 'en-us',
      section_id: 1,
      draft: false,
    },
  ],
  next_page: null,
};

export const gorgiasArticles = {
  data: [
    {
      id: 4,
      translation: {
        title: 'Versand',
        content: '<p>Der Versand dauert 3 Tage.</p>',
        locale: 'de-DE',
        visibility_status: 'PUBLIC',
      },
    },
  ],
  meta: {},
};
