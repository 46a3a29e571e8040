import * as contract from '../../contracts/own';
import { operation, type AnyOperation } from '../operations';
import { readOwnConsents, writeOwnConsents } from './own-consents';
import { readOwnData } from './own-data';

/** What a person may ask of their own customer record, over the REST API only. */
export const ownOperations: readonly AnyOperation[] = [
  operation('read', contract.readOwnConsents, (handle, actor) => readOwnConsents(handle, actor)),
  operation('read', contract.ownPersonalData, (handle, actor) => readOwnData(handle, actor)),
  operation('write', contract.writeOwnConsents, (trx, actor, { body }) => writeOwnConsents(trx, actor, body.consents)),
];
