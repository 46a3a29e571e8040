import type { Core } from '@strapi/strapi';
import { DOCUMENT_WRITES, type DocumentWrite } from '../../../platform/database/document-write';
import { forbidden } from '../../../platform/http/refusal';
import { readerLanguage } from '../../../platform/http/reader-language';

const WORDS = {
  ru: 'Настройки магазина меняются на странице «Настройки → Магазин»',
  en: 'The shop is set up on the page “Settings → Shop”',
};

/** Refuses every write of the settings but the desk's, which checks them and keeps two editors apart. */
export function guardShopSettings(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context as unknown as DocumentWrite;
    if (uid === 'api::accounts.shop-settings' && DOCUMENT_WRITES.has(action)) throw forbidden(WORDS[readerLanguage(strapi)]);
    return next();
  });
}
