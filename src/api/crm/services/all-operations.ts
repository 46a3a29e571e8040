import { customerOperations, oneCustomerOperations } from './customer-operations';
import type { AnyOperation } from './operations';
import { importOperations } from './import/import-operations';
import { mergeOperations, oneMergeOperations } from './merge/merge-operations';
import { onePersonOperations, privacyOperations } from './privacy/privacy-operations';
import { segmentOperations } from './segments/segment-operations';

/** Every operation of the CRM; static paths before `:id`. */
export const crmOperations: readonly AnyOperation[] = [
  ...customerOperations,
  ...mergeOperations,
  ...privacyOperations,
  ...importOperations,
  ...oneCustomerOperations,
  ...oneMergeOperations,
  ...onePersonOperations,
  ...segmentOperations,
];

/** The operations of one REST controller, by the name before the dot of their handlers. */
export function operationsOf(controller: string): AnyOperation[] {
  return crmOperations.filter(({ endpoint }) => endpoint.handler.startsWith(`${controller}.`));
}
