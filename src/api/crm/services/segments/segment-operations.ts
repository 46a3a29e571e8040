import * as contract from '../../contracts/segments';
import { operation, type AnyOperation } from '../operations';
import { createSegment, deleteSegment, listSegments, previewSegment, readFields, readSegment, updateSegment } from './segments';

/** What may be done with segments; static paths before `:id`. */
export const segmentOperations: readonly AnyOperation[] = [
  operation('page', contract.listSegments, (handle, actor, { query }) => listSegments(handle, actor, query)),
  operation('read', contract.listFields, async (_handle, actor) => readFields(actor)),
  operation('read', contract.previewSegment, (handle, actor, { body }) => previewSegment(handle, actor, body)),
  operation('write', contract.createSegment, (trx, actor, { body }) => createSegment(trx, actor, body)),
  operation('read', contract.getSegment, (handle, actor, { params }) => readSegment(handle, actor, params.id)),
  operation('write', contract.updateSegment, (trx, actor, { params, body }) => updateSegment(trx, actor, params.id, body)),
  operation('write', contract.deleteSegment, (trx, actor, { params }) => deleteSegment(trx, actor, params.id)),
];
