/** A write that passes the Document Service; `params` is what the caller gave and may be changed. */
export interface DocumentWrite {
  action: string;
  uid: string;
  params: { data?: Record<string, unknown>; documentId?: string; populate?: unknown; fields?: unknown };
}

/** Actions of the Document Service that write. */
export const DOCUMENT_WRITES: ReadonlySet<string> = new Set([
  'create',
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
]);

/** A relation as the Document Service is given one: the id it is to point at (`null` for none), or undefined when it says nothing. */
export function relationTarget(value: unknown): { id?: number; documentId?: string } | null | undefined {
  if (value === undefined) return undefined;
  if (value === null) return null;
  if (typeof value === 'number') return { id: value };
  if (typeof value === 'string') return { documentId: value };
  if (Array.isArray(value)) return value.length === 0 ? null : relationTarget(value[0]);
  if (typeof value !== 'object') return undefined;
  const { connect, disconnect, set, id, documentId } = value as Record<string, unknown>;
  if (set !== undefined) return relationTarget(set);
  if (Array.isArray(connect) && connect.length > 0) return relationTarget(connect.at(-1));
  if (Array.isArray(disconnect) && disconnect.length > 0) return null;
  if (typeof documentId === 'string') return { documentId };
  if (typeof id === 'number') return { id };
  return undefined;
}
