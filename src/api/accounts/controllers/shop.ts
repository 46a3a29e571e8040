import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { environment } from '../../../platform/database/environment';
import { currentShop } from '../services/shop-settings';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: KoaContext) {
    const { name, currency, timezone, documentLocale: locale, phone, email, address, site } = await currentShop(strapi);
    const { guestOrders, minAge, vkId } = environment();
    const door = { guestOrders, minAge, signInBy: vkId ? ['vk'] : [] };
    ctx.body = { data: { name, currency, timezone, locale, phone, email, address, site, ...door }, meta: {} };
  },
});
