/** The panel's menu, settings section and titles. */
export const menu = {
  ru: {
    'desk.menu.orders': 'Заказы',
    'desk.menu.counter': 'Продажа на кассе',
    'desk.menu.customers': 'Клиенты',
    'desk.menu.mailings': 'Рассылки',
    'desk.settings.notifications.link': 'Уведомления',
    'desk.settings.section': 'Artel',
    'desk.settings.shop.link': 'Магазин',
    'desk.settings.users.link': 'Пользователи',
  },
  en: {
    'desk.menu.orders': 'Orders',
    'desk.menu.counter': 'Counter sale',
    'desk.menu.customers': 'Customers',
    'desk.menu.mailings': 'Mailings',
    'desk.settings.notifications.link': 'Notifications',
    'desk.settings.section': 'Artel',
    'desk.settings.shop.link': 'Shop',
    'desk.settings.users.link': 'Users',
  },
};
