import type { Answer, Passage } from './answer';
import { idOf, segmentsOf } from './answer';
import type { Json } from './json';
import { isObject, listOf, objectOf } from './json';

/** The answer as JSON, by the schema of the request: fields in the schema's order, as constrained decoding writes them. */
export function jsonAnswer(answer: Answer, passages: readonly Passage[], schema: Json): unknown {
  if (answer.json !== undefined) return answer.json;
  const known: Record<string, unknown> = {
    missing: answer.missing ?? [],
    needs_human: answer.needsHuman ?? false,
    segments: segmentsOf(answer).map(({ text, cites = [] }) => ({
      text,
      source_ids: cites.map((cite) => idOf(cite, passages)),
    })),
  };
  const properties = objectOf(schema.properties);
  if (!('segments' in properties)) return sampleOf(schema, schema);
  return Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [
      name,
      name in known ? known[name] : sampleOf(inner, schema),
    ]),
  );
}

/** The plainest value that a schema allows. */
export function sampleOf(schema: unknown, root: Json): unknown {
  if (!isObject(schema)) return null;
  if (typeof schema.$ref === 'string') return sampleOf(pointed(schema.$ref, root), root);
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const either = [...listOf(schema.anyOf), ...listOf(schema.oneOf)];
  if (either.length > 0) return sampleOf(either[0], root);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(objectOf(schema.properties)).map(([name, inner]) => [name, sampleOf(inner, root)]),
      );
    case 'array':
      return Number(schema.minItems ?? 0) > 0 ? [sampleOf(schema.items, root)] : [];
    case 'string':
      return 'lab';
    case 'number':
    case 'integer':
      return Number(schema.minimum ?? 0);
    case 'boolean':
      return false;
    default:
      return null;
  }
}

function pointed(ref: string, root: Json): unknown {
  return ref
    .replace(/^#\/?/, '')
    .split('/')
    .filter(Boolean)
    .reduce<unknown>((at, step) => objectOf(at)[step], root);
}
