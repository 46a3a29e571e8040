import { FIELD_NAMES } from './field-names';

/** Kinds of things as the Content Manager names them: display name in English → Russian. */
export const KIND_NAMES: Record<string, string> = {
  'Audit entry': 'Журнал действий',
  'Staff member': 'Сотрудники',
  Article: 'Новости',
  'Article comment': 'Комментарии к новостям',
  Page: 'Страницы',
  'Page version': 'Версии страниц',
  Achievement: 'Достижения',
  Award: 'Награды',
  Event: 'Мероприятия',
  'Event series': 'Серии мероприятий',
  'Event template': 'Шаблоны мероприятий',
  Participation: 'Участие в мероприятиях',
  Visit: 'Посещения',
  Category: 'Разделы каталога',
  'Catalogue import': 'Загрузки каталога',
  'Low-stock alert': 'Заканчиваются товары',
  Product: 'Товары',
  'Product tag': 'Теги товаров',
  'Stock movement': 'Движения склада',
  Customer: 'Клиенты',
  Tag: 'Теги клиентов',
  Order: 'Заказы',
  'Order comment': 'Комментарии к заказам',
  'Order history entry': 'История заказов',
  'Order letter': 'Письма по заказам',
  'Order line': 'Строки заказов',
  Quote: 'Коммерческие предложения',
};

/** The content types that are shown, and what a field is called where its usual name would mislead. */
export const KINDS: Record<string, Record<string, string>> = {
  'api::accounts.audit-entry': { subject: 'Что', subjectId: 'Что: номер' },
  'api::accounts.staff-member': {},
  'api::catalog.category': {},
  'api::catalog.import-run': {},
  'api::catalog.low-stock-alert': {},
  'api::catalog.product': { category: 'Раздел' },
  'api::catalog.product-tag': {},
  'api::catalog.stock-movement': {},
  'api::club.achievement': {},
  'api::club.award': {},
  'api::club.event': {},
  'api::club.event-series': {},
  'api::club.event-template': {},
  'api::club.participation': {},
  'api::club.visit': {},
  'api::crm.customer': { name: 'Имя', tags: 'Метки' },
  'api::crm.tag': {},
  'api::news.article': {},
  'api::news.article-comment': {},
  'api::news.page': {},
  'api::news.page-version': {},
  'api::orders.order': {},
  'api::orders.order-comment': {},
  'api::orders.order-event': {},
  'api::orders.order-letter': {},
  'api::orders.order-line': {},
  'api::orders.quote': {},
};

/** Ids under which the Content Manager looks up the names of fields and kinds. */
function contentTypeNames(): Record<string, string> {
  const fields = Object.entries(KINDS).flatMap(([uid, own]) =>
    Object.entries({ ...FIELD_NAMES, ...own }).map(([field, name]) => [`content-manager.content-types.${uid}.${field}`, name]),
  );
  return Object.fromEntries([...fields, ...Object.entries(KIND_NAMES)]) as Record<string, string>;
}

/** Russian names for Strapi's Content Manager; its English is the schema's own. */
export const contentTypes = { ru: contentTypeNames(), en: {} };
