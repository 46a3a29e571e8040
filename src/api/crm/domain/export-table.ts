import type { ColumnKind, Table } from '../../../kernel/spreadsheet/table';
import type { CustomerCategory } from './category';
import type { Sex } from './customer';

export type ExportLanguage = 'ru' | 'en';

/** One customer as the export reads it: money as decimal text, times as local time of the shop, tags in one text. */
export interface ExportedCustomer {
  name: string | null;
  short_name: string | null;
  phone: string | null;
  email: string | null;
  city: string | null;
  address: string | null;
  sex: Sex | null;
  birth_date: string | null;
  social_status: string | null;
  tags: string;
  category: CustomerCategory | null;
  total_orders: number | null;
  total_spent: string | null;
  average_order: string | null;
  last_order: string | null;
  created: string;
}

type Words = Record<ExportLanguage, string>;

interface ExportColumn {
  key: keyof ExportedCustomer;
  kind: ColumnKind;
  width: number;
  title: Words;
}

/** Left to right; the headings of what people type are those that an import recognises. */
const COLUMNS: readonly ExportColumn[] = [
  { key: 'name', kind: 'text', width: 28, title: { ru: 'Имя', en: 'Name' } },
  { key: 'short_name', kind: 'text', width: 16, title: { ru: 'Короткое имя', en: 'Short name' } },
  { key: 'phone', kind: 'text', width: 16, title: { ru: 'Телефон', en: 'Phone' } },
  { key: 'email', kind: 'text', width: 28, title: { ru: 'E-mail', en: 'E-mail' } },
  { key: 'city', kind: 'text', width: 18, title: { ru: 'Город', en: 'City' } },
  { key: 'address', kind: 'text', width: 36, title: { ru: 'Адрес', en: 'Address' } },
  { key: 'sex', kind: 'text', width: 10, title: { ru: 'Пол', en: 'Sex' } },
  { key: 'birth_date', kind: 'date', width: 14, title: { ru: 'Дата рождения', en: 'Birth date' } },
  { key: 'social_status', kind: 'text', width: 20, title: { ru: 'Социальный статус', en: 'Social status' } },
  { key: 'tags', kind: 'text', width: 24, title: { ru: 'Теги', en: 'Tags' } },
  { key: 'category', kind: 'text', width: 14, title: { ru: 'Категория', en: 'Category' } },
  { key: 'total_orders', kind: 'count', width: 10, title: { ru: 'Заказов', en: 'Orders' } },
  { key: 'total_spent', kind: 'money', width: 14, title: { ru: 'Потрачено', en: 'Spent' } },
  { key: 'average_order', kind: 'money', width: 14, title: { ru: 'Средний заказ', en: 'Average order' } },
  { key: 'last_order', kind: 'moment', width: 17, title: { ru: 'Последний заказ', en: 'Last order' } },
  { key: 'created', kind: 'moment', width: 17, title: { ru: 'Добавлен', en: 'Added' } },
];

const SHEET: Words = { ru: 'Клиенты', en: 'Customers' };
const SEX_WORDS: Record<Sex, Words> = {
  female: { ru: 'женский', en: 'female' },
  male: { ru: 'мужской', en: 'male' },
  unknown: { ru: '', en: '' },
};
const CATEGORY_WORDS: Record<CustomerCategory, Words> = {
  new: { ru: 'Новый', en: 'New' },
  regular: { ru: 'Постоянный', en: 'Regular' },
  vip: { ru: 'VIP', en: 'VIP' },
  inactive: { ru: 'Неактивный', en: 'Inactive' },
};

/** Customers as a table in the reader's words; an import reads it in again. */
export function customersTable(language: ExportLanguage): Table<ExportedCustomer> {
  return {
    title: SHEET[language],
    columns: COLUMNS.map(({ key, kind, width, title }) => ({ kind, width, title: title[language], value: valueOf(key, language) })),
  };
}

function valueOf(key: keyof ExportedCustomer, language: ExportLanguage): (row: ExportedCustomer) => string | number | null {
  switch (key) {
    case 'sex':
      return ({ sex }) => SEX_WORDS[sex ?? 'unknown'][language];
    case 'category':
      return ({ category }) => (category === null ? '' : CATEGORY_WORDS[category][language]);
    default:
      return (row) => row[key];
  }
}
