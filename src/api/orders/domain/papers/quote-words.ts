import type { Locale } from '../labels';

/** The fixed words of a quote's paper. */
export interface QuoteWords {
  title: (number: string, date: string) => string;
  version: (version: number, order: string) => string;
  customer: string;
  phone: string;
  email: string;
  delivery: string;
  validToDay: (date: string) => string;
  validToMoment: (date: string) => string;
  preparedBy: string;
  page: (page: number, pages: number) => string;
}

export const QUOTE_WORDS: Record<Locale, QuoteWords> = {
  ru: {
    title: (number, date) => `Коммерческое предложение № ${number} от ${date}`,
    version: (version, order) => `К заказу № ${order}, версия ${version}`,
    customer: 'Покупатель',
    phone: 'Телефон',
    email: 'E-mail',
    delivery: 'Доставка',
    validToDay: (date) => `Предложение действительно до ${date} включительно.`,
    validToMoment: (date) => `Предложение действительно до ${date}.`,
    preparedBy: 'Подготовил(а)',
    page: (page, pages) => `Страница ${page} из ${pages}`,
  },
  en: {
    title: (number, date) => `Quote No. ${number} of ${date}`,
    version: (version, order) => `For order No. ${order}, version ${version}`,
    customer: 'Customer',
    phone: 'Phone',
    email: 'E-mail',
    delivery: 'Delivery',
    validToDay: (date) => `This quote is valid to the end of ${date}.`,
    validToMoment: (date) => `This quote is valid until ${date}.`,
    preparedBy: 'Prepared by',
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
};
