import * as contract from '../../contracts/privacy';
import { httpOperation, operation, type AnyOperation } from '../operations';
import { readConsents, recordConsent } from './consents';
import { eraseCustomer, readActs } from './erase-customer';
import { readPersonalData } from './personal-data';
import { serveAct, servePersonalData } from './serve-papers';

/** Acts of erasure. */
export const privacyOperations: readonly AnyOperation[] = [
  operation('read', contract.listErasures, (handle) => readActs(handle)),
  httpOperation('write', contract.erasureActPdf, ({ strapi, ctx }, { params, query }) =>
    serveAct(strapi, ctx, { id: params.id, locale: query.locale }),
  ),
];

/** What one person may ask of their data. Reading it out counts as a write: it is logged. */
export const onePersonOperations: readonly AnyOperation[] = [
  operation('read', contract.listConsents, (handle, _actor, { params }) => readConsents(handle, params.id)),
  operation('write', contract.recordConsent, (trx, actor, { params, body }) => recordConsent(trx, actor, params.id, body)),
  operation('write', contract.personalData, (trx, actor, { params }) => readPersonalData(trx, actor, params.id, 'json')),
  httpOperation('write', contract.personalDataPdf, ({ strapi, ctx, actor }, { params, query }) =>
    servePersonalData(strapi, ctx, actor, { id: params.id, locale: query.locale }),
  ),
  operation('write', contract.eraseCustomer, (trx, actor, { params, body }) => eraseCustomer(trx, actor, params.id, body)),
];
