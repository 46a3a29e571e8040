import type { OrderStatus, PaymentStatus } from './status';

/** Languages of the panel's messages. */
export type Language = 'ru' | 'en';

const STATUS_RU: Record<OrderStatus | PaymentStatus, string> = {
  new: 'Новый',
  preparing_quote: 'Готовим КП',
  quoted: 'КП отправлено',
  confirmed: 'Подтверждён',
  ready_for_delivery: 'Готов к выдаче',
  completed: 'Выполнен',
  cancelled: 'Отменён',
  unpaid: 'Не оплачен',
  paid: 'Оплачен',
  refunded: 'Возврат',
};

/** A refusal as the services throw it. */
export interface RefusalDetails {
  code: string;
  [detail: string]: unknown;
}

const named = (status: unknown): string => STATUS_RU[status as OrderStatus] ?? String(status);

const RUSSIAN: Record<string, (details: RefusalDetails) => string> = {
  OUT_OF_STOCK: ({ lines }) => {
    const short = lines as { name?: string; requested: number; available: number }[];
    const missing = short.map(({ name, requested, available }) => `${name ? `${name}: ` : ''}нужно ${requested}, есть ${available}`);
    return `Не хватает товара: ${missing.join('; ')}. Ничего не записано`;
  },
  ILLEGAL_TRANSITION: ({ from, to, allowed }) => {
    const instead = (allowed as string[]).map(named).join(', ');
    return `Из «${named(from)}» нельзя перейти в «${named(to)}». ${instead ? `Можно: ${instead}` : 'Отсюда никуда перейти нельзя'}`;
  },
  STALE_VERSION: ({ changedBy, version }) =>
    `Заказ тем временем изменён (${(changedBy as { name?: string } | null)?.name ?? 'кто-то'}, версия ${String(version)}). Обновите страницу и внесите правку ещё раз`,
  ORDER_CLOSED: ({ status }) => `Заказ в статусе «${named(status)}» уже не редактируется`,
  DISCOUNT_ABOVE_TOTAL: () => 'Скидка больше суммы заказа: уменьшите её',
  TOTAL_TOO_LARGE: () => 'Сумма заказа больше допустимой',
  UNKNOWN_PRODUCT: () => 'Такого товара нет или он больше не продаётся',
  NOT_FOUND: () => 'Заказ не найден',
};

/** What the panel says of a refusal of the orders' services; null when the service's own words must do. */
export function refusalInRussian(details: RefusalDetails): string | null {
  return RUSSIAN[details.code]?.(details) ?? null;
}

/** What only the panel can be refused. */
export type PanelRefusal =
  | 'field-is-system'
  | 'order-not-deleted'
  | 'ledger-read-only'
  | 'line-needs-order'
  | 'price-is-server'
  | 'line-field-fixed'
  | 'desk-channel-only'
  | 'no-copies'
  | 'comment-fixed';

const PANEL: Record<PanelRefusal, Record<Language, string>> = {
  'field-is-system': {
    ru: 'Поле «{field}» ставит система, вручную оно не меняется',
    en: 'The field “{field}” is set by the system and cannot be written by hand',
  },
  'order-not-deleted': {
    ru: 'Заказы не удаляются: переведите заказ в статус «Отменён»',
    en: 'Orders are not deleted: move the order to “cancelled”',
  },
  'ledger-read-only': {
    ru: 'Это журнал: записи в нём не создаются и не меняются вручную',
    en: 'This is a ledger: its rows are not written by hand',
  },
  'line-needs-order': { ru: 'Укажите заказ, товар и количество', en: 'Give the order, the product and the quantity' },
  'price-is-server': {
    ru: 'Поле «{field}» заполняется из каталога, оставьте его пустым',
    en: 'The field “{field}” comes from the catalogue: leave it empty',
  },
  'line-field-fixed': {
    ru: 'В строке меняются только товар и количество, поле «{field}» — нет',
    en: 'Only the product and the quantity of a line can change, not “{field}”',
  },
  'desk-channel-only': {
    ru: 'Новый заказ в этом разделе: канал «desk», статус «new», без оплаты',
    en: 'A new order here has the channel desk, the status new and no payment',
  },
  'no-copies': { ru: 'Заказ не копируется: создайте новый', en: 'Orders are not copied: create a new one' },
  'comment-fixed': {
    ru: 'В комментарии меняются только текст и видимость',
    en: 'Only the text and the visibility of a comment can change',
  },
};

/** The words of a refusal that only the panel can meet; `{field}` is filled in. */
export function panelRefusal(refusal: PanelRefusal, language: Language, field = ''): string {
  return PANEL[refusal][language].replace('{field}', field);
}
