import { Refused } from '../call';
import type { Json } from '../json';
import { isObject, listOf, objectOf } from '../json';

/** A strict schema must close every object and require every field. */
export function checkStrict(name: unknown, schema: unknown, strict: unknown, param: string): void {
  const bad = (message: string) =>
    new Refused(400, `Invalid schema for response_format '${String(name)}': ${message}`, {
      code: 'invalid_json_schema',
      param,
    });
  if (typeof name !== 'string' || !/^[\w-]{1,64}$/.test(name)) {
    throw new Refused(400, `Missing or invalid parameter: '${param}.name'.`, { param: `${param}.name` });
  }
  if (strict !== true) return;
  if (!isObject(schema) || schema.type !== 'object') throw bad('the root must be an object');
  walk(schema, bad);
}

function walk(schema: unknown, bad: (message: string) => Refused): void {
  if (!isObject(schema)) return;
  if (schema.properties !== undefined || schema.type === 'object') {
    const names = Object.keys(objectOf(schema.properties));
    const required = listOf(schema.required);
    if (schema.additionalProperties !== false) throw bad("'additionalProperties' must be false");
    const loose = names.find((name) => !required.includes(name));
    if (loose) throw bad(`'required' must list every property; missing '${loose}'`);
  }
  for (const inner of innerOf(schema)) walk(inner, bad);
}

const innerOf = (schema: Json): unknown[] => [
  ...Object.values(objectOf(schema.properties)),
  ...Object.values(objectOf(schema.$defs)),
  ...listOf(schema.anyOf),
  schema.items,
];
