import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { documentId } from '../../../../kernel/ids';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { enqueue } from '../../../../platform/queue/enqueue';
import type { Actor } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import { synchronised } from '../../contracts/events';
import { endOfOrders } from '../../sql/sync/link-orders';
import { endOfCustomers, newestCustomer, restoredBySync } from '../../sql/sync/refresh-customers';
import { advanceRun, beginRun, endRun, unfinishedRun, type EndedRun, type RunRow } from '../../sql/sync/runs';
import { linkOrders } from './link-orders';
import { throughRange, type IdRange } from './portions';
import { refreshCustomers, type RefreshState } from './refresh-customers';
import { aloneOverNodes } from './sync-lock';

/** What a full synchronisation is to do. */
export interface SyncOptions {
  forceUpdate?: boolean;
  updateStatsOnly?: boolean;
  /** Who asked for it, for the log; nobody at night. */
  actor?: Actor;
}

/** How far it is; `done` and `total` are row ids, near enough to a share of the work. */
export interface SyncProgress {
  phase: 'orders' | 'customers';
  done: number;
  total: number;
}

/** The answer of http-api.md, snake_case as it stands there; `errors` is there when something could not be done. */
export interface SyncReport {
  status: 'success';
  created_count: number;
  updated_count: number;
  error_count: number;
  total_customers: number;
  errors?: { order?: string; customer?: string; reason: string }[];
}

/** Large enough for set-based plans, small enough that a portion is done in about a second. */
const ORDERS_AT_ONCE = 50_000;
const CUSTOMERS_AT_ONCE = 20_000;

interface Running {
  strapi: Core.Strapi;
  run: RunRow;
  options: SyncOptions;
  tell: (progress: SyncProgress) => void;
}

/**
 * Synchronises all customers with all orders, beside live orders and once over all nodes (409 `SYNC_RUNNING`). A portion is a
 * transaction that also writes down where the run stands, so one that was interrupted goes on from there within a day.
 */
export async function syncFromOrders(
  strapi: Core.Strapi,
  options: SyncOptions = {},
  tell: (progress: SyncProgress) => void = () => undefined,
): Promise<SyncReport> {
  return aloneOverNodes(strapi, async () => {
    const run = await openRun(strapi, options);
    const running: Running = { strapi, run, options, tell };
    if (run.phase === 'orders') await linkAll(running);
    await refreshAll(running);
    const end = await strapi.db.transaction(({ trx }) => close(trx as Trx, run, options));
    const counts = `created ${end.created}, updated ${end.updated}, errors ${end.failed}, customers ${end.total}`;
    strapi.log.info(`crm: synchronised with orders (${modeOf(options)}): ${counts}`);
    return {
      status: 'success',
      created_count: end.created,
      updated_count: end.updated,
      error_count: end.failed,
      total_customers: end.total,
      ...(end.failed > 0 ? { errors: end.errors } : {}),
    };
  });
}

async function close(trx: Trx, run: RunRow, { actor, forceUpdate, updateStatsOnly }: SyncOptions): Promise<EndedRun> {
  await enqueue(trx, synchronised, {});
  const [end] = await endRun(trx, run.id);
  if (!end) throw new Error('The synchronisation has lost its own record');
  const { created, updated, failed: errors } = end;
  const after = { force_update: forceUpdate, update_stats_only: updateStatsOnly, created, updated, errors };
  if (actor) await audit(trx, { actor, action: 'customer.sync', subject: 'customer', subjectId: null, after });
  return end;
}

function modeOf({ forceUpdate, updateStatsOnly }: SyncOptions): string {
  return updateStatsOnly ? 'stats' : forceUpdate ? 'force' : 'full';
}

async function openRun(strapi: Core.Strapi, options: SyncOptions): Promise<RunRow> {
  const mode = modeOf(options);
  return strapi.db.transaction(async ({ trx }) => {
    const [unfinished] = await unfinishedRun(trx as Trx, mode);
    if (unfinished) {
      strapi.log.info(
        `crm: going on with the synchronisation of ${unfinished.started_at.toISOString()} (${unfinished.phase} after ${unfinished.cursor})`,
      );
      return unfinished;
    }
    const [run] = await beginRun(trx as Trx, documentId(randomBytes), mode, options.updateStatsOnly ? 'customers' : 'orders');
    if (!run) throw new Error('The record of the synchronisation was not returned');
    return run;
  });
}

async function linkAll(running: Running): Promise<void> {
  const { strapi, run, tell } = running;
  for (;;) {
    const last = await reading(strapi, (handle) => endOfOrders(handle, run.cursor, run.last_order_id, ORDERS_AT_ONCE));
    const upTo = last[0]?.last ?? null;
    if (upTo === null) break;
    await throughRange(
      strapi,
      { after: run.cursor, upTo },
      async (trx, range) => {
        const { created, errors } = await linkOrders(trx, range);
        await advance(running, trx, range, { created, updated: 0, errors });
      },
      (id, reason) => giveUp(running, id, { order: String(id), reason }),
    );
    tell({ phase: 'orders', done: run.cursor, total: run.last_order_id });
  }
  run.phase = 'customers';
  run.cursor = 0;
}

async function refreshAll(running: Running): Promise<void> {
  const { strapi, run, tell, options } = running;
  const state: RefreshState = { staleShare: 0 };
  // Those whom this run or a live order has created meanwhile have no statistics yet, or right ones; they are new, not updated.
  const [newest] = await reading(strapi, newestCustomer);
  const end = newest?.id ?? 0;
  for (;;) {
    const last = await reading(strapi, (handle) => endOfCustomers(handle, run.cursor, end, CUSTOMERS_AT_ONCE));
    const upTo = last[0]?.last ?? null;
    if (upTo === null) break;
    await throughRange(
      strapi,
      { after: run.cursor, upTo },
      async (trx, range) => {
        const changed = await refreshCustomers(trx, range, options.forceUpdate === true, state);
        for (const { id } of await restoredBySync(trx, run.started_at, range.after, range.upTo)) changed.add(id);
        const updated = [...changed].filter((id) => id <= run.last_customer_id).length;
        await advance(running, trx, range, { created: 0, updated, errors: [] });
      },
      (id, reason) => giveUp(running, id, { customer: String(id), reason }),
    );
    tell({ phase: 'customers', done: run.cursor, total: end });
  }
}

interface Done {
  created: number;
  updated: number;
  errors: RunRow['errors'];
}

/** Writes down a portion in its own transaction; the cursor in memory follows, and does not matter when the transaction fails. */
async function advance({ strapi, run }: Running, trx: Trx, { upTo }: IdRange, { created, updated, errors }: Done): Promise<void> {
  await advanceRun(trx, run.id, run.phase, upTo, created, updated, errors.length, JSON.stringify(errors));
  run.cursor = upTo;
  for (const { order, customer, reason } of errors)
    strapi.log.warn(`crm: synchronising: ${order ? `order ${order}` : `customer ${customer}`}: ${reason}`);
}

async function giveUp(running: Running, id: number, error: RunRow['errors'][number]): Promise<void> {
  await running.strapi.db.transaction(({ trx }) =>
    advance(running, trx as Trx, { after: id - 1, upTo: id }, { created: 0, updated: 0, errors: [error] }),
  );
}
