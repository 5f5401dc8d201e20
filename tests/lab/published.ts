/** Compares a value with what a helpdesk published: an OpenAPI schema, or an example answer. */

export type Schema = Record<string, unknown>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Follows `$ref` and puts `allOf` and `anyOf` together; the published file uses them for variants of one record. */
function flat(schema: unknown, all: Schema): Schema {
  if (!isObject(schema)) return {};
  if (typeof schema.$ref === 'string') return flat(all[schema.$ref.split('/').at(-1) ?? ''], all);
  const parts = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  const together: Schema = { ...schema };
  const properties: Schema = {};
  for (const part of [...parts.map((each) => flat(each, all)), schema]) {
    Object.assign(properties, part.properties);
    for (const [name, value] of Object.entries(part)) together[name] ??= value;
  }
  return { ...together, properties };
}

const typeOf = (value: unknown) => {
  if (Array.isArray(value)) return 'array';
  return isObject(value) ? 'object' : typeof value;
};
const jsonType = (type: unknown) => (type === 'integer' ? 'number' : type);

/**
 * What in a value does not stand in the schema: unknown names, other types, words outside an `enum`, missing required
 * names. Null is let pass: the published file leaves out which fields may be null.
 */
export function differences(value: unknown, raw: unknown, all: Schema, path = ''): string[] {
  if (value === null || value === undefined) return [];
  const schema = flat(raw, all);
  const { type } = schema;
  if (typeof type === 'string' && typeOf(value) !== jsonType(type))
    return [`${path}: ${typeOf(value)}, not ${type}`];
  if (Array.isArray(schema.enum) && !schema.enum.includes(value))
    return [`${path}: "${String(value)}" is not in the list`];
  if (Array.isArray(value)) {
    return schema.items
      ? value.flatMap((item, at) => differences(item, schema.items, all, `${path}[${at}]`))
      : [];
  }
  if (!isObject(value)) return [];
  const properties = isObject(schema.properties) ? schema.properties : {};
  if (Object.keys(properties).length === 0) return [];
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const missing = required.filter((name) => !(name in value)).map((name) => `${path}.${name}: missing`);
  const own = Object.entries(value).flatMap(([name, inner]) => {
    if (name in properties) return differences(inner, properties[name], all, `${path}.${name}`);
    return schema.additionalProperties === true ? [] : [`${path}.${name}: not published`];
  });
  return [...missing, ...own];
}

/** Names and types of a value that an example does not have. */
export function unlike(value: unknown, example: unknown, path = ''): string[] {
  if (value === null || value === undefined || example === null || example === undefined) return [];
  if (Array.isArray(value)) {
    // The collection draws some lists as one record. Records of one list may be of several kinds: the nearest counts.
    const kinds = Array.isArray(example) ? example : [example];
    return value.flatMap((item) => {
      const tries = kinds.map((kind) => unlike(item, kind, `${path}[]`));
      return tries.sort((a, b) => a.length - b.length)[0] ?? [];
    });
  }
  if (typeOf(value) !== typeOf(example)) return [`${path}: ${typeOf(value)}, not ${typeOf(example)}`];
  if (!isObject(value) || !isObject(example) || Object.keys(example).length === 0) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name in example ? unlike(inner, example[name], `${path}.${name}`) : [`${path}.${name}: not published`],
  );
}
