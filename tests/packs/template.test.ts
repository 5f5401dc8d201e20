import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mandatoryClauses,
  parseTemplate,
  plainClauses,
  plainTemplate,
  renderTemplate,
  TemplateError,
  templateText,
} from '../../lib/packs/template';

const render = (source: string, values = {}) =>
  renderTemplate(parseTemplate(source), values)
    .map((part) => part.text)
    .join('');

describe('a macro body', () => {
  it('fills what is known and keeps what is not, so that the gate sees it', () => {
    expect(render('Order {{order.id}} ships.', { 'order.id': 'MF-1' })).toBe('Order MF-1 ships.');
    expect(render('Order {{order.id}} ships.')).toBe('Order {{order.id}} ships.');
  });

  it('chooses conditional parts', () => {
    const body = '{{#if order.tracking}}Track {{order.tracking}}.{{else}}No label yet.{{/if}}';
    expect(render(body, { 'order.tracking': 'X1' })).toBe('Track X1.');
    expect(render(body)).toBe('No label yet.');
  });

  it('knows its mandatory clauses in the branch that is used', () => {
    const nodes = parseTemplate(
      '{{#if product}}{{#must}}Keep {{product}} dry.{{/must}}{{else}}{{#must}}Ask.{{/must}}{{/if}}',
    );
    expect(mandatoryClauses(nodes, { product: 'Aria Buds' })).toEqual(['Keep Aria Buds dry.']);
    expect(mandatoryClauses(nodes, {})).toEqual(['Ask.']);
    expect(templateText(nodes)).toContain('Ask.');
  });

  it('reads plainly for a model: no marks, no value of the ticket, only the part that holds', () => {
    const nodes = parseTemplate(
      'Hi. {{#if order.tracking}}Track {{order.tracking}}. {{#must}}Keep {{product}} dry.{{/must}}{{else}}{{#must}}No label yet.{{/must}}{{/if}}',
    );
    expect(plainTemplate(nodes, { 'order.tracking': 'X1', product: 'Aria Buds' })).toBe(
      'Hi. Track {{order.tracking}}. Keep {{product}} dry.',
    );
    expect(plainTemplate(nodes, {})).toBe('Hi. No label yet.');
    expect(plainTemplate(nodes)).toContain('dry. No label yet.');
    expect(plainClauses(nodes, { 'order.tracking': 'X1', product: 'Aria Buds' })).toEqual([
      'Keep {{product}} dry.',
    ]);
    expect(plainClauses(nodes)).toEqual(['Keep {{product}} dry.', 'No label yet.']);
  });

  it('says where a body is wrong', () => {
    for (const bad of ['{{nope}}', '{{order.id', '{{#if order.id}}x', '{{#must}}x', '{{/if}}']) {
      expect(() => parseTemplate(bad), bad).toThrow(TemplateError);
    }
  });

  it('never expands what a customer wrote', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(
          render('Hello {{customer.first_name}}', { 'customer.first_name': `{{order.id}}${name}$&` }),
        ).toBe(`Hello {{order.id}}${name}$&`);
      }),
    );
  });

  it('asks whether something is there, and does not print it', () => {
    const nodes = parseTemplate(
      '{{#if ticket.photo}}Thank you for the photo.{{else}}Please send one.{{/if}}',
    );
    const text = (values: object) =>
      renderTemplate(nodes, values)
        .map((part) => part.text)
        .join('');
    expect(text({ 'ticket.photo': 'yes' })).toBe('Thank you for the photo.');
    expect(text({})).toBe('Please send one.');
    expect(() => parseTemplate('See {{ticket.photo}}')).toThrow('write {{#if ticket.photo}}');
  });
});
