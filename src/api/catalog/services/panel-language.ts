import type { Core } from '@strapi/strapi';
import { Refusal } from '../../../platform/http/refusal';
import { languageOf, panelMessage, type PanelMessage } from '../domain/panel-messages';

/** The refusal of one field in the reader's language (`Accept-Language` of the request being served; English without one). */
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

function wordsOf(strapi: Core.Strapi, message: PanelMessage): string {
  return panelMessage(message, languageOf(strapi.requestContext.get()?.get('Accept-Language')));
}
