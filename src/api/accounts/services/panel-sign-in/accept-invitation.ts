import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { peekLink, takeLink } from '../../sql/auth/links';
import { hashToken } from '../auth/tokens';
import { linkInvalid } from '../auth/registration';

/** The shape of our hashes; Strapi's own registration tokens are 40 signs long. */
const OUR_HASH = /^[0-9a-f]{64}$/;

/**
 * Lets an invitation's token pass to Strapi as the hash that the panel account keeps, while the invitation lasts. The hash itself
 * opens nothing. Tokens that Strapi made pass as they are. Throws 400 `LINK_INVALID`.
 */
export function acceptInvitation(strapi: Core.Strapi) {
  return async (ctx: KoaContext, next: () => Promise<unknown>): Promise<unknown> => {
    const request = ctx.request as { body?: { registrationToken?: unknown } };
    const place = ctx.method === 'GET' ? ctx.query : request.body;
    const token = place?.registrationToken;
    if (!place || typeof token !== 'string' || token.length > 200) return next();
    if (OUR_HASH.test(token)) throw linkInvalid();
    const hash = hashToken(token);
    const [invitation] = await reading(strapi, (handle) => peekLink(handle, 'panel-invitation', hash));
    if (!invitation) return next();
    if (ctx.method === 'GET') ctx.query = { ...ctx.query, registrationToken: hash };
    else place.registrationToken = hash;
    const answer = await next();
    if (ctx.method === 'POST' && ctx.status === 200)
      await strapi.db.transaction(({ trx }) => takeLink(trx as Trx, 'panel-invitation', hash));
    return answer;
  };
}
