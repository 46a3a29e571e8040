import { PriceTag, ShoppingCart } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { may } from './permissions';
import { textsIn } from './translations';

/** The staff's application inside the panel: one plugin, many pages, each loaded when it is opened. */
export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: 'plugins/desk/orders',
      icon: ShoppingCart,
      intlLabel: { id: 'desk.menu.orders', defaultMessage: 'Заказы' },
      permissions: may.readOrders,
      position: 1,
      Component: () => import('./OrdersApp'),
    });
    app.addMenuLink({
      to: 'plugins/desk/counter',
      icon: PriceTag,
      intlLabel: { id: 'desk.menu.counter', defaultMessage: 'Продажа на кассе' },
      permissions: may.sell,
      position: 2,
      Component: () => import('./counter/CounterPage'),
    });
    app.registerPlugin({ id: 'desk', name: 'desk' });
  },
  async registerTrads({ locales }: { locales: string[] }): Promise<{ data: Record<string, string>; locale: string }[]> {
    return locales.map((locale) => ({ locale, data: textsIn(locale) }));
  },
};
