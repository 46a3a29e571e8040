import type { Core } from '@strapi/strapi';
import { usersController } from './accounts/controller';
import { accountsRoutes } from './accounts/routes';
import { registerPermissions } from './permissions';

export default {
  controllers: { users: usersController },
  routes: { admin: { type: 'admin', routes: [...accountsRoutes] } },
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await registerPermissions(strapi);
  },
};
