import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../platform/database/statement';
import { SYSTEM, type Actor } from '../contracts/actor';
import { actorOf } from './actor';
import { audit } from './audit';
import { documentActor } from './panel-request';
import { staffIdOf } from './staff';

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

/** The actor of the request that this code runs in: a storefront user, an API token, a panel user, else the system. */
export async function actorOfRequest(strapi: Core.Strapi, trx: Trx): Promise<Actor> {
  const ctx = strapi.requestContext.get() as Parameters<typeof actorOf>[0] | undefined;
  const actor = ctx ? actorOf(ctx) : SYSTEM;
  if (actor.kind === 'guest') return documentActor(strapi, trx);
  return { ...actor, staffId: await staffIdOf(trx, actor) };
}
