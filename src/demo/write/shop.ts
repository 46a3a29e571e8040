import { connectionOf, type Trx } from '../../platform/database/statement';
import { SHOP_DETAILS, SHOP_VAT_RATE } from '../shop/details';

/** Says who the demo shop is, unless somebody has set the shop up already. */
export async function writeShopDetails(trx: Trx): Promise<void> {
  const connection = await connectionOf(trx);
  await connection.query({
    text: `update shop_settings set (name, legal_name, inn, kpp, ogrn, address, phone, email, site, bank, bik, account, correspondent_account, director, accountant) =
      (select n.* from json_to_record($1::json) as n (name text, "legalName" text, inn text, kpp text, ogrn text, address text, phone text, email text,
        site text, bank text, bik text, account text, "correspondentAccount" text, director text, accountant text)), vat_rate = $2
      where version = 1`,
    values: [JSON.stringify(SHOP_DETAILS), SHOP_VAT_RATE],
  });
}
