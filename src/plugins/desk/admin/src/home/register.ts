import { Clock, Lightning, ShoppingCart } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { may } from '../permissions';

const read = may.readOrders.map(({ action }: { action: string }) => ({ action }));

/** Puts the desk's widgets before the panel's own on the homepage. */
export function registerWidgets(app: StrapiApp): void {
  app.widgets.register((others) => [
    {
      icon: ShoppingCart,
      title: { id: 'desk.home.today', defaultMessage: 'Заказы сегодня' },
      component: async () => (await import('./TodayWidget')).TodayWidget,
      link: { label: { id: 'desk.home.open.board', defaultMessage: 'Открыть доску' }, href: '/plugins/desk/orders' },
      pluginId: 'desk',
      id: 'today',
      permissions: read,
    },
    {
      icon: Clock,
      title: { id: 'desk.home.waiting', defaultMessage: 'Ждут меня' },
      component: async () => (await import('./WaitingWidget')).WaitingWidget,
      link: {
        label: { id: 'desk.home.open.waiting', defaultMessage: 'Показать все' },
        href: '/plugins/desk/orders?statuses=new,preparing_quote,confirmed&managers=me',
      },
      pluginId: 'desk',
      id: 'waiting',
      permissions: read,
    },
    {
      icon: Lightning,
      title: { id: 'desk.home.stock', defaultMessage: 'Заканчиваются товары' },
      component: async () => (await import('./StockWidget')).StockWidget,
      link: {
        label: { id: 'desk.home.open.stock', defaultMessage: 'К товарам' },
        href: '/content-manager/collection-types/api::catalog.product',
      },
      pluginId: 'desk',
      id: 'stock',
      permissions: read,
    },
    ...others,
  ]);
}
