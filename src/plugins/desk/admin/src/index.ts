import { PaperPlane, PresentationChart, PriceTag, User } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { registerClub } from './club-menu';
import { registerWidgets } from './home/register';
import { speakLanguage } from './live/speak-language';
import { WaitingIcon } from './orders/WaitingIcon';
import { may } from './permissions';
import { textsIn } from './translations';
import { ChangeTypeAction } from './users/change-type-action';

/** The staff's application inside the panel: one plugin, many pages, each loaded when it is opened. */
export default {
  register(app: StrapiApp): void {
    speakLanguage();
    app.addMenuLink({
      to: 'plugins/desk/orders',
      icon: WaitingIcon,
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
    app.addMenuLink({
      to: 'plugins/desk/customers',
      icon: User,
      intlLabel: { id: 'desk.menu.customers', defaultMessage: 'Клиенты' },
      permissions: may.readCustomers,
      position: 3,
      Component: () => import('./CustomersApp'),
    });
    app.addMenuLink({
      to: 'plugins/desk/insights',
      icon: PresentationChart,
      intlLabel: { id: 'desk.menu.insights', defaultMessage: 'Показатели' },
      permissions: may.readInsights,
      position: 8,
      Component: () => import('./insights/InsightsPage'),
    });
    app.addMenuLink({
      to: 'plugins/desk/mailings',
      icon: PaperPlane,
      intlLabel: { id: 'desk.menu.mailings', defaultMessage: 'Рассылки' },
      permissions: may.readMailings,
      position: 3.5,
      Component: () => import('./mailings/MailingsApp'),
    });
    registerClub(app);
    registerWidgets(app);
    app.registerPlugin({ id: 'desk', name: 'desk' });
  },
  bootstrap(app: StrapiApp): void {
    app.addSettingsLink({ id: 'artel', intlLabel: { id: 'desk.settings.section', defaultMessage: 'Artel' } }, [
      {
        id: 'artel-shop',
        to: 'desk/shop',
        intlLabel: { id: 'desk.settings.title', defaultMessage: 'Магазин' },
        permissions: may.editShop,
        Component: () => import('./settings/ShopSettingsPage'),
      },
      {
        id: 'artel-club',
        to: 'desk/club',
        intlLabel: { id: 'desk.settings.club.title', defaultMessage: 'Клуб' },
        permissions: may.planClub,
        Component: () => import('./settings/ClubSettingsPage'),
      },
      {
        id: 'artel-users',
        to: 'desk/users',
        intlLabel: { id: 'desk.settings.users.link', defaultMessage: 'Пользователи' },
        permissions: may.blockUsers,
        Component: () => import('./users/UsersPage'),
      },
      {
        id: 'artel-workstations',
        to: 'desk/workstations',
        intlLabel: { id: 'desk.workstations.title', defaultMessage: 'Рабочие места' },
        permissions: may.manageWorkstations,
        Component: () => import('./workstations/WorkstationsPage'),
      },
      {
        id: 'artel-webhooks',
        to: 'desk/webhooks',
        intlLabel: { id: 'desk.webhooks.title', defaultMessage: 'Вебхуки' },
        permissions: may.manageIntegrations,
        Component: () => import('./webhooks/WebhooksPage'),
      },
      {
        id: 'artel-audit',
        to: 'desk/audit',
        intlLabel: { id: 'desk.audit.title', defaultMessage: 'Журнал' },
        permissions: may.readAudit,
        Component: () => import('./audit/AuditPage'),
      },
      {
        id: 'artel-notifications',
        to: 'desk/notifications',
        intlLabel: { id: 'desk.settings.notifications.link', defaultMessage: 'Уведомления' },
        permissions: may.editNotifications,
        Component: () => import('./notifications/NotificationsPage'),
      },
    ]);
    const contentManager = app.getPlugin('content-manager').apis as { addBulkAction?: (actions: unknown[]) => void };
    contentManager.addBulkAction?.([ChangeTypeAction]);
  },
  async registerTrads({ locales }: { locales: string[] }): Promise<{ data: Record<string, string>; locale: string }[]> {
    return locales.map((locale) => ({ locale, data: textsIn(locale) }));
  },
};
