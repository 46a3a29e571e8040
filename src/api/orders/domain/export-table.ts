import type { ColumnKind, Table } from '../../../kernel/spreadsheet/table';
import { CHANNEL_LABELS, PAYMENT_LABELS, STATUS_LABELS, type Locale } from './labels';
import type { Channel, OrderStatus, PaymentStatus } from './status';

/** One order as the export reads it: money as decimal text, `created` as local time of the shop (`2026-11-21 14:05:00`). */
export interface ExportRow {
  number: string;
  created: string;
  status: OrderStatus;
  payment: PaymentStatus;
  channel: Channel;
  customer: string | null;
  phone: string | null;
  email: string | null;
  manager: string | null;
  total: string;
  discount: string;
  delivery_cost: string;
  city: string | null;
  address: string | null;
  lines: number;
  comment: string | null;
}

interface ExportColumn {
  key: keyof ExportRow;
  kind: ColumnKind;
  width: number;
  title: Record<Locale, string>;
}

/** The columns of the export, left to right. */
const EXPORT_COLUMNS: readonly ExportColumn[] = [
  { key: 'number', kind: 'text', width: 14, title: { ru: 'Номер', en: 'Number' } },
  { key: 'created', kind: 'moment', width: 17, title: { ru: 'Создан', en: 'Created' } },
  { key: 'status', kind: 'text', width: 22, title: { ru: 'Статус', en: 'Status' } },
  { key: 'payment', kind: 'text', width: 13, title: { ru: 'Оплата', en: 'Payment' } },
  { key: 'channel', kind: 'text', width: 12, title: { ru: 'Канал', en: 'Channel' } },
  { key: 'customer', kind: 'text', width: 28, title: { ru: 'Клиент', en: 'Customer' } },
  { key: 'phone', kind: 'text', width: 16, title: { ru: 'Телефон', en: 'Phone' } },
  { key: 'email', kind: 'text', width: 28, title: { ru: 'E-mail', en: 'E-mail' } },
  { key: 'manager', kind: 'text', width: 22, title: { ru: 'Менеджер', en: 'Manager' } },
  { key: 'total', kind: 'money', width: 15, title: { ru: 'Сумма', en: 'Total' } },
  { key: 'discount', kind: 'money', width: 13, title: { ru: 'Скидка', en: 'Discount' } },
  { key: 'delivery_cost', kind: 'money', width: 13, title: { ru: 'Доставка', en: 'Delivery cost' } },
  { key: 'city', kind: 'text', width: 18, title: { ru: 'Город', en: 'City' } },
  { key: 'address', kind: 'text', width: 36, title: { ru: 'Адрес', en: 'Address' } },
  { key: 'lines', kind: 'count', width: 9, title: { ru: 'Позиций', en: 'Lines' } },
  { key: 'comment', kind: 'text', width: 40, title: { ru: 'Комментарий', en: 'Comment' } },
];

const SHEET: Record<Locale, string> = { ru: 'Заказы', en: 'Orders' };

/** The export as a table in the reader's words. */
export function ordersTable(locale: Locale): Table<ExportRow> {
  return {
    title: SHEET[locale],
    columns: EXPORT_COLUMNS.map(({ key, kind, width, title }) => ({ kind, width, title: title[locale], value: valueOf(key, locale) })),
  };
}

/** A cell, states in the reader's words. */
function valueOf(key: keyof ExportRow, locale: Locale): (row: ExportRow) => string | number | null {
  switch (key) {
    case 'status':
      return ({ status }) => STATUS_LABELS[status][locale];
    case 'payment':
      return ({ payment }) => PAYMENT_LABELS[payment][locale];
    case 'channel':
      return ({ channel }) => CHANNEL_LABELS[channel][locale];
    default:
      return (row) => row[key];
  }
}
