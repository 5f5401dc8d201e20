import type { Order } from '../../ticket/ticket';
import { optional } from '../parse';
import { FieldsPart } from './schema';

interface Field {
  id: number;
  value?: unknown;
}

/** Filled custom fields by title, or by id where titles were not read. `titled` is true when no title is missing. */
export function fieldsOf(
  custom: readonly Field[],
  fieldsPart: unknown,
): { fields: Record<string, string>; titled: boolean } {
  const titles = new Map(optional(FieldsPart, fieldsPart)?.ticket_fields.map(({ id, title }) => [id, title]));
  const filled = custom.flatMap(({ id, value }) => {
    const text = textOf(value);
    return text === '' ? [] : [{ id, text }];
  });
  return {
    fields: Object.fromEntries(filled.map(({ id, text }) => [titles.get(id) ?? String(id), text])),
    titled: filled.every(({ id }) => titles.has(id)),
  };
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).trim()
    : value === true
      ? 'yes'
      : '';
}

const orderWords = /order|bestell|commande|pedido|ordine/i;
const notANumber = /status|date|datum|total|type|reason|state|grund|motif/i;

/** Zendesk keeps no orders; a field that holds the order's number is all there is. */
export function ordersIn(fields: Readonly<Record<string, string>>): Order[] {
  return Object.entries(fields)
    .filter(
      ([title, value]) =>
        orderWords.test(title) && !notANumber.test(title) && /\d/.test(value) && value.length <= 40,
    )
    .map(([, id]) => ({ id, items: [], tracking: [] }));
}
