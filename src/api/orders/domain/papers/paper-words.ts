import type { Locale } from '../labels';

/** The words around goods and their sum. */
export interface GoodsWords {
  headings: readonly [ordinal: string, sku: string, name: string, price: string, quantity: string, sum: string];
  goods: string;
  discount: string;
  deliveryCost: string;
  total: string;
  noVat: string;
  vat: (rate: string) => string;
  lineCount: (count: number, total: string) => string;
}

export const GOODS_WORDS: Record<Locale, GoodsWords> = {
  ru: {
    headings: ['№', 'Артикул', 'Наименование', 'Цена', 'Кол-во', 'Сумма'],
    goods: 'Товары',
    discount: 'Скидка',
    deliveryCost: 'Доставка',
    total: 'Итого',
    noVat: 'Без налога (НДС)',
    vat: (rate) => `В том числе НДС ${rate} %`,
    lineCount: (count, total) => `Всего наименований: ${count}, на сумму ${total}`,
  },
  en: {
    headings: ['No.', 'SKU', 'Name', 'Price', 'Qty', 'Amount'],
    goods: 'Goods',
    discount: 'Discount',
    deliveryCost: 'Delivery',
    total: 'Total',
    noVat: 'VAT not charged',
    vat: (rate) => `Including VAT ${rate}%`,
    lineCount: (count, total) => `Lines: ${count}, amounting to ${total}`,
  },
};

/** The words of papers about orders. */
export interface PaperWords {
  page: (page: number, pages: number) => string;
  invoice: (number: string, date: string) => string;
  packingSlip: (number: string, date: string) => string;
  receipt: (number: string) => string;
  supplier: string;
  customer: string;
  recipient: string;
  phone: string;
  email: string;
  delivery: string;
  comment: string;
  manager: string;
  basis: string;
  order: (number: string, date: string) => string;
  pickUp: string;
  toPay: string;
  bank: string;
  bik: string;
  account: string;
  correspondentAccount: string;
  payee: string;
  director: string;
  accountant: string;
  picked: string;
  checked: string;
  received: string;
  packed: (lines: string, pieces: string) => string;
  seller: string;
  paidBy: Record<'cash' | 'card', string>;
  payment: string;
}

export const PAPER_WORDS: Record<Locale, PaperWords> = {
  ru: {
    page: (page, pages) => `Страница ${page} из ${pages}`,
    invoice: (number, date) => `Счёт на оплату № ${number} от ${date}`,
    packingSlip: (number, date) => `Комплектовочный лист № ${number} от ${date}`,
    receipt: (number) => `Товарный чек № ${number}`,
    supplier: 'Поставщик',
    customer: 'Покупатель',
    recipient: 'Получатель',
    phone: 'Телефон',
    email: 'E-mail',
    delivery: 'Доставка',
    comment: 'Комментарий',
    manager: 'Менеджер',
    basis: 'Основание',
    order: (number, date) => `Заказ № ${number} от ${date}`,
    pickUp: 'Самовывоз',
    toPay: 'Всего к оплате',
    bank: 'Банк получателя',
    bik: 'БИК',
    account: 'Сч. №',
    correspondentAccount: 'Корр. сч.',
    payee: 'Получатель',
    director: 'Руководитель',
    accountant: 'Бухгалтер',
    picked: 'Собрал(а)',
    checked: 'Проверил(а)',
    received: 'Получил(а)',
    packed: (lines, pieces) => `Наименований: ${lines}, штук: ${pieces}`,
    seller: 'Продавец',
    paidBy: { cash: 'наличные', card: 'карта' },
    payment: 'Оплата',
  },
  en: {
    page: (page, pages) => `Page ${page} of ${pages}`,
    invoice: (number, date) => `Invoice No. ${number} of ${date}`,
    packingSlip: (number, date) => `Packing slip No. ${number} of ${date}`,
    receipt: (number) => `Sales receipt No. ${number}`,
    supplier: 'Supplier',
    customer: 'Customer',
    recipient: 'Recipient',
    phone: 'Phone',
    email: 'E-mail',
    delivery: 'Delivery',
    comment: 'Comment',
    manager: 'Manager',
    basis: 'Basis',
    order: (number, date) => `Order No. ${number} of ${date}`,
    pickUp: 'Collection in the shop',
    toPay: 'Total due',
    bank: 'Bank of payee',
    bik: 'BIC',
    account: 'Account',
    correspondentAccount: 'Corr. acc.',
    payee: 'Payee',
    director: 'Director',
    accountant: 'Accountant',
    picked: 'Picked by',
    checked: 'Checked by',
    received: 'Received by',
    packed: (lines, pieces) => `Lines: ${lines}, pieces: ${pieces}`,
    seller: 'Sold by',
    paidBy: { cash: 'cash', card: 'card' },
    payment: 'Paid by',
  },
};
