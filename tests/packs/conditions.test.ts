import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, conditionProblem, holds } from '../../lib/packs/conditions';

const situation = {
  'order.fulfilment': 'Delivered',
  'order.ageDays': 12,
  'ticket.tags': ['vip', 'return'],
  'order.items': ['Tarn Jacket'],
} as const;

const c = (fact: string, is: Condition['is'], value?: string | number): Condition =>
  value === undefined ? { fact, is } : { fact, is, value };

describe('conditions of a macro', () => {
  it.each([
    [c('order.fulfilment', 'equals', 'delivered'), true],
    [c('order.fulfilment', 'not', 'delivered'), false],
    [c('order.ageDays', 'at-most', 30), true],
    [c('order.ageDays', 'at-least', 30), false],
    [c('ticket.tags', 'includes', 'VIP'), true],
    [c('ticket.tags', 'excludes', 'vip'), false],
    [c('order.tracking', 'known'), false],
    [c('order.tracking', 'unknown'), true],
    [c('customer.tags', 'excludes', 'vip'), true],
  ])('%j is %s', (condition, expected) => {
    expect(holds(condition, situation)).toBe(expected);
  });

  it('never holds about something unknown, unless asked for its absence', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('equals', 'not', 'includes', 'at-most', 'at-least', 'known'),
        fc.oneof(fc.string(), fc.integer()),
        (is, value) => !holds({ fact: 'order.total', is, value }, {}),
      ),
    );
  });

  it('names what can never work', () => {
    expect(conditionProblem(c('order.colour', 'known'))).toContain('order.colour');
    expect(conditionProblem(c('order.fulfilment', 'at-most', 3))).toContain('numbers');
    expect(conditionProblem(c('ticket.tags', 'equals', 'vip'))).toContain('includes');
    expect(conditionProblem(c('order.id', 'equals'))).toContain('value');
    expect(conditionProblem(c('order.ageDays', 'at-most', 30))).toBeNull();
  });
});
