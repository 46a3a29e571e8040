import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../platform/database/statement';
import { SYSTEM, type Actor } from '../contracts/actor';
import { panelActorOf, type PanelUser } from './staff';

interface AdminState {
  auth?: { strategy?: { name?: string } };
  user?: PanelUser;
}

/** Who writes through the Document Service: the signed-in panel user of this request, else the system (a script, a job). */
export async function documentActor(strapi: Core.Strapi, trx: Trx): Promise<Actor> {
  const state = strapi.requestContext.get()?.state as AdminState | undefined;
  const user = state?.auth?.strategy?.name === 'admin' ? state.user : undefined;
  return user ? panelActorOf(trx, user) : SYSTEM;
}
