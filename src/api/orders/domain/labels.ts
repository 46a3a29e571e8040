import type { Channel, OrderStatus, PaymentStatus } from './status';

/** The languages that everything for people exists in. */
export const LOCALES = ['ru', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

type Label = Record<Locale, string>;

/** What people call a status; the desk's pages and its exports say the same. */
export const STATUS_LABELS: Record<OrderStatus, Label> = {
  new: { ru: 'Новый', en: 'New' },
  preparing_quote: { ru: 'Готовим КП', en: 'Preparing quote' },
  quoted: { ru: 'КП отправлено', en: 'Quote sent' },
  confirmed: { ru: 'Подтверждён', en: 'Confirmed' },
  ready_for_delivery: { ru: 'Готов к выдаче', en: 'Ready' },
  completed: { ru: 'Выполнен', en: 'Completed' },
  cancelled: { ru: 'Отменён', en: 'Cancelled' },
};

export const PAYMENT_LABELS: Record<PaymentStatus, Label> = {
  unpaid: { ru: 'Не оплачен', en: 'Unpaid' },
  paid: { ru: 'Оплачен', en: 'Paid' },
  refunded: { ru: 'Возврат', en: 'Refunded' },
};

export const CHANNEL_LABELS: Record<Channel, Label> = {
  storefront: { ru: 'Сайт', en: 'Website' },
  desk: { ru: 'Стол заказов', en: 'Desk' },
  counter: { ru: 'Касса', en: 'Counter' },
};
