import type { Core } from '@strapi/strapi';
import { Refusal } from '../../../../platform/http/refusal';
import { checkerOf, modelOf, relationTarget } from './readable';

interface Reader {
  strapi: Core.Strapi;
  userAbility: unknown;
}

const SYSTEM = new Set(['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale', 'count']);
const NESTED_QUERY = ['filters', 'sort', 'populate', 'fields', 'on'];

/**
 * Refuses (403) a Content Manager query that filters, sorts or populates through a relation whose target, or the
 * target's field, its reader may not read: the rows that come back would tell what is hidden.
 */
export function assertReadablePaths(reader: Reader, uid: string, query: Record<string, unknown>): void {
  for (const path of [...pathsOf(query.filters), ...sortPaths(query.sort), ...populatePaths(query.populate)]) assertPath(reader, uid, path);
}

function assertPath(reader: Reader, uid: string, path: string[]): void {
  let at = uid;
  for (const [depth, step] of path.entries()) {
    if (depth > 0 && !SYSTEM.has(step) && !checkerOf(reader.strapi, reader.userAbility, at).can.read(null, step)) throw unreadable(path);
    const target = relationTarget(modelOf(reader.strapi, at)?.attributes[step]);
    if (target === null) return;
    if (!checkerOf(reader.strapi, reader.userAbility, target).can.read(null) && depth < path.length - 1) throw unreadable(path);
    at = target;
  }
}

/** `{ customer: { phone: { $eq } } }` → `['customer', 'phone']`; operators and list positions are no steps. */
function pathsOf(node: unknown): string[][] {
  if (typeof node !== 'object' || node === null) return [[]];
  const entries = Object.entries(node);
  if (entries.length === 0) return [[]];
  return entries.flatMap(([key, value]) =>
    pathsOf(value).map((rest) => (key.startsWith('$') || /^\d+$/.test(key) ? rest : [key, ...rest])),
  );
}

function sortPaths(sort: unknown): string[][] {
  if (typeof sort === 'string') return sort.split(',').map((one) => (one.trim().split(':')[0] ?? '').split('.'));
  if (Array.isArray(sort)) return sort.flatMap(sortPaths);
  return pathsOf(sort);
}

function populatePaths(populate: unknown): string[][] {
  if (typeof populate === 'string') return populate.split(',').map((one) => one.trim().split('.'));
  if (Array.isArray(populate)) return populate.flatMap(populatePaths);
  if (typeof populate !== 'object' || populate === null) return [[]];
  return Object.entries(populate).flatMap(([key, inner]) => [[key], ...within(inner).map((rest) => [key, ...rest])]);
}

function within(inner: unknown): string[][] {
  if (typeof inner !== 'object' || inner === null) return [];
  const query = inner as Record<string, unknown>;
  if (!NESTED_QUERY.some((key) => key in query)) return [];
  const fields = [query.fields].flat().filter((field): field is string => typeof field === 'string');
  return [...pathsOf(query.filters), ...sortPaths(query.sort), ...populatePaths(query.populate), ...fields.map((field) => [field])];
}

function unreadable(path: string[]): Refusal {
  return new Refusal(403, `${path.join('.')}: you may not read this`, { code: 'FORBIDDEN' });
}
