import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { peekLink, takeLink } from '../../sql/auth/links';
import { lockRegistration, lockReset, resetHashKnown } from '../../sql/auth/panel-accounts';
import { hashToken } from '../auth/tokens';
import { linkInvalid } from '../auth/registration';

type Next = () => Promise<unknown>;

/** The shape of our hashes; Strapi's own tokens are 40 signs long. */
const OUR_HASH = /^[0-9a-f]{64}$/;

/**
 * Lets an invitation's token pass to Strapi as the hash that the panel account keeps, while the invitation lasts. The hash itself
 * opens nothing. Tokens that Strapi made pass as they are. Of several requests with one token one is served. Throws 400 `LINK_INVALID`.
 */
export function acceptInvitation(strapi: Core.Strapi) {
  return async (ctx: KoaContext, next: Next): Promise<unknown> => {
    const token = tokenOf(ctx, 'registrationToken');
    if (token === null) return next();
    const hash = hashToken(token);
    const [invitation] = await reading(strapi, (handle) => peekLink(handle, 'panel-invitation', hash));
    if (invitation) putToken(ctx, 'registrationToken', hash);
    if (ctx.method === 'GET') return next();
    return strapi.db.transaction(async ({ trx }) => {
      const handle = trx as Trx;
      if ((await lockRegistration(handle, invitation ? hash : token)).length === 0) throw linkInvalid();
      const answer = await next();
      if (ctx.status === 200) await takeLink(handle, 'panel-invitation', hash);
      return answer;
    });
  };
}

/** The same for the token of a letter of recovery: used once, and the hash that the database keeps opens nothing. */
export function acceptReset(strapi: Core.Strapi) {
  return async (ctx: KoaContext, next: Next): Promise<unknown> => {
    const token = tokenOf(ctx, 'resetPasswordToken');
    if (token === null) return next();
    const hash = hashToken(token);
    const [known] = await reading(strapi, (handle) => resetHashKnown(handle, hash));
    if (known) putToken(ctx, 'resetPasswordToken', hash);
    return strapi.db.transaction(async ({ trx }) => {
      if ((await lockReset(trx as Trx, known ? hash : token)).length === 0) throw linkInvalid();
      return next();
    });
  };
}

/** The token that a request brings; null for what Strapi's own validation refuses. Throws 400 for one of our hashes. */
function tokenOf(ctx: KoaContext, name: string): string | null {
  const token = placeOf(ctx)?.[name];
  if (typeof token !== 'string' || token === '' || token.length > 200 || token.includes('\0')) return null;
  if (OUR_HASH.test(token)) throw linkInvalid();
  return token;
}

function putToken(ctx: KoaContext, name: string, value: string): void {
  if (ctx.method === 'GET') ctx.query = { ...ctx.query, [name]: value };
  else Object.assign(placeOf(ctx) ?? {}, { [name]: value });
}

function placeOf(ctx: KoaContext): Record<string, unknown> | undefined {
  const place: unknown = ctx.method === 'GET' ? ctx.query : (ctx.request as { body?: unknown }).body;
  return typeof place === 'object' && place !== null ? (place as Record<string, unknown>) : undefined;
}
