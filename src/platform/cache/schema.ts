import type { Core } from '@strapi/strapi';

/**
 * The edits that a cache must know of, counted so that no writer waits for another one: each transaction inserts its own
 * mark; marks are folded into one number now and then. See docs/adr on caching.
 */
const SCHEMA = `
create schema if not exists artel;
create table if not exists artel.cache_epoch (singleton boolean primary key default true check (singleton), id text not null);
create table if not exists artel.cache_folded (namespace text primary key, edits bigint not null);
create table if not exists artel.cache_mark (namespace text not null, writer xid8 not null, primary key (namespace, writer));

create or replace function artel.mark_edit(edited text) returns void language sql as $$
  insert into artel.cache_mark (namespace, writer) values (edited, pg_current_xact_id()) on conflict do nothing
$$;

create or replace function artel.mark_edit_by_trigger() returns trigger language plpgsql as $$
begin
  perform artel.mark_edit(tg_argv[0]);
  return null;
end
$$;
`;

/** Creates what the cache keeps in the database. Idempotent; runs before the contexts' constraints, under the boot lock. */
export async function installCache(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(SCHEMA);
}

/** A table whose edits make a namespace's answers old; with `columns`, only updates that set one of these count. */
export interface WatchedTable {
  table: string;
  columns?: readonly string[];
}

/**
 * SQL for a context's `constraints`: every edit of these tables, through whatever door (REST, Content Manager, import,
 * SQL), makes the namespace's cached answers old in the edit's own transaction. Leave hot columns (stock) out of
 * `columns` and read them fresh. A table that does not exist is an error.
 */
export function invalidatedBy(namespace: string, tables: readonly WatchedTable[]): string {
  if (!/^[a-z][a-z0-9_]*$/.test(namespace)) throw new Error(`The cache namespace "${namespace}" is not a plain word`);
  return tables
    .map(({ table, columns }) => {
      const update = columns ? `update of ${columns.map((column) => `"${column}"`).join(', ')}` : 'update';
      return `create or replace trigger artel_cache_${namespace} after insert or delete or truncate or ${update} on "${table}"
  for each statement execute function artel.mark_edit_by_trigger('${namespace}');`;
    })
    .join('\n');
}
