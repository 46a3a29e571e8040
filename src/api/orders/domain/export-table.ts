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

/** How a column is written: text, local time, money with two decimals, or a whole number. */
export type ColumnKind = 'text' | 'moment' | 'money' | 'count';

/** One column of the export; `width` in characters. */
export interface ExportColumn {
  key: keyof ExportRow;
  kind: ColumnKind;
  width: number;
  title: Record<Locale, string>;
}

/** The columns of the export, left to right. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
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

/** The heading row. */
export function headingsOf(locale: Locale): string[] {
  return EXPORT_COLUMNS.map(({ title }) => title[locale]);
}

/** A row with its states in the reader's words. */
export function labelled(row: ExportRow, locale: Locale): Record<keyof ExportRow, string | number | null> {
  return {
    ...row,
    status: STATUS_LABELS[row.status][locale],
    payment: PAYMENT_LABELS[row.payment][locale],
    channel: CHANNEL_LABELS[row.channel][locale],
  };
}

/** The cells of one CSV record, texts made safe for spreadsheets. */
export function csvCells(row: ExportRow, locale: Locale): string[] {
  const values = labelled(row, locale);
  return EXPORT_COLUMNS.map(({ key, kind }) => (kind === 'text' ? harmless(String(values[key] ?? '')) : String(values[key] ?? '')));
}

/** A plus and digits only is a phone: a spreadsheet can make a number of it, never a call. */
const PHONE = /^\+\d{1,15}$/;
/** What a spreadsheet takes for the beginning of a formula; the wide forms count too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text that a spreadsheet would run as a formula gets a leading apostrophe; phones in E.164 stay as they are. */
export function harmless(text: string): string {
  return FORMULA.test(text) && !PHONE.test(text) ? `'${text}` : text;
}
