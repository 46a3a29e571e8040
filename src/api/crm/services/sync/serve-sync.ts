import { AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { runUseCase } from '../../../../platform/database/use-case';
import { claimOf } from '../../../../platform/http/idempotency';
import { Refusal } from '../../../../platform/http/refusal';
import type { HttpRequest } from '../operations';
import { syncFromOrders, type SyncReport } from './sync-orders';

/** `POST …/sync_from_orders`: answers the report bare. Under an Idempotency-Key a repetition waits for the first answer. */
export async function serveSync(
  { strapi, ctx, actor, caller }: HttpRequest,
  body: { force_update?: boolean; update_stats_only?: boolean },
): Promise<void> {
  const claim = claimOf(ctx, caller);
  // Bound here, outside of the key's transaction: the portions are transactions of their own.
  const sync = AsyncResource.bind(
    (): Promise<SyncReport> => syncFromOrders(strapi, { forceUpdate: body.force_update, updateStatsOnly: body.update_stats_only, actor }),
  );
  ctx.body = claim ? (await runUseCase(strapi, claim, async () => ({ status: 200, body: await sync() }))).body : await sync();
}

/** Every night; when somebody synchronises by hand at that moment, theirs is enough. */
export async function synchroniseAtNight(strapi: Core.Strapi): Promise<void> {
  try {
    await syncFromOrders(strapi);
  } catch (error) {
    if (!(error instanceof Refusal) || error.details.code !== 'SYNC_RUNNING') throw error;
  }
}
