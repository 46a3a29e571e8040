import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { documentId } from '../../../kernel/ids';
import { environment } from '../../../platform/database/environment';
import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { listQuerySchema, type ListQuery } from '../../../platform/http/list-query';
import { COUNT_CAP, Parameters } from '../../../platform/http/list-sql';
import { forbidden, notFound, Refusal } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import { staffIdOf } from '../../accounts/services/staff';
import { listSpec } from '../contracts/public';
import type { createView, updateView as updateEndpoint } from '../contracts/staff';
import { orderFiltersSchema, type SavedView } from '../contracts/staff-bodies';
import { BUILT_IN_VIEWS, listFiltersOf, type OrderFilters } from '../domain/order-filters';
import { staffDocumentId } from '../sql/panel-lookups';
import { deleteView, insertView, selectViews, updateView, type SavedViewRow } from '../sql/saved-views';
import { matching, setSpec } from './list-orders';

/** The unique constraint that two views of one name meet at. */
export const VIEW_NAME_TAKEN = 'saved_views_name_uq';
const querySchema = listQuerySchema(listSpec);

/** The views this staff member sees: their own first, then shared ones. */
export async function listViews(handle: Trx, actor: Actor): Promise<SavedView[]> {
  const staffId = await staffIdOf(handle, actor);
  return (await selectViews(handle, staffId)).map((row) => viewOf(row, staffId));
}

/** How many orders each view has now, up to 10,000; built-in views by their name, saved ones by document id. */
export async function countViews(handle: Trx, actor: Actor): Promise<Record<string, number>> {
  const staffId = await staffIdOf(handle, actor);
  const [me] = staffId === null ? [] : await staffDocumentId(handle, staffId);
  const saved = (await selectViews(handle, staffId)).map((row): [string, OrderFilters] => [row.document_id, filtersOf(row)]);
  const counts: Record<string, number> = {};
  for (const [name, filters] of [...Object.entries<OrderFilters>(BUILT_IN_VIEWS), ...saved]) {
    counts[name] = await countMatching(handle, actor, queryOf(filters, me?.document_id ?? null));
  }
  return counts;
}

/** Saves filters under a name. 409 `DUPLICATE` for a name in use, `TOO_MANY_VIEWS` at 30. */
export async function saveView(trx: Trx, actor: Actor, command: z.output<(typeof createView)['body']>): Promise<SavedView> {
  const staffId = await ownerIdOf(trx, actor);
  const row = await named(() =>
    insertView(trx, documentId(randomBytes), staffId, command.name, command.isShared, JSON.stringify(command.filters)),
  );
  if (!row) throw new Refusal(409, 'You have 30 saved views; delete one first', { code: 'TOO_MANY_VIEWS' });
  return viewOf(row, staffId);
}

/** Changes a view of one's own; what is left out stays. 404 for others' views. */
export async function changeView(
  trx: Trx,
  actor: Actor,
  id: string,
  command: z.output<(typeof updateEndpoint)['body']>,
): Promise<SavedView> {
  const staffId = await ownerIdOf(trx, actor);
  const filters = command.filters ? JSON.stringify(command.filters) : null;
  const row = await named(() => updateView(trx, id, staffId, command.name ?? null, command.isShared ?? null, filters));
  if (!row) throw notFound('View');
  return viewOf(row, staffId);
}

/** Deletes a view of one's own. 404 for others' views. */
export async function dropView(trx: Trx, actor: Actor, id: string): Promise<{ documentId: string }> {
  const [gone] = await deleteView(trx, id, await ownerIdOf(trx, actor));
  if (!gone) throw notFound('View');
  return { documentId: gone.document_id };
}

/** The orders that filters match, as the list's query would ask for them. */
export function queryOf(filters: OrderFilters, me: string | null): ListQuery {
  return querySchema.parse({ filters: listFiltersOf(filters, { me, now: new Date(), timeZone: environment().timezone }) });
}

/** How many orders match, counted up to 10,000. */
export async function countMatching(handle: Trx, actor: Actor, query: ListQuery): Promise<number> {
  const parameters = new Parameters();
  const where = matching(actor, query, setSpec, parameters);
  const text = `select count(*)::int as matches from (select 1 from orders o where ${where} limit ${COUNT_CAP}) m`;
  const [row] = await select<{ matches: number }>(handle, text, parameters.values);
  return row?.matches ?? 0;
}

async function ownerIdOf(trx: Trx, actor: Actor): Promise<number> {
  const staffId = await staffIdOf(trx, actor);
  if (staffId === null) throw forbidden();
  return staffId;
}

async function named(write: () => Promise<SavedViewRow[]>): Promise<SavedViewRow | undefined> {
  try {
    return (await write())[0];
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== VIEW_NAME_TAKEN) throw error;
    const message = 'is the name of another view of yours; choose another';
    throw new Refusal(409, `name: ${message}`, { code: 'DUPLICATE', field: 'name', errors: [{ path: ['name'], message }] });
  }
}

/** A filter that a later version does not know any more is dropped, not the whole view. */
function filtersOf(row: SavedViewRow): OrderFilters {
  const known = Object.entries(orderFiltersSchema.shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(row.filters[key]);
    return parsed.success && parsed.data !== undefined ? [[key, parsed.data] as const] : [];
  });
  return Object.fromEntries(known) as OrderFilters;
}

function viewOf(row: SavedViewRow, staffId: number | null): SavedView {
  const { document_id, name, is_shared, owner } = row;
  return { documentId: document_id, name, isShared: is_shared, isMine: row.owner_id === staffId, owner, filters: filtersOf(row) };
}
