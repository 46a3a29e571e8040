import type { Locale } from './labels';
import type { QuoteState } from './quote-state';

/** The words of the page behind a quote's link. */
export interface QuotePageWords {
  title: (number: string) => string;
  made: (date: string) => string;
  validUntil: (date: string) => string;
  headings: readonly [name: string, quantity: string, price: string, sum: string];
  goods: string;
  discount: string;
  delivery: string;
  total: string;
  accept: string;
  acceptNote: string;
  pdf: string;
  otherLanguage: string;
  contact: string;
  states: Record<Exclude<QuoteState, 'open'>, readonly [head: string, what: string]>;
  acceptedAt: (moment: string) => string;
  missing: readonly [head: string, what: string];
}

export const QUOTE_PAGE_WORDS: Record<Locale, QuotePageWords> = {
  ru: {
    title: (number) => `Коммерческое предложение № ${number}`,
    made: (date) => `от ${date}`,
    validUntil: (date) => `Действительно до ${date}`,
    headings: ['Наименование', 'Кол-во', 'Цена', 'Сумма'],
    goods: 'Товары',
    discount: 'Скидка',
    delivery: 'Доставка',
    total: 'Итого',
    accept: 'Принять предложение',
    acceptNote: 'Заказ будет подтверждён, магазин начнёт его собирать.',
    pdf: 'Скачать PDF',
    otherLanguage: 'In English',
    contact: 'Вопросы',
    states: {
      accepted: ['Предложение принято', 'Спасибо! Заказ подтверждён, магазин свяжется с вами.'],
      confirmed: ['Заказ уже подтверждён', 'Магазин подтвердил его, больше ничего делать не нужно.'],
      cancelled: ['Заказ отменён', 'Это предложение больше не действует.'],
      superseded: ['Есть новое предложение', 'Магазин прислал новую версию: откройте ссылку из последнего письма.'],
      expired: ['Срок предложения истёк', 'Попросите магазин прислать новое.'],
      changed: ['Заказ изменился', 'После этого предложения заказ изменили; магазин пришлёт новое.'],
      preparing: ['Магазин готовит предложение', 'Сейчас его нельзя принять; магазин пришлёт новое письмо.'],
      out_of_stock: [
        'Не хватает товара',
        'Часть товара уже раскупили, поэтому предложение пока не принято. Свяжитесь с магазином: заменим или подождём поставку.',
      ],
    },
    acceptedAt: (moment) => `Принято ${moment}.`,
    missing: ['Предложение не найдено', 'Проверьте, что ссылка из письма скопирована целиком.'],
  },
  en: {
    title: (number) => `Quote No. ${number}`,
    made: (date) => `of ${date}`,
    validUntil: (date) => `Valid until ${date}`,
    headings: ['Name', 'Qty', 'Price', 'Amount'],
    goods: 'Goods',
    discount: 'Discount',
    delivery: 'Delivery',
    total: 'Total',
    accept: 'Accept the quote',
    acceptNote: 'The order will be confirmed and the shop will begin to prepare it.',
    pdf: 'Download PDF',
    otherLanguage: 'По-русски',
    contact: 'Questions',
    states: {
      accepted: ['The quote is accepted', 'Thank you! The order is confirmed; the shop will be in touch.'],
      confirmed: ['The order is confirmed already', 'The shop has confirmed it; there is nothing left to do.'],
      cancelled: ['The order is cancelled', 'This quote is not valid any more.'],
      superseded: ['There is a newer quote', 'The shop has sent a new version: open the link of the latest letter.'],
      expired: ['The quote has expired', 'Please ask the shop for a new one.'],
      changed: ['The order has changed', 'It was changed after this quote; the shop will send a new one.'],
      preparing: ['The shop is preparing the quote', 'It cannot be accepted now; the shop will send a new letter.'],
      out_of_stock: [
        'Goods are missing',
        'Some of the goods have been sold meanwhile, so the quote is not accepted yet. Please contact the shop: we will replace them or wait for the next delivery.',
      ],
    },
    acceptedAt: (moment) => `Accepted ${moment}.`,
    missing: ['No such quote', 'Please check that the whole link was copied from the letter.'],
  },
};
