import type { Core } from '@strapi/strapi';
import { DESK_PERMISSIONS } from '../../../../../api/accounts/domain/desk-permissions';
import { accessOfDesk } from '../../../../../api/mailings/services/access';
import type { Door } from '../../../../../api/mailings/services/doors/door';
import { deskActor, deskRead, deskWrite } from '../http/desk-request';

/** Panel users: what they may do with mailings is what their roles say. */
export function deskDoor(strapi: Core.Strapi): Door {
  const accessOf: Door['accessOf'] = async (ctx) => {
    const { userAbility } = ctx.state as { userAbility?: { can: (action: string) => boolean } };
    const can = (action: string): boolean => userAbility?.can(action) === true;
    const may = {
      readAll: can(DESK_PERMISSIONS.readAllMailings),
      write: can(DESK_PERMISSIONS.writeMailings),
      pause: can(DESK_PERMISSIONS.pauseMailings),
    };
    return accessOfDesk(await deskActor(strapi, ctx), may);
  };
  return {
    accessOf,
    async read(ctx, work) {
      const access = await accessOf(ctx);
      await deskRead(strapi, ctx, (handle) => work(handle, access));
    },
    async write(ctx, work, status = 200) {
      const access = await accessOf(ctx);
      await deskWrite(strapi, ctx, (trx, actor) => work(trx, { ...access, actor }), { status });
    },
  };
}
