import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../platform/database/statement';
import { SYSTEM, type Actor } from '../contracts/actor';
import { actorOf } from './actor';
import { audit } from './audit';
import { panelActorOf, staffIdOf, type PanelUser } from './staff';

/** What is remembered of a user before a write. */
export interface UserState {
  id: number;
  documentId: string;
  type: string;
  blocked: boolean | null;
}

/** Logs a new type, a block or an unblock under whoever makes the current request (the system outside of one). */
export async function auditUserChange(strapi: Core.Strapi, person: UserState, data: { type?: unknown; blocked?: unknown }): Promise<void> {
  const { type = person.type, blocked = person.blocked } = data;
  const action = type !== person.type ? 'user.type' : blocked ? 'user.block' : 'user.unblock';
  await strapi.db.transaction(async ({ trx }) => {
    const actor = await actorOfRequest(strapi, trx as Trx);
    await audit(trx as Trx, {
      actor,
      action,
      subject: 'user',
      subjectId: person.documentId,
      before: { type: person.type, blocked: Boolean(person.blocked) },
      after: { type, blocked: Boolean(blocked) },
      address: strapi.requestContext.get()?.request.ip ?? null,
    });
  });
}

/** The actor of the request that this code runs in: a panel user, a storefront user, or the system outside of any. */
export async function actorOfRequest(strapi: Core.Strapi, trx: Trx): Promise<Actor> {
  const ctx = strapi.requestContext.get();
  if (!ctx) return SYSTEM;
  const { auth, user } = ctx.state as { auth?: { strategy: { name: string } }; user?: PanelUser };
  if (auth?.strategy.name === 'admin' && user) return panelActorOf(trx, user);
  const actor = actorOf(ctx as Parameters<typeof actorOf>[0]);
  return { ...actor, staffId: await staffIdOf(trx, actor) };
}
