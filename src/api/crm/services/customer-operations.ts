import * as contract from '../contracts/public';
import { readOrdersHistory, recalculateCustomer } from './customer-orders';
import { changeTags, readTags } from './customer-tags';
import { readCustomerNotes, writeCustomerNote } from './find-customers';
import { listCustomers } from './list-customers';
import { readCustomer } from './open-customer';
import { httpOperation, operation, type AnyOperation } from './operations';
import { serveSync } from './sync/serve-sync';
import { readTimeline } from './timeline';
import { changeCustomer, createCustomer, restoreCustomer, trashCustomer } from './write-customers';

/** What may be done with customers; static paths stand before `:id`, or an id would swallow them. */
export const customerOperations: readonly AnyOperation[] = [
  operation('page', contract.listCustomers, (handle, actor, { query }) => listCustomers(handle, actor, query)),
  operation('write', contract.createCustomer, (trx, actor, { body }) => createCustomer(trx, actor, body)),
  operation('read', contract.listTags, (handle) => readTags(handle)),
  httpOperation('write', contract.syncFromOrders, (request, { body }) => serveSync(request, body)),
  operation('write', contract.bulkTags, (trx, actor, { body }) => changeTags(trx, actor, body)),
];

/** What may be done with one customer. */
export const oneCustomerOperations: readonly AnyOperation[] = [
  operation('read', contract.getCustomer, (handle, actor, { params }) => readCustomer(handle, actor, params.id)),
  operation('write', contract.updateCustomer, (trx, actor, { params, body }) => changeCustomer(trx, actor, params.id, body)),
  operation('write', contract.patchCustomer, (trx, actor, { params, body }) => changeCustomer(trx, actor, params.id, body)),
  operation('write', contract.deleteCustomer, (trx, actor, { params }) => trashCustomer(trx, actor, params.id)),
  operation('write', contract.restoreCustomer, (trx, actor, { params }) => restoreCustomer(trx, actor, params.id)),
  operation('page', contract.ordersHistory, (handle, _actor, { params, query }) => readOrdersHistory(handle, params.id, query)),
  operation('write', contract.updateStats, (trx, actor, { params }) => recalculateCustomer(trx, actor, params.id)),
  operation('read', contract.listNotes, (handle, _actor, { params }) => readCustomerNotes(handle, params.id)),
  operation('write', contract.addNote, (trx, actor, { params, body }) => writeCustomerNote(trx, actor, params.id, body.text)),
  operation('page', contract.timeline, (handle, _actor, { params, query }) => readTimeline(handle, params.id, query)),
];
