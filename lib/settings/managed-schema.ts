import { z } from 'zod';
import { Policy } from './policy';

/**
 * The policy as Chrome and Edge want it described (`storage.managed_schema`). Chrome knows a part of JSON Schema only, and
 * drops a whole entry that breaks it without a word to the extension. So only the kinds of values stand in it; their limits
 * are judged by `readPolicy`, which can name the entry in the console.
 */
export function managedSchema(): object {
  const { type, properties } = z.toJSONSchema(Policy, { io: 'input' });
  return { $schema: 'http://json-schema.org/draft-03/schema#', ...slim({ type, properties }) };
}

type Part = Record<string, unknown>;

function slim({ type, properties, items, additionalProperties }: Part): Part {
  const named = Object.entries((properties as Record<string, Part> | undefined) ?? {});
  return {
    type,
    ...(named.length > 0
      ? { properties: Object.fromEntries(named.map(([key, part]) => [key, slim(part)])) }
      : {}),
    ...(items ? { items: slim(items as Part) } : {}),
    // `false` says that there are no others, which Chrome has no word for.
    ...(additionalProperties ? { additionalProperties: slim(additionalProperties as Part) } : {}),
  };
}
