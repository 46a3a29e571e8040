import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import type { Trx } from '../../../../platform/database/statement';
import { managesPanel } from '../../sql/workstations/exemptions';
import { tagSession } from '../../sql/workstations/sessions';
import { checkWorkstation, type Admitted } from '../workstations/check';
import { workstationProofOf } from '../workstations/proof';

type AccessToken = { isValid: boolean; payload: { userId: string; sessionId: string } | null };

/** Who was signed in by the answer of one of the panel's routes; null when nobody was. */
export function signedInBy(strapi: Core.Strapi, ctx: KoaContext): { userId: number; sessionId: string } | null {
  const { data } = (ctx.body ?? {}) as { data?: { token?: string } };
  if (ctx.status !== 200 || !data?.token) return null;
  const { payload } = strapi.sessionManager('admin').validateAccessToken(data.token) as AccessToken;
  return payload ? { userId: Number(payload.userId), sessionId: payload.sessionId } : null;
}

/** The workstation rule for a panel user; those whose role is not Manager's are let in. Logs every attempt it is asked about. */
export async function panelAdmission(strapi: Core.Strapi, ctx: KoaContext, adminUserId: number): Promise<Admitted> {
  return strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const [manager] = await managesPanel(handle, adminUserId);
    if (!manager) return { workstations: [] };
    const comer = { door: 'panel', accountId: adminUserId, name: manager.name, subjectId: manager.document_id } as const;
    return checkWorkstation(strapi, handle, comer, { address: ctx.request.ip, proof: workstationProofOf(ctx) });
  });
}

/** Remembers from which workstations the session of this answer was opened. */
export async function tagPanelSession(strapi: Core.Strapi, ctx: KoaContext, workstations: readonly number[]): Promise<void> {
  const session = signedInBy(strapi, ctx);
  if (!session || workstations.length === 0) return;
  await strapi.db.transaction(({ trx }) => tagSession(trx as Trx, session.sessionId, JSON.stringify(workstations)));
}
