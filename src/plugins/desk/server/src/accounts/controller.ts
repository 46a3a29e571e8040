import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import * as contract from '../../../../../api/accounts/contracts/desk';
import { readAuditEndpoint } from '../../../../../api/accounts/contracts/audit';
import { givePanelAccessEndpoint } from '../../../../../api/accounts/contracts/panel-access';
import { changeTypes } from '../../../../../api/accounts/services/change-type';
import { readAudit } from '../../../../../api/accounts/services/read-audit';
import { setBlocked } from '../../../../../api/accounts/services/users/block-users';
import { listUsers, readUser } from '../../../../../api/accounts/services/users/list-users';
import { givePanelAccess } from '../../../../../api/accounts/services/users/panel-access';
import { reading } from '../../../../../platform/database/read';
import { inputOf } from '../../../../../platform/http/endpoint';
import { readerLanguage } from '../../../../../platform/http/reader-language';
import { deskActor, deskRead, deskWrite } from '../http/desk-request';
import { withCustomers } from './customers';
import { withSubjectNames } from './subject-names';

/** `/desk/users/*`. */
export const usersController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context): Promise<void> {
    const { query } = inputOf(ctx, contract.listUsersEndpoint);
    const actor = await deskActor(strapi, ctx);
    ctx.body = await reading(strapi, async (handle) => {
      const { users, pagination } = await listUsers(handle, actor, query);
      return { data: await withCustomers(handle, users), meta: { pagination } };
    });
  },
  async findOne(ctx: Context): Promise<void> {
    const { id } = inputOf(ctx, contract.readUserEndpoint).params;
    const actor = await deskActor(strapi, ctx);
    const [data] = await reading(strapi, async (handle) => withCustomers(handle, [await readUser(handle, actor, id)]));
    ctx.body = { data, meta: {} };
  },
  async changeType(ctx: Context): Promise<void> {
    const { users, type } = inputOf(ctx, contract.changeTypeEndpoint).body;
    ctx.body = { data: await changeTypes(strapi, users, type), meta: {} };
  },
  async block(ctx: Context): Promise<void> {
    const { users } = inputOf(ctx, contract.blockUsersEndpoint).body;
    await deskWrite(strapi, ctx, async (trx, actor) => ({ results: await setBlocked(strapi, { trx, actor }, users, true) }));
  },
  async unblock(ctx: Context): Promise<void> {
    const { users } = inputOf(ctx, contract.unblockUsersEndpoint).body;
    await deskWrite(strapi, ctx, async (trx, actor) => ({ results: await setBlocked(strapi, { trx, actor }, users, false) }));
  },
  async givePanelAccess(ctx: Context): Promise<void> {
    const { params, body } = inputOf(ctx, givePanelAccessEndpoint);
    const language = readerLanguage(strapi);
    await deskWrite(strapi, ctx, (trx, actor) => givePanelAccess(strapi, { trx, actor, language }, params.id, body));
  },
});

/** `/desk/audit`. */
export const auditController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context): Promise<void> {
    const { query } = inputOf(ctx, readAuditEndpoint);
    await deskRead(strapi, ctx, async (handle) => {
      const { entries, next } = await readAudit(handle, query);
      return { entries: await withSubjectNames(handle, entries), next };
    });
  },
});
