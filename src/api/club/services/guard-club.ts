import type { Core } from '@strapi/strapi';
import { DOCUMENT_WRITES, type DocumentWrite } from '../../../platform/database/document-write';
import { readerLanguage } from '../../../platform/http/reader-language';
import { Refusal } from '../../../platform/http/refusal';

const WORDS = {
  ru: 'Посещения, мероприятия и достижения ведутся на страницах «Ресепшен», «Мероприятия» и «Достижения»',
  en: 'Visits, events and achievements are kept on the pages Reception, Events and Achievements',
};

/** Refuses every write of the club's types but its own services', which keep places, sums and awards right. */
export function guardClub(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context as unknown as DocumentWrite;
    if (uid.startsWith('api::club.') && DOCUMENT_WRITES.has(action)) {
      throw new Refusal(403, WORDS[readerLanguage(strapi)], { code: 'LEDGER_READ_ONLY' });
    }
    return next();
  });
}
