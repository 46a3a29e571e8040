import type { Client } from 'pg';
import type { SequenceState } from './manifest';

/** A table and the columns that hold data; generated columns are left out. */
export interface Table {
  schema: string;
  name: string;
  columns: string[];
}

/** Strapi's own notes on the schema of this very database; another database has its own. */
const SCHEMA_NOTES = ['strapi_database_schema', 'strapi_migrations', 'strapi_migrations_internal'];

/** Tables whose rows are worth keeping, by name. Unlogged tables are caches. */
export async function dataTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname as schema, c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p'
       and c.relname <> all($1)
     group by 1, 2 order by 1, 2`,
    [SCHEMA_NOTES],
  );
  return rows;
}

/** Where every sequence stands. */
export async function sequenceStates(client: Client): Promise<SequenceState[]> {
  const { rows } = await client.query<SequenceState>(
    `select schemaname as schema, sequencename as name, coalesce(last_value, start_value)::text as value, last_value is not null as "isCalled"
     from pg_sequences where schemaname = 'public' order by 1, 2`,
  );
  return rows;
}

/** `"schema"."name"`. */
export function quoted(client: Client, { schema, name }: { schema: string; name: string }): string {
  return `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`;
}

/** `"a", "b"`. */
export function quotedList(client: Client, columns: readonly string[]): string {
  return columns.map((column) => client.escapeIdentifier(column)).join(', ');
}
