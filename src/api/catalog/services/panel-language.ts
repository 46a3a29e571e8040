import type { Core } from '@strapi/strapi';
import { readerLanguage } from '../../../platform/http/reader-language';
import { Refusal } from '../../../platform/http/refusal';
import { panelMessage, type PanelMessage } from '../domain/panel-messages';

/** The refusal of one field in the reader's language; the panel's form shows it at the field. */
export function fieldRefusal(strapi: Core.Strapi, status: 400 | 409, field: string, message: PanelMessage): Refusal {
  const words = wordsOf(strapi, message);
  return new Refusal(status, `${field}: ${words}`, {
    code: status === 409 ? 'DUPLICATE' : 'VALIDATION_FAILED',
    field,
    errors: [{ path: [field], message: words, name: 'ValidationError' }],
  });
}

/** A refusal that is about no single field. */
export function plainRefusal(strapi: Core.Strapi, status: 403 | 409, code: string, message: PanelMessage): Refusal {
  return new Refusal(status, wordsOf(strapi, message), { code });
}

/** True in a request of the Content Manager: a person edits by hand. */
export function isByHand(strapi: Core.Strapi): boolean {
  return strapi.requestContext.get()?.path.startsWith('/content-manager') ?? false;
}

/** The panel speaks its reader's language; the REST API speaks English everywhere. */
function wordsOf(strapi: Core.Strapi, message: PanelMessage): string {
  return panelMessage(message, isByHand(strapi) ? readerLanguage(strapi) : 'en');
}
