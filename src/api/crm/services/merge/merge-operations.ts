import * as contract from '../../contracts/duplicates';
import { dismissDuplicate, listDuplicates } from '../duplicates/list-duplicates';
import { wantSearch } from '../duplicates/search-duplicates';
import { operation, type AnyOperation } from '../operations';
import { mergeCustomers } from './merge-customers';
import { previewMerge } from './preview-merge';
import { readMerges, undoMerge } from './undo-merge';

/** What may be done with duplicates and merges as such. */
export const mergeOperations: readonly AnyOperation[] = [
  operation('page', contract.listDuplicates, (handle, _actor, { query }) => listDuplicates(handle, query)),
  operation('write', contract.findDuplicates, (trx) => wantSearch(trx)),
  operation('write', contract.dismissDuplicate, (trx, actor, { params, body }) => dismissDuplicate(trx, actor, params.id, body.dismissed)),
  operation('read', contract.listMerges, (handle, _actor, { query }) => readMerges(handle, query.customer)),
  operation('write', contract.undoMerge, (trx, actor, { params }) => undoMerge(trx, actor, params.id)),
];

/** What may be done with one customer in this respect. */
export const oneMergeOperations: readonly AnyOperation[] = [
  operation('read', contract.previewMerge, (handle, _actor, { params, body }) => previewMerge(handle, params.id, body)),
  operation('write', contract.mergeCustomer, (trx, actor, { params, body }) => mergeCustomers(trx, actor, params.id, body)),
];
