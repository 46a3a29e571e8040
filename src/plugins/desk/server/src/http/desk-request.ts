import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import type { Actor } from '../../../../../api/accounts/contracts/actor';
import { knownPanelActor, panelActorOf, type PanelUser } from '../../../../../api/accounts/services/staff';
import { reading } from '../../../../../platform/database/read';
import type { Trx } from '../../../../../platform/database/statement';
import { runUseCase } from '../../../../../platform/database/use-case';
import { claimOf } from '../../../../../platform/http/idempotency';

/** The panel user of an admin request; the route's policy has seen to it that there is one. */
export function panelUserOf(ctx: KoaContext): PanelUser {
  return ctx.state.user as PanelUser;
}

/** Whose idempotency keys the desk's are. */
export function deskCaller(ctx: KoaContext): string {
  return `panel:${panelUserOf(ctx).id}`;
}

/** The staff member who asks; made, in a transaction of its own, at the first act. */
export async function deskActor(strapi: Core.Strapi, ctx: KoaContext): Promise<Actor> {
  const user = panelUserOf(ctx);
  const known = await reading(strapi, (handle) => knownPanelActor(handle, user));
  return known ?? strapi.db.transaction(({ trx }) => panelActorOf(trx as Trx, user));
}

/** Answers with what a read gives, as `{ data, meta }`. */
export async function deskRead(strapi: Core.Strapi, ctx: KoaContext, work: (handle: Trx, actor: Actor) => Promise<unknown>): Promise<void> {
  const actor = await deskActor(strapi, ctx);
  ctx.body = { data: await reading(strapi, (handle) => work(handle, actor)), meta: {} };
}

/** Runs one use case in one transaction and answers with its result; repeatable by `Idempotency-Key`. `retryOn` names unique constraints. */
export async function deskWrite(
  strapi: Core.Strapi,
  ctx: KoaContext,
  work: (trx: Trx, actor: Actor) => Promise<unknown>,
  { status = 200, retryOn = [] }: { status?: number; retryOn?: readonly string[] } = {},
): Promise<void> {
  const answer = await runUseCase(
    strapi,
    claimOf(ctx, deskCaller(ctx)),
    async (trx) => ({ status, body: { data: await work(trx, await panelActorOf(trx, panelUserOf(ctx))), meta: {} } }),
    retryOn,
  );
  ctx.status = answer.status;
  ctx.body = answer.body;
}
