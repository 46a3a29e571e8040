import type { ShopDetails } from '../../api/accounts/domain/shop-settings';

/** Who the demo shop is on its papers. Numbers are well-formed and nobody's. */
export const SHOP_DETAILS: ShopDetails = {
  name: 'Артель',
  legalName: 'ООО «Артель»',
  inn: '7700000016',
  kpp: '770001001',
  ogrn: '1267700000012',
  address: '119019, г. Москва, ул. Примерная, д. 10, офис 14',
  phone: '+7 495 000-10-20',
  email: 'hello@artel.test',
  site: 'https://artel.test',
  bank: 'АО «Примерный банк», г. Москва',
  bik: '044500001',
  account: '40702810000000000014',
  correspondentAccount: '30101810000000000001',
  director: 'Лапин И. С.',
  accountant: 'Крылова О. В.',
};

/** Percent of VAT that the demo shop's prices include. */
export const SHOP_VAT_RATE = 22;
