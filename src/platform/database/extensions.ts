/** SQL for the extensions that indexes and searches need; run before any context's constraints. */
export const extensionsSql = 'create extension if not exists pg_trgm; create extension if not exists btree_gist;';
