import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Actor } from '../../../../../api/accounts/contracts/actor';
import * as contract from '../../../../../api/accounts/contracts/workstations';
import type { Act } from '../../../../../api/accounts/services/workstations/act';
import * as manage from '../../../../../api/accounts/services/workstations/manage';
import { saveRule } from '../../../../../api/accounts/services/workstations/rule';
import type { Trx } from '../../../../../platform/database/statement';
import { inputOf } from '../../../../../platform/http/endpoint';
import { deskRead, deskWrite } from '../http/desk-request';

/** `/desk/workstations/*`. */
export const workstationsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const write = (ctx: Context, status: number, act: (given: Act) => Promise<unknown>): Promise<void> =>
    deskWrite(strapi, ctx, (trx: Trx, actor: Actor) => act({ trx, actor, address: ctx.request.ip }), { status });
  return {
    async read(ctx: Context): Promise<void> {
      await deskRead(strapi, ctx, (handle) => manage.readWorkstations(strapi, handle, ctx.request.ip));
    },
    async saveRule(ctx: Context): Promise<void> {
      const { mode } = inputOf(ctx, contract.saveRuleEndpoint).body;
      await write(ctx, 200, (act) => saveRule(strapi, act, mode));
    },
    async addNetwork(ctx: Context): Promise<void> {
      const { body } = inputOf(ctx, contract.addNetworkEndpoint);
      await write(ctx, 201, (act) => manage.addNetwork(act, body));
    },
    async invite(ctx: Context): Promise<void> {
      const { name } = inputOf(ctx, contract.inviteComputerEndpoint).body;
      await write(ctx, 201, (act) => manage.inviteComputer(act, name));
    },
    async revoke(ctx: Context): Promise<void> {
      const { params, body } = inputOf(ctx, contract.revokeWorkstationEndpoint);
      await write(ctx, 200, (act) => manage.revoke(strapi, act, params.id, body));
    },
    async exempt(ctx: Context): Promise<void> {
      const { body } = inputOf(ctx, contract.exemptEndpoint);
      await write(ctx, 201, (act) => manage.exempt(act, body));
    },
    async endExempt(ctx: Context): Promise<void> {
      const { id } = inputOf(ctx, contract.endExemptEndpoint).params;
      await write(ctx, 200, (act) => manage.endExempt(strapi, act, id));
    },
  };
};
