import { z } from 'zod';

/** A JSON schema as OpenAPI 3.1 takes it. */
export type JsonSchema = Record<string, unknown>;

/** Schemas that others refer to, by name: `components.schemas`. */
export type SharedSchemas = Record<string, JsonSchema>;

/**
 * The JSON schema of what goes in or comes out of a zod schema. What JSON cannot say (a transform's result) is shown as
 * anything. Named schemas (`.meta({ id })`) and recursive ones move to `shared`; `scope` keeps nameless ones apart.
 */
export function jsonSchemaOf(
  schema: z.ZodType,
  io: 'input' | 'output',
  { shared, scope }: { shared: SharedSchemas; scope: string },
): JsonSchema {
  const {
    $schema: _dialect,
    $defs = {},
    ...own
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any', cycles: 'ref', reused: 'inline' }) as JsonSchema & { $defs?: SharedSchemas };
  const nameOf = (name: string): string => (name.startsWith('__') ? `${scope}${name}` : name);
  for (const [name, definition] of Object.entries($defs)) shared[nameOf(name)] = refer(definition, nameOf);
  return refer(own, nameOf);
}

/** Points references at the document's components. */
function refer<T>(value: T, nameOf: (name: string) => string): T {
  if (Array.isArray(value)) return value.map((item: unknown) => refer(item, nameOf)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    if (key === '$ref' && typeof inner === 'string')
      return [key, inner.replace(/^#\/\$defs\/(.+)$/, (_all, name: string) => `#/components/schemas/${nameOf(name)}`)];
    return [key, refer(inner as unknown, nameOf)];
  });
  return Object.fromEntries(entries) as T;
}
