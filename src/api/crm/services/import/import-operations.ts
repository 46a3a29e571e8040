import * as contract from '../../contracts/imports';
import { exportCustomers } from '../export/export-customers';
import { httpOperation, operation, type AnyOperation } from '../operations';
import { cancelImport, enqueueRun, readImport, readImportRows, readImports } from './imports';
import { serveReading, serveReport, serveUpload } from './serve-imports';

/** Import and export. */
export const importOperations: readonly AnyOperation[] = [
  httpOperation('write', contract.exportCustomersCsv, (request, { query }) => exportCustomers(request, query, 'csv')),
  httpOperation('write', contract.exportCustomersXlsx, (request, { query }) => exportCustomers(request, query, 'xlsx')),
  httpOperation('write', contract.uploadImport, (request) => serveUpload(request)),
  operation('read', contract.listImports, (handle) => readImports(handle)),
  operation('read', contract.getImport, (handle, _actor, { params }) => readImport(handle, params.id)),
  httpOperation('write', contract.rereadImport, (request, { params, body }) => serveReading(request, params.id, body)),
  operation('write', contract.runImport, (trx, actor, { params, body }) => enqueueRun(trx, actor, params.id, body)),
  operation('write', contract.cancelImport, (trx, actor, { params }) => cancelImport(trx, actor, params.id)),
  operation('page', contract.importRows, (handle, _actor, { params, query }) => readImportRows(handle, params.id, query)),
  httpOperation('read', contract.importReport, (request, { params, query }) => serveReport(request, params.id, query.locale)),
];
