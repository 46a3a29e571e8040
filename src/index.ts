import type { Core } from '@strapi/strapi';
import { accounts } from './api/accounts/context';
import { catalog } from './api/catalog/context';
import { crm } from './api/crm/context';
import { orders } from './api/orders/context';
import type { Context } from './platform/context';

const contexts: readonly Context[] = [accounts, catalog, crm, orders];

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    for (const context of contexts) await context.register?.(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    for (const context of contexts) if (context.constraints) await strapi.db.connection.raw(context.constraints);
    for (const context of contexts) await context.bootstrap?.(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    for (const context of [...contexts].reverse()) await context.destroy?.(strapi);
  },
};
