import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { changeTypeEndpoint } from '../../../../../api/accounts/contracts/desk';
import { changeTypes } from '../../../../../api/accounts/services/change-type';
import { inputOf } from '../../../../../platform/http/endpoint';

/** `/desk/users/*`. */
export const usersController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async changeType(ctx: Context): Promise<void> {
    const { users, type } = inputOf(ctx, changeTypeEndpoint).body;
    ctx.body = { data: await changeTypes(strapi, users, type), meta: {} };
  },
});
