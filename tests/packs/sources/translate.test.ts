import { describe, expect, it } from 'vitest';
import { translate } from '../../../lib/packs/sources/translate';
import { parseTemplate } from '../../../lib/packs/template';

describe('placeholders of other tools', () => {
  it.each([
    ['Hi {{ticket.requester.first_name}}', 'Hi {{customer.first_name}}'],
    ['Hi {{ ticket.requester.first_name | default: "there" }}', 'Hi {{customer.first_name}}'],
    ['{{current_user.name}} of {{ticket.brand.name}}', '{{agent.name}} of {{brand.name}}'],
    ['Hi {{ticket.customer.firstname}}', 'Hi {{customer.first_name}}'],
    ['{{ticket.customer.integrations.shopify.orders[0].name}}', '{{order.id}}'],
    ['{{ticket.customer.integrations[5007].orders[0].order_number}}', '{{order.id}}'],
    [
      "{{ticket.customer.integrations['shop'].orders[0].fulfillments[0].tracking_urls[0]}}",
      '{{order.tracking_url}}',
    ],
    [
      '{{ticket.customer.integrations[shopify].orders[0].fulfillments[0].tracking_number}}',
      '{{order.tracking}}',
    ],
    [
      '{{customer.first_name}} {{#if order.tracking}}x{{else}}y{{/if}}',
      '{{customer.first_name}} {{#if order.tracking}}x{{else}}y{{/if}}',
    ],
  ])('%s', (from, to) => {
    const { text, left } = translate(from);
    expect(text).toBe(to);
    expect(left).toEqual([]);
    expect(() => parseTemplate(text)).not.toThrow();
  });

  it.each([
    [
      '{% if ticket.requester.first_name %}Hi{% else %}Hello{% endif %}',
      '{{#if customer.first_name}}Hi{{else}}Hello{{/if}}',
    ],
    [
      '{%- if ticket.requester.first_name != blank -%}Hi{%- endif -%}',
      '{{#if customer.first_name}}Hi{{/if}}',
    ],
    [
      "{% if ticket.requester.first_name == '' %}Hello{% endif %}",
      '{{#if customer.first_name}}{{else}}Hello{{/if}}',
    ],
    [
      '{% unless ticket.requester.first_name %}Hello{% endunless %}',
      '{{#if customer.first_name}}{{else}}Hello{{/if}}',
    ],
  ])('conditions that ask whether it is known: %s', (from, to) => {
    expect(translate(from)).toMatchObject({ text: to, left: [] });
    expect(() => parseTemplate(to)).not.toThrow();
  });

  it.each([
    'Ticket {{ticket.id}}',
    '{{dc.shipping_delay}}',
    '{{ticket.ticket_field_360001}}',
    '{{ticket.customer.email}}',
    '{{order.total | plus: 10}}',
    '{{ticket.customer.integrations.shopify.orders[0].refunds[0].processed_at|datetime_format("L")}}',
    '{% if ticket.status == "open" %}a{% endif %}',
    '{% if ticket.requester.first_name %}a{% elsif ticket.id %}b{% endif %}',
    '{% for tag in ticket.tags %}x{% endfor %}',
    '{% assign x = 1 %}',
    '{% endif %}',
  ])('keeps what has no like here, in braces that the template refuses: %s', (from) => {
    const { text, left } = translate(from);
    expect(left.length).toBeGreaterThan(0);
    expect(left.every((tag) => from.includes(tag))).toBe(true);
    expect(() => parseTemplate(text)).toThrow();
  });

  it('converts an inner condition beside an outer one that it cannot', () => {
    const { text, left } = translate(
      '{% if ticket.id == 1 %}{% if ticket.requester.first_name %}a{% endif %}{% endif %}',
    );
    expect(text).toContain('{{#if customer.first_name}}a{{/if}}');
    expect(left).toEqual(['{% if ticket.id == 1 %}', '{% endif %}']);
  });

  it('tells what was converted, once, and where the whole name became the first', () => {
    const read = translate('{{ticket.requester.name}} {{ticket.requester.name}} {{ticket.assignee.name}}');
    expect(read.converted).toEqual([
      { from: '{{ticket.requester.name}}', to: '{{customer.first_name}}' },
      { from: '{{ticket.assignee.name}}', to: '{{agent.name}}' },
    ]);
    expect(read.shortened).toEqual(['ticket.requester.name']);
  });

  it('takes names of every object for no placeholder', () => {
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(translate(`{{${name}}}`).left).toHaveLength(1);
  });

  it('reads a text of nothing but openings in time', () => {
    const from = performance.now();
    translate('{{'.repeat(60_000));
    translate('{% if '.repeat(30_000));
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});
