import { CUSTOMER_FIELDS, type CustomerField } from '../customer';

/** What a column of a file can be. `tags` is a list separated by commas or semicolons. */
export const IMPORT_FIELDS = [...CUSTOMER_FIELDS, 'tags'] as const;
export type ImportField = CustomerField | 'tags';

/** What becomes of a customer who is there already: only empty fields are filled, all given ones are written, or nothing. */
export const ON_EXISTING = ['fill', 'overwrite', 'skip'] as const;
export type OnExisting = (typeof ON_EXISTING)[number];

export const IMPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** `uploaded`: waits for its mapping; `checked`: a dry run is done; `failed`: the file cannot be read to its end; `forgotten`: the file went with somebody's data. */
export const IMPORT_STATES = ['uploaded', 'queued', 'running', 'checked', 'done', 'failed', 'cancelled', 'forgotten'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const ROW_OUTCOMES = ['created', 'updated', 'unchanged', 'failed'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** The largest file, in rows without the heading. */
export const MOST_ROWS = 200_000;
/** The widest file. */
export const MOST_COLUMNS = 200;

/** Headings by which a column is recognised, lower case. */
const HEADINGS: Record<ImportField, readonly string[]> = {
  name: ['имя', 'фио', 'ф.и.о.', 'клиент', 'покупатель', 'name', 'full name', 'fullname', 'customer', 'contact'],
  shortName: ['короткое имя', 'краткое имя', 'псевдоним', 'ник', 'short name', 'shortname', 'nickname'],
  phone: ['телефон', 'тел', 'тел.', 'мобильный', 'номер телефона', 'phone', 'mobile', 'tel', 'phone number'],
  email: ['почта', 'e-mail', 'email', 'эл. почта', 'электронная почта', 'mail'],
  city: ['город', 'city', 'town'],
  address: ['адрес', 'адрес доставки', 'address'],
  sex: ['пол', 'sex', 'gender'],
  birthDate: ['дата рождения', 'день рождения', 'др', 'рождение', 'birth date', 'birthdate', 'birthday', 'date of birth', 'dob'],
  socialStatus: ['социальный статус', 'соц. статус', 'соцстатус', 'social status', 'socialstatus', 'occupation'],
  tags: ['метки', 'теги', 'тэги', 'группы', 'tags', 'labels', 'groups'],
};

/** Which column is which field by its heading (column numbers from 0); each field and each column at most once. */
export function suggestMapping(headings: readonly string[]): Partial<Record<ImportField, number>> {
  const mapping: Partial<Record<ImportField, number>> = {};
  const names = headings.map((heading) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/ё/g, 'е')
      .replace(/[_\s]+/g, ' '),
  );
  for (const field of IMPORT_FIELDS) {
    const column = names.findIndex((name, at) => HEADINGS[field].includes(name) && !Object.values(mapping).includes(at));
    if (column >= 0) mapping[field] = column;
  }
  return mapping;
}
