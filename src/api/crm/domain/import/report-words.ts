import type { ImportField, RowOutcome } from './fields';
import type { RowPlan } from './plan-row';
import type { RowFault } from './read-row';

export type ReportLanguage = 'ru' | 'en';
type Words = Record<ReportLanguage, string>;

/** A line of the report as it is stored. */
export interface ReportLine {
  row_number: number;
  outcome: RowOutcome;
  label: string | null;
  field: string | null;
  reason: string | null;
  customer: string | null;
}

const HEADINGS: Record<ReportLanguage, string[]> = {
  ru: ['Строка', 'Итог', 'Кто', 'Поле', 'Причина', 'Код клиента'],
  en: ['Row', 'Outcome', 'Who', 'Field', 'Reason', 'Customer ID'],
};

const OUTCOMES: Record<RowOutcome, Words> = {
  created: { ru: 'создан', en: 'created' },
  updated: { ru: 'изменён', en: 'updated' },
  unchanged: { ru: 'без изменений', en: 'unchanged' },
  failed: { ru: 'ошибка', en: 'failed' },
};

const FIELDS: Record<ImportField, Words> = {
  name: { ru: 'Имя', en: 'Name' },
  shortName: { ru: 'Короткое имя', en: 'Short name' },
  phone: { ru: 'Телефон', en: 'Phone' },
  email: { ru: 'Почта', en: 'E-mail' },
  city: { ru: 'Город', en: 'City' },
  address: { ru: 'Адрес', en: 'Address' },
  sex: { ru: 'Пол', en: 'Sex' },
  birthDate: { ru: 'Дата рождения', en: 'Birth date' },
  socialStatus: { ru: 'Социальный статус', en: 'Social status' },
  tags: { ru: 'Теги', en: 'Tags' },
};

const REASONS: Record<RowFault['reason'] | NonNullable<RowPlan['warning']>, Words> = {
  'bad-phone': { ru: 'это не телефон', en: 'is no phone' },
  'bad-email': { ru: 'это не адрес почты', en: 'is no e-mail address' },
  'bad-date': { ru: 'это не дата', en: 'is no date' },
  'bad-sex': { ru: 'пол не распознан', en: 'is not understood' },
  'bad-text': { ru: 'недопустимые знаки', en: 'has characters that cannot be stored' },
  'too-long': { ru: 'слишком длинно', en: 'is too long' },
  'born-in-future': { ru: 'дата в будущем', en: 'is in the future' },
  'born-too-long-ago': { ru: 'дата раньше 1900 года', en: 'is before 1900' },
  unreachable: { ru: 'нет ни телефона, ни почты, ни короткого имени', en: 'there is neither phone nor e-mail nor short name' },
  'in-trash': { ru: 'клиент в корзине, не тронут', en: 'the customer is in the trash, left alone' },
  exists: { ru: 'клиент уже есть, не тронут', en: 'the customer is there already, left alone' },
  'email-taken': { ru: 'занята другим клиентом, не записана', en: 'belongs to another customer, left out' },
};

/** The first line of the report as a file. */
export function reportHeadings(language: ReportLanguage): string[] {
  return HEADINGS[language];
}

/** A line of the report in words; a reason that is no known code, as of the database, stays as it is. */
export function reportCells(line: ReportLine, language: ReportLanguage): (string | number)[] {
  const { row_number: row, outcome, label, field, reason, customer } = line;
  const words = (known: Record<string, Words>, code: string | null): string => (code === null ? '' : (known[code]?.[language] ?? code));
  const who = label ?? `${language === 'ru' ? 'строка' : 'row'} ${row}`;
  return [row, words(OUTCOMES, outcome), who, words(FIELDS, field), words(REASONS, reason), customer ?? ''];
}
