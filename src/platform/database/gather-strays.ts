import type { Core } from '@strapi/strapi';
import { ownConnection } from './own-connection';

/**
 * Brings home what an earlier version left in the schema `artel`. PostgreSQL looks first into a schema named like the user; for a
 * user `artel` that was the cache's own schema, so tables of a later version were made in it, where neither Strapi's schema sync
 * nor a backup looks. Connections are kept to `public` now.
 */
const GATHER = `do $$
declare stray text;
begin
  -- Strapi's tables only: what Artel keeps in its own schema has no documents.
  for stray in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'artel' and c.relkind = 'r' and (c.relname ~ '^strapi_' or c.relname ~ '_(lnk|cmps|mph)$'
      or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'document_id' and not a.attisdropped))
  loop
    -- Of Strapi's own notes on the schema the newer ones count: PostgreSQL wrote and read these first.
    if stray in ('strapi_database_schema', 'strapi_migrations', 'strapi_migrations_internal') then
      execute format('drop table if exists public.%I', stray);
    end if;
    if to_regclass(format('public.%I', stray)) is null then
      execute format('alter table artel.%I set schema public', stray);
    else
      raise exception 'The table % stands in the schemas "artel" and "public" of this database; keep the right one and drop the other', stray;
    end if;
  end loop;
  if exists (select 1 from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm' and n.nspname = 'artel') then
    alter extension pg_trgm set schema public;
  end if;
end $$`;

/** Moves such tables to `public`; nothing to do on every start but one. Runs under the boot lock, before Strapi looks at the schema. */
export async function gatherStrays(strapi: Core.Strapi): Promise<void> {
  const client = ownConnection(strapi, 'schema');
  await client.connect();
  try {
    await client.query(GATHER);
  } finally {
    await client.end();
  }
}
