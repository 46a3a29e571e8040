/** What the desk asks of a panel role; super admins have all of it. Ids as the panel's permission engine knows them. */
export const DESK_PERMISSIONS = {
  /** See orders, customers and goods on the desk, and hear of changes live. */
  readOrders: 'plugin::desk.orders.read',
  /** Change orders: create, edit, move, pay, hand over, comment, quote. */
  writeOrders: 'plugin::desk.orders.write',
  /** Sell at the counter. */
  sell: 'plugin::desk.counter.sell',
  /** Edit the shop's settings. */
  editShop: 'plugin::desk.settings.shop',
  /** See customers, their history and segments. */
  readCustomers: 'plugin::desk.customers.read',
  /** Change customers: edit, tag, merge, import, segments. */
  writeCustomers: 'plugin::desk.customers.write',
  /** Erase a person for good, and see the acts of erasure. */
  eraseCustomers: 'plugin::desk.customers.erase',
  /** See the shop's numbers: sales, forecasts, segments, reports. */
  readInsights: 'plugin::desk.insights.read',
  /** See one's own mailings and messages, and what became of them. */
  readMailings: 'plugin::desk.mailings.read',
  /** See everybody's mailings. */
  readAllMailings: 'plugin::desk.mailings.read-all',
  /** Write messages, plan and start mailings: one's own; directors everybody's. */
  writeMailings: 'plugin::desk.mailings.write',
  /** Stop and restart anybody's mailing. */
  pauseMailings: 'plugin::desk.mailings.pause',
  /** Keep the list of addresses that are not written to. */
  suppress: 'plugin::desk.mailings.suppress',
  /** Edit what people are told of by themselves, and the limits of the channels. */
  editNotifications: 'plugin::desk.settings.notifications',
  /** Look at readers' comments, hide and show them. */
  moderateNews: 'plugin::desk.news.moderate',
  /** Write versions of the pages: about, privacy policy, consents. */
  publishPages: 'plugin::desk.news.pages',
  /** Receive visitors: check in and out, new visitors, tickets. */
  receive: 'plugin::desk.club.receive',
  /** See events and who takes part, sign people up, give awards. */
  runEvents: 'plugin::desk.club.events',
  /** Plan events and templates, make achievements, set the club up. */
  planClub: 'plugin::desk.club.plan',
  /** See storefront users, block and unblock them. */
  blockUsers: 'plugin::desk.users.block',
  /** Give storefront users another type. */
  changeUserTypes: 'plugin::desk.users.change-type',
  /** Set the rule of workstations, list and revoke them, let somebody in for a while. */
  manageWorkstations: 'plugin::desk.workstations.manage',
  /** Post events to other systems: add webhooks, see their log, send again. */
  manageIntegrations: 'plugin::desk.integrations.manage',
  /** Read the log of staff writes. */
  readAudit: 'plugin::desk.audit.read',
} as const;

export type DeskPermission = (typeof DESK_PERMISSIONS)[keyof typeof DESK_PERMISSIONS];

/** Name and group of each permission in the panel's role editor. */
export const DESK_PERMISSION_NAMES: Record<DeskPermission, { displayName: string; subCategory: string }> = {
  'plugin::desk.orders.read': { displayName: 'See the orders / Видеть заказы', subCategory: 'orders' },
  'plugin::desk.orders.write': { displayName: 'Work the orders / Вести заказы', subCategory: 'orders' },
  'plugin::desk.counter.sell': { displayName: 'Sell at the counter / Продавать на кассе', subCategory: 'counter' },
  'plugin::desk.settings.shop': { displayName: 'Edit the shop / Настраивать магазин', subCategory: 'settings' },
  'plugin::desk.customers.read': { displayName: 'See the customers / Видеть клиентов', subCategory: 'customers' },
  'plugin::desk.customers.write': { displayName: 'Work with customers / Вести клиентов', subCategory: 'customers' },
  'plugin::desk.customers.erase': { displayName: 'Erase customers / Стирать клиентов', subCategory: 'customers' },
  'plugin::desk.insights.read': { displayName: 'See the numbers / Видеть показатели', subCategory: 'insights' },
  'plugin::desk.mailings.read': { displayName: 'See own mailings / Видеть свои рассылки', subCategory: 'mailings' },
  'plugin::desk.mailings.read-all': { displayName: 'See all mailings / Видеть все рассылки', subCategory: 'mailings' },
  'plugin::desk.mailings.write': { displayName: 'Make mailings / Делать рассылки', subCategory: 'mailings' },
  'plugin::desk.mailings.pause': { displayName: 'Pause mailings / Останавливать рассылки', subCategory: 'mailings' },
  'plugin::desk.mailings.suppress': { displayName: 'Keep the stop list / Вести стоп-лист', subCategory: 'mailings' },
  'plugin::desk.settings.notifications': { displayName: 'Edit notifications / Настраивать уведомления', subCategory: 'settings' },
  'plugin::desk.news.moderate': { displayName: 'Moderate comments / Модерировать комментарии', subCategory: 'news' },
  'plugin::desk.news.pages': { displayName: 'Write the pages / Вести страницы', subCategory: 'news' },
  'plugin::desk.club.receive': { displayName: 'Receive visitors / Принимать посетителей', subCategory: 'club' },
  'plugin::desk.club.events': { displayName: 'Run events, give awards / Вести мероприятия и награды', subCategory: 'club' },
  'plugin::desk.club.plan': { displayName: 'Plan events and achievements / Планировать мероприятия и достижения', subCategory: 'club' },
  'plugin::desk.users.block': { displayName: 'See and block users / Видеть и блокировать пользователей', subCategory: 'users' },
  'plugin::desk.workstations.manage': { displayName: 'Manage workstations / Вести рабочие места', subCategory: 'users' },
  'plugin::desk.integrations.manage': { displayName: 'Manage webhooks / Вести вебхуки', subCategory: 'settings' },
  'plugin::desk.audit.read': { displayName: 'Read the log / Читать журнал', subCategory: 'users' },
  'plugin::desk.users.change-type': { displayName: 'Change the type of users / Менять тип пользователей', subCategory: 'users' },
};
