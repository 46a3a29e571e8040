import type { FieldProblem } from './product-rules';

/** Languages of the panel's messages. */
export type Language = 'ru' | 'en';

/** Everything the catalogue can say no to in the panel. */
export type PanelMessage =
  | FieldProblem
  | 'stock-is-ledger'
  | 'product-referred'
  | 'ledger-read-only'
  | 'slug-taken'
  | 'sku-taken'
  | 'barcode-taken'
  | 'tag-taken'
  | 'category-cycle';

const MESSAGES: Record<PanelMessage, Record<Language, string>> = {
  'name-empty': { ru: 'Укажите название', en: 'Give a name' },
  'price-missing': { ru: 'Укажите цену числом', en: 'Give the price as a number' },
  'price-negative': { ru: 'Цена не может быть отрицательной', en: 'The price must not be negative' },
  'price-decimals': { ru: 'В цене не больше двух знаков после запятой', en: 'The price takes at most two decimals' },
  'price-too-large': { ru: 'Цена не может быть больше 9 999 999,99', en: 'The price must not exceed 9,999,999.99' },
  'slug-shape': {
    ru: 'Адрес: латинские буквы, цифры и одиночные дефисы, до 120 знаков',
    en: 'The slug takes a–z, digits and single hyphens, up to 120 characters',
  },
  'sku-shape': { ru: 'Артикул: до 64 печатных знаков', en: 'The SKU takes up to 64 printable characters' },
  'barcode-shape': {
    ru: 'Штрихкод: от 4 до 48 латинских букв, цифр и дефисов',
    en: 'The barcode takes 4 to 48 letters a–z, digits and hyphens',
  },
  'threshold-range': {
    ru: 'Порог остатка: целое число от 0 до 1 000 000',
    en: 'The low-stock threshold is a whole number from 0 to 1,000,000',
  },
  'stock-is-ledger': {
    ru: 'Остаток меняется только движениями: создайте товар и запишите приход',
    en: 'Stock changes only through movements: create the product and record a receipt',
  },
  'product-referred': {
    ru: 'На товар ссылаются заказы или движения склада, удалить его нельзя: отправьте его в архив (поле «archivedAt»)',
    en: 'Orders or stock movements refer to this product, so it cannot be deleted: archive it (field “archivedAt”)',
  },
  'ledger-read-only': {
    ru: 'Это журнал: записи в нём не создаются и не меняются вручную',
    en: 'This is a ledger: its rows are not written by hand',
  },
  'slug-taken': { ru: 'Такой адрес уже занят', en: 'This slug is already taken' },
  'sku-taken': { ru: 'Такой артикул уже занят', en: 'This SKU is already taken' },
  'barcode-taken': { ru: 'Такой штрихкод уже у другого товара', en: 'Another product has this barcode' },
  'tag-taken': { ru: 'Такой тег уже есть', en: 'This tag already exists' },
  'category-cycle': { ru: 'Раздел не может лежать внутри самого себя', en: 'A category cannot lie inside itself' },
};

/** The words of one refusal in one language. */
export function panelMessage(message: PanelMessage, language: Language): string {
  return MESSAGES[message][language];
}
